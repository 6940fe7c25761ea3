import { describe, expect, it } from 'vitest';
import { madeUpTables } from '../../../tests/fixtures/made-up';
import { parseCommentary } from '../content/commentary';
import type { VerdictKind } from '../model/verdict';
import { DEFAULT_VIEW } from '../model/view';
import type { ChartDefinition, ChartReading } from './contract';
import { presentChart } from './present';

const facts = { n: '100 adverts', years: '2025', place: 'US', count: 100 };
const own = { n: '7 people', years: '2019', place: 'here', count: 7 };
const commentary = parseCommentary(
	['headline', 'deck', 'data', 'limits', 'claim', 'rule', 'reason']
		.map((part) => `## ${part}\nOf ${part}.`)
		.join('\n\n')
);
const present = (kinds: readonly VerdictKind[]) => {
	const reading = {
		variant: '',
		figures: {},
		facts,
		verdicts: kinds.map((kind, i) => ({
			claim: '',
			kind,
			reason: '',
			effect: '1',
			...(i === 1 ? { facts: own, allRoles: true } : {})
		}))
	} as unknown as ChartReading;
	const definition = {
		section: 'degree',
		closes: [],
		sources: [],
		read: () => reading
	} as unknown as ChartDefinition;
	const input = { tables: madeUpTables(), view: DEFAULT_VIEW, lang: 'en' as const };
	return presentChart({ definition, commentary }, input);
};

describe('presentChart', () => {
	it('joins the verdicts of its claims: one that contradicts is not hidden behind one that supports', () => {
		expect(present(['supports']).verdict).toBe('supports');
		expect(present(['supports', 'contradicts']).verdict).toBe('mixed');
		expect(present(['contradicts', 'cannot-test']).verdict).toBe('contradicts');
	});
	it('gives a claim the facts of the chart, unless it has its own', () => {
		const [first, second] = present(['supports', 'mixed']).verdicts;
		expect(first).toMatchObject({ facts, allRoles: false });
		expect(second).toMatchObject({ facts: own, allRoles: true });
	});
});
