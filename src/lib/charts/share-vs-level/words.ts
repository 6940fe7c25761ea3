/** What the drawing prints, in one language. */
import type { LevelYear } from './points';

export interface LevelWords {
	readonly year: (year: number) => string;
	/** A year's tick where room is short: the part year says what it covers. */
	readonly partYear: (year: number) => string;
	/** A multiple of the base year on the axis: 2 → `2×`. */
	readonly multiple: (ratio: number) => string;
	/** How many times the base year a change in log points is: +69 → `2.0×`. */
	readonly times: (logPoints: number) => string;
	readonly share: string;
	readonly total: string;
	readonly net: string;
	/** Stands at the base year instead of a multiple. */
	readonly base: string;
	readonly noYears: string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
	readonly target: (point: LevelYear) => readonly string[];
	readonly summary: string;
}
