import { describe, expect, it } from 'vitest';
import { charts } from '../src/lib/charts';
import { DEFAULT_VIEW } from '../src/lib/model/view';
import type { PlantedCase } from './fixtures/planted';

// Each chart on tables whose right verdict is known, `tests/planted/<chart>.ts`.
const files = import.meta.glob<{ planted: readonly PlantedCase[] }>('./planted/*.ts', {
	eager: true
});
const plantedFor = (id: string) => files[`./planted/${id}.ts`]?.planted ?? [];

describe.each([...charts.values()])('$id', (chart) => {
	const planted = plantedFor(chart.id);

	it.each(planted)('$claim: $kind, with $name', ({ tables, view, claim, kind }) => {
		const { verdicts } = chart.read({ tables, view: { ...DEFAULT_VIEW, ...view }, lang: 'en' });
		expect(verdicts.find((v) => v.claim === claim)?.kind).toBe(kind);
	});

	it('has cases for supports, contradicts and cannot test of every claim: no verdict is constant', () => {
		const claims = new Set(planted.map((c) => c.claim));
		expect(claims.size, 'no planted cases').toBeGreaterThan(0);
		for (const claim of claims)
			expect(
				[...new Set(planted.filter((c) => c.claim === claim).map((c) => c.kind))],
				claim
			).toEqual(expect.arrayContaining(['supports', 'contradicts', 'cannot-test']));
	});
});
