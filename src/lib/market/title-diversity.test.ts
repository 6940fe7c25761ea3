import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	effectiveTitles,
	effectiveTitlesCorrected,
	effectiveTitlesInterval,
	rarefiedTitles
} from './title-diversity';

/**
 * Postings of each raw title of the AI roles in 2022 (aijobs.net salaries, advertised ranges taken as one posting,
 * titles of roles.csv), counted from the original by a script of its own.
 */
const TITLES_2022 = [
	257,
	249,
	147,
	71,
	29,
	23,
	11,
	9,
	9,
	9,
	8,
	7,
	6,
	6,
	6,
	6,
	5,
	5,
	5,
	4,
	4,
	4,
	4,
	3,
	3,
	3,
	3,
	...Array<number>(9).fill(2),
	...Array<number>(25).fill(1)
];

const counts = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 30 });
const total = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);

describe('effectiveTitles', () => {
	it('weighs titles by use', () =>
		// H = −(0.6 ln 0.6 + 0.3 ln 0.3 + 0.1 ln 0.1) = 0.897946; e^0.897946 = 2.454556
		expect(effectiveTitles([6, 3, 1])).toBeCloseTo(2.454556, 6));

	it('is 10.305 for the AI roles of 2022', () =>
		expect(effectiveTitles(TITLES_2022)).toBeCloseTo(10.305, 3));

	it.each([[[]], [[0, 0]]])('is 0 for %j', (none) => expect(effectiveTitles(none)).toBe(0));

	it('is the number of titles when all are as common', () => {
		const upTo60 = fc.integer({ min: 1, max: 60 });
		fc.assert(
			fc.property(upTo60, upTo60, (titles, twice) => {
				expect(effectiveTitles(Array<number>(titles).fill(twice / 2))).toBeCloseTo(titles, 9);
			})
		);
	});

	it('lies between 1 and the number of titles, and counts shares only', () => {
		fc.assert(
			fc.property(counts, (of) => {
				const n1 = effectiveTitles(of);
				expect(n1).toBeGreaterThan(1 - 1e-9);
				expect(n1).toBeLessThan(of.length + 1e-9);
				expect(effectiveTitles([0, ...of.map((n) => n * 3)])).toBeCloseTo(n1, 9);
			})
		);
	});

	it.each([-1, NaN, Infinity])('refuses a count of %d', (wrong) =>
		expect(() => effectiveTitles([1, wrong])).toThrow(RangeError)
	);
});

describe('effectiveTitlesCorrected', () => {
	it('adds (S − 1) / 2N to the entropy', () =>
		// e^(0.897946 + 2/20)
		expect(effectiveTitlesCorrected([6, 3, 1])).toBeCloseTo(2.712703, 6));

	it('is 0 without postings', () => expect(effectiveTitlesCorrected([0])).toBe(0));

	it('leaves a single title alone', () => expect(effectiveTitlesCorrected([17])).toBe(1));

	it('corrects upwards, less in a larger sample', () => {
		fc.assert(
			fc.property(counts, (of) => {
				fc.pre(of.length > 1);
				const tenfold = of.map((n) => n * 10);
				const lift = (sample: readonly number[]) =>
					effectiveTitlesCorrected(sample) / effectiveTitles(sample);
				expect(lift(of)).toBeGreaterThan(lift(tenfold));
				expect(lift(tenfold)).toBeGreaterThan(1);
			})
		);
	});
});

describe('effectiveTitlesInterval', () => {
	it('gives the plain number from 100 postings on, the corrected one below', () => {
		expect(effectiveTitlesInterval([60, 30, 10])?.value).toBeCloseTo(2.454556, 6);
		expect(effectiveTitlesInterval([6, 3, 1])?.value).toBeCloseTo(2.712703, 6);
	});

	// exp(quantile of H* + 2(H − mean of H*)) over all samples with their multinomial probabilities, Python.
	it.each([
		[[160, 40], 1.5204, 1.7732],
		[[60, 30, 10], 2.1942, 2.7408],
		[[24, 12, 4], 2.0412, 2.939]
	])('of %j runs from %d to %d, the exact bootstrap, but for the draws', (of, lo, hi) => {
		const interval = effectiveTitlesInterval(of, { draws: 20_000 });
		expect(Math.abs((interval?.lo ?? NaN) - lo)).toBeLessThan(0.03);
		expect(Math.abs((interval?.hi ?? NaN) - hi)).toBeLessThan(0.03);
	});

	it('is null without postings', () => {
		expect(effectiveTitlesInterval([])).toBeNull();
		expect(effectiveTitlesInterval([0, 0])).toBeNull();
	});

	it('has no width for a single title', () => {
		const interval = effectiveTitlesInterval([28]);
		expect(interval?.lo).toBe(1);
		expect(interval?.hi).toBeCloseTo(1, 12);
	});

	it('depends on the counts and the seed, not on the order', () => {
		const interval = effectiveTitlesInterval([60, 30, 10]);
		expect(effectiveTitlesInterval([10, 0, 60, 30])).toEqual(interval);
		expect(effectiveTitlesInterval([60, 30, 10], { seed: 0.25 })).not.toEqual(interval);
	});

	it.each([0, 1.5, NaN])('refuses %d draws', (draws) =>
		expect(() => effectiveTitlesInterval([3], { draws })).toThrow(RangeError)
	);

	it('holds its value and starts at 1 or above, for fractions too', () => {
		const fractions = fc.array(
			fc.integer({ min: 1, max: 900 }).map((n) => n / 3),
			{ minLength: 1, maxLength: 30 }
		);
		fc.assert(
			fc.property(fc.oneof(fractions, fc.constant(Array<number>(150).fill(1))), (of) => {
				const { value, lo, hi } = effectiveTitlesInterval(of, { draws: 50 }) ?? {};
				expect(lo).toBeGreaterThanOrEqual(1);
				expect(lo).toBeLessThanOrEqual(value ?? NaN);
				expect(hi).toBeGreaterThanOrEqual(value ?? NaN);
			})
		);
	});

	it('is narrower for four times the postings', () => {
		const width = (of: readonly number[]) => {
			const { lo, hi } = effectiveTitlesInterval(of) ?? { lo: NaN, hi: NaN };
			return Math.log(hi / lo);
		};
		// The standard error halves.
		const ratio = width([50, 30, 20]) / width([200, 120, 80]);
		expect(ratio).toBeGreaterThan(1.6);
		expect(ratio).toBeLessThan(2.4);
	});
});

describe('rarefiedTitles', () => {
	it('expects 1.6 titles in two of 6 + 3 + 1 postings', () =>
		// 3 − (C(4,2) + C(7,2) + C(9,2)) / C(10,2) = 3 − (6 + 21 + 36) / 45
		expect(rarefiedTitles([6, 3, 1], 2)).toBeCloseTo(1.6, 12));

	it('expects 29.672 titles in 200 postings of the AI roles of 2022', () =>
		// Binomials in exact fractions, Python.
		expect(rarefiedTitles(TITLES_2022, 200)).toBeCloseTo(29.672, 3));

	it('holds for fractional counts', () =>
		// 1 − (2/2.5)·(1/1.5) and 1 − (0.5/2.5)·0, as the other title has half a posting
		expect(rarefiedTitles([0.5, 2], 2)).toBeCloseTo(1 - 0.8 / 1.5 + 1, 12));

	it('stays finite for large samples', () => {
		// Each of two titles with 10⁷ postings is missed with chance below 2⁻¹⁹⁹.
		expect(rarefiedTitles([1e7, 1e7], 200)).toBe(2);
	});

	it('is null for fewer postings than drawn', () => {
		expect(rarefiedTitles([100, 99], 200)).toBeNull();
		expect(rarefiedTitles([], 1)).toBeNull();
	});

	it.each([0, 1.5, NaN])('refuses %d draws', (m) =>
		expect(() => rarefiedTitles([3], m)).toThrow(RangeError)
	);

	it('is 1 for one posting and all titles for all postings', () => {
		fc.assert(
			fc.property(counts, (of) => {
				expect(rarefiedTitles(of, 1)).toBeCloseTo(1, 9);
				expect(rarefiedTitles(of, total(of))).toBeCloseTo(of.length, 9);
			})
		);
	});

	it('grows with the postings drawn, by less and less', () => {
		fc.assert(
			fc.property(counts, (of) => {
				const all = Math.min(total(of), 60);
				const curve = Array.from({ length: all }, (_, i) => rarefiedTitles(of, i + 1) ?? NaN);
				const steps = curve.slice(1).map((e, i) => e - (curve[i] ?? NaN));
				steps.forEach((step, i) => {
					expect(step).toBeGreaterThan(-1e-9);
					expect(step).toBeLessThan((steps[i - 1] ?? 1) + 1e-9);
				});
			})
		);
	});
});
