import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lift, meanLift, type Lift, type PairCounts } from './lift';

const counts = (nA: number, nB: number, nBoth: number, nBase: number): PairCounts => ({
	nA,
	nB,
	nBoth,
	nBase
});
/** People in the four cells of a table of two by two. */
const table = fc
	.tuple(
		fc.integer({ min: 1, max: 300 }),
		fc.integer({ min: 1, max: 300 }),
		fc.integer({ min: 1, max: 300 }),
		fc.integer({ min: 1, max: 300 })
	)
	.map(([both, a, b, none]) => counts(both + a, both + b, both, both + a + b + none));

describe('lift', () => {
	it('is what is observed over what chance would give', () => {
		// By chance 40 · 50 / 100 = 20 of 100 do both; 30 do. Odds ratio (30 · 40) / (10 · 20) = 6.
		const found = lift([counts(40, 50, 30, 100)]);
		expect(found?.lift).toBeCloseTo(1.5, 12);
		expect(found?.oddsRatio).toBeCloseTo(6, 12);
	});
	it('has the interval of the delta method', () => {
		// (1/0.3 − 1/0.4 − 1/0.5 + 2 · 1.5 − 1) / 100 = 0.0083333; exp(1.96 · 0.0912871) = 1.19593.
		const found = lift([counts(40, 50, 30, 100)]);
		expect(found?.lo).toBeCloseTo(1.5 / 1.19593, 4);
		expect(found?.hi).toBeCloseTo(1.5 * 1.19593, 4);
	});
	it('is 1 where the two have nothing to do with each other within strata, however strata differ', () => {
		expect(lift([counts(100, 100, 68, 200)])?.lift).toBeCloseTo(1.36, 12);
		// Taken together 68 of 200 do both where 100 · 100 / 200 = 50 would by chance: 1.36.
		expect(lift([counts(80, 80, 64, 100), counts(20, 20, 4, 100)])?.lift).toBeCloseTo(1, 12);
	});
	it('is null when nobody does both', () => {
		expect(lift([counts(40, 50, 0, 100)])).toBeNull();
		expect(lift([])).toBeNull();
	});
	it('has no odds ratio when nobody does only one of the two', () => {
		expect(lift([counts(40, 40, 40, 100)])?.oddsRatio).toBeNull();
	});
	it('refuses counts that no people can have', () => {
		expect(() => lift([counts(40, 50, 41, 100)])).toThrow(RangeError);
		expect(() => lift([counts(80, 80, 50, 100)])).toThrow(RangeError);
	});
	it('does not know which of the two comes first', () => {
		fc.assert(
			fc.property(fc.array(table, { minLength: 1, maxLength: 4 }), (strata) => {
				const there = lift(strata);
				const back = lift(strata.map((s) => ({ ...s, nA: s.nB, nB: s.nA })));
				expect(back?.lift).toBeCloseTo(there?.lift ?? 0, 9);
				expect(back?.lo).toBeCloseTo(there?.lo ?? 0, 9);
			})
		);
	});
	it('keeps its value and narrows by √2 when every stratum is there twice', () => {
		fc.assert(
			fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), (strata) => {
				const [once, twice] = [lift(strata), lift([...strata, ...strata])];
				if (!once || !twice) throw new Error('both have people who do both');
				expect(twice.lift).toBeCloseTo(once.lift, 9);
				expect(Math.log(once.hi / once.lift)).toBeCloseTo(
					Math.SQRT2 * Math.log(twice.hi / twice.lift),
					6
				);
			})
		);
	});
	it('lies within its interval, on the same side of 1 as the odds ratio of one stratum', () => {
		fc.assert(
			fc.property(table, (stratum) => {
				const found = lift([stratum]);
				if (!found || found.oddsRatio === null) throw new Error('all cells hold people');
				expect(found.lo).toBeLessThanOrEqual(found.lift);
				expect(found.hi).toBeGreaterThanOrEqual(found.lift);
				if (found.oddsRatio > 1 + 1e-9) expect(found.lift).toBeGreaterThan(1);
				if (found.oddsRatio < 1 - 1e-9) expect(found.lift).toBeLessThan(1);
			})
		);
	});
});

describe('meanLift', () => {
	const of = (value: number, lo: number, hi: number, oddsRatio: number | null = 1): Lift => ({
		lift: value,
		lo,
		hi,
		nBoth: 100,
		nBase: 1000,
		oddsRatio
	});
	it('is the geometric mean of values and ends', () => {
		const found = meanLift([of(1, 0.5, 2, 2), of(4, 2, 8, 8)]);
		expect(found?.lift).toBeCloseTo(2, 12);
		expect(found?.lo).toBeCloseTo(1, 12);
		expect(found?.hi).toBeCloseTo(4, 12);
		expect(found?.oddsRatio).toBeCloseTo(4, 12);
	});
	it('has no odds ratio when one of them has none, and is null without lifts', () => {
		expect(meanLift([of(1, 1, 1), of(1, 1, 1, null)])?.oddsRatio).toBeNull();
		expect(meanLift([])).toBeNull();
	});
});
