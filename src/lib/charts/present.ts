import { fillPart, plain, type Block } from '../content/commentary';
import { lectureSection, type LectureSection } from '../content/lecture';
import type { VerdictKind } from '../model/verdict';
import type { Source } from '../model/tables';
import { sourceOf } from './sources';
import { combineVerdicts } from '../market/verdict-rules';
import type { ChartDefinition, ChartInput, ChartReading, Facts } from './contract';
import type { LoadedChart } from './load';

/** A verdict with its words. */
export interface PresentedVerdict {
	readonly kind: VerdictKind;
	/** The claim of the lecture that is judged. */
	readonly claim: string;
	readonly rule: string;
	readonly reason: string;
	/** The size of the finding, short. */
	readonly effect: string;
	readonly facts: Facts;
	/** Judged over all roles, whichever are chosen. */
	readonly allRoles: boolean;
}

/** A chart with everything that is printed around it, in one language. */
export interface PresentedChart {
	readonly definition: ChartDefinition;
	readonly reading: ChartReading;
	/** What of the lecture it is read against: its section, or the point of the summary that it bears on. */
	readonly advice: LectureSection;
	/** The finding as a sentence. */
	readonly headline: string;
	/** Measure, unit, place. */
	readonly deck: string;
	/** What the data show. */
	readonly data: readonly Block[];
	/** What they cannot say. */
	readonly limits: readonly Block[];
	readonly verdicts: readonly PresentedVerdict[];
	/** Its verdicts as one. */
	readonly verdict: VerdictKind;
	/** Where the numbers come from. */
	readonly sources: readonly Source[];
}

/** Section 14 of the lecture is its four points; a chart that stands there is read against the first that it closes. */
const adviceOf = ({ section, closes }: ChartDefinition): LectureSection =>
	lectureSection(section === 'summary' ? (closes[0] ?? section) : section);

/** Reads a chart and fills its texts from the same figures. Throws on a hole without a figure or an unknown source. */
export function presentChart(
	{ definition, commentary }: LoadedChart,
	input: ChartInput
): PresentedChart {
	const reading = definition.read(input);
	const part = (name: string, variant = '') => fillPart(commentary, name, variant, reading.figures);
	return {
		definition,
		reading,
		advice: adviceOf(definition),
		headline: plain(part('headline', reading.variant)),
		deck: plain(part('deck', reading.variant)),
		data: part('data', reading.dataVariant ?? reading.variant),
		limits: part('limits', reading.variant),
		verdicts: reading.verdicts.map(({ kind, claim, reason, effect, facts, allRoles }) => ({
			kind,
			effect,
			facts: facts ?? reading.facts,
			allRoles: allRoles ?? false,
			claim: plain(part('claim', claim)),
			rule: plain(part('rule', claim)),
			reason: plain(part('reason', reason))
		})),
		verdict: combineVerdicts(reading.verdicts.map(({ kind }) => kind)),
		sources: definition.sources.map((id) => sourceOf(input.tables, id))
	};
}
