import { fillPart, plain, type Block } from '../content/commentary';
import type { VerdictKind } from '../model/verdict';
import type { Source } from '../model/tables';
import { commentaryOf } from './index';
import { sourceOf } from './sources';
import type { ChartDefinition, ChartInput, ChartReading } from './contract';

/** A verdict with its words. */
export interface PresentedVerdict {
	readonly kind: VerdictKind;
	/** The claim of the lecture that is judged. */
	readonly claim: string;
	readonly rule: string;
	readonly reason: string;
}

/** A chart with everything that is printed around it, in one language. */
export interface PresentedChart {
	readonly definition: ChartDefinition;
	readonly reading: ChartReading;
	/** The finding as a sentence. */
	readonly headline: string;
	/** Measure, unit, place. */
	readonly deck: string;
	/** What the data show. */
	readonly data: readonly Block[];
	/** What they cannot say. */
	readonly limits: readonly Block[];
	readonly verdicts: readonly PresentedVerdict[];
	/** Where the numbers come from. */
	readonly sources: readonly Source[];
}

/** Reads a chart and fills its texts from the same figures. Throws on a hole without a figure or an unknown source. */
export function presentChart(definition: ChartDefinition, input: ChartInput): PresentedChart {
	const reading = definition.read(input);
	const commentary = commentaryOf(definition.id, input.lang);
	const part = (name: string, variant = '') => fillPart(commentary, name, variant, reading.figures);
	return {
		definition,
		reading,
		headline: plain(part('headline', reading.variant)),
		deck: plain(part('deck', reading.variant)),
		data: part('data', reading.dataVariant ?? reading.variant),
		limits: part('limits', reading.variant),
		verdicts: reading.verdicts.map(({ kind, claim, reason }) => ({
			kind,
			claim: plain(part('claim', claim)),
			rule: plain(part('rule', claim)),
			reason: plain(part('reason', reason))
		})),
		sources: definition.sources.map((id) => sourceOf(input.tables, id))
	};
}
