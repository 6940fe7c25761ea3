import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpTables } from '../../../../tests/fixtures/made-up';
import type { DemandMonth, Lang } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { chart } from './chart';
import { levelPoints } from './points';
import { multiples, reach, stack } from './stack';
import { levelVerdict } from './verdict';

/** A year of equal months: the total index, and postings that mention AI as a share of it in per cent. */
const demandYear = (
	year: number,
	totalIndex: number,
	aiSharePct: number,
	months = 12,
	geo = 'US'
): DemandMonth[] =>
	Array.from({ length: months }, (_, i) => ({
		geo,
		month: `${year}-${String(i + 1).padStart(2, '0')}`,
		nDays: 30,
		aiSharePct,
		totalIndex,
		aiIndex: (aiSharePct * totalIndex) / 100
	}));

const tables = (demandIndex: readonly DemandMonth[]) => madeUpTables({ demandIndex });

// AI postings, share × total / 100: 2, 8, 6, 4.8.
const MARKET = [
	...demandYear(2020, 100, 2, 11),
	...demandYear(2021, 200, 4),
	...demandYear(2022, 120, 5),
	...demandYear(2023, 80, 6),
	...demandYear(2024, 80, 9, 6)
];

const view = (over: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...over });
const points = (over: Partial<View> = {}, demand = MARKET) =>
	levelPoints({ tables: tables(demand), view: view(over), lang: 'en' });
const read = (over: Partial<View> = {}, demand = MARKET, lang: Lang = 'en') =>
	chart.read({ tables: tables(demand), view: view(over), lang });

describe('levelPoints', () => {
	it('splits the change since the base year into share and total', () => {
		const [, doubled] = points().years;
		// Share and total doubled: 100·ln 2 = 69.315 each.
		expect(doubled?.share).toBeCloseTo(69.315, 3);
		expect(doubled?.total).toBeCloseTo(69.315, 3);
		expect(doubled?.net).toBeCloseTo(138.629, 3);
	});
	it('ends at the last whole year', () => expect(points().last?.year).toBe(2023));
	it('finds the highest year before the last', () => expect(points().high?.year).toBe(2021));
	it('takes the first whole year of a range that leaves the base year out', () => {
		const { years, base, baseYear, starts, last } = points({ from: 2022 });
		expect(years.map((y) => y.year)).toEqual([2022, 2023, 2024]);
		expect([base, baseYear?.year, starts.map((y) => y.year)]).toEqual([2022, 2022, [2022]]);
		// All postings 120 in 2022, 80 in 2023.
		expect(last?.total).toBeCloseTo(100 * Math.log(80 / 120), 9);
	});
	it('keeps the base year when the range has no whole year', () =>
		expect(points({ from: 2024 })).toMatchObject({ base: 2020, last: null }));
	it('counts the steps in which share and AI postings went opposite ways', () =>
		// 2020 → 2021 both up; 2021 → 2022 and 2022 → 2023 share up, AI postings down.
		expect(points()).toMatchObject({ steps: 3, oppositeSteps: 2 }));
	it('has no last year when no whole year follows the base', () =>
		expect(points({ base: 2023 }).last).toBeNull());
	it('does not take a part year as base', () => expect(points({ base: 2024 }).baseYear).toBeNull());
	it('is empty for a country that is not in the table', () =>
		expect(points({ geo: 'KR' })).toMatchObject({
			years: [],
			baseYear: null,
			last: null,
			steps: 0
		}));
	it('reads the chosen country only', () => {
		const demand = [...MARKET, ...demandYear(2020, 50, 1, 12, 'FR')];
		expect(points({ geo: 'FR' }, demand).years.map((y) => y.year)).toEqual([2020]);
	});
});

describe('levelVerdict', () => {
	const year = (at: number, share: number, net: number) => ({
		year: at,
		share,
		total: net - share,
		net
	});
	/** Log points since the base year 2020; the last year stands at share 50, AI postings 40. */
	const last = year(2025, 50, 40);
	const judge = (...starts: [share: number, net: number][]) =>
		levelVerdict(
			starts.map(([share, net], i) => year(2020 + i, share, net)),
			last,
			true
		);
	it('supports when both moved the same way from every year', () =>
		expect(judge([0, 0], [20, 10], [60, 50])).toMatchObject({ kind: 'supports', reason: 'none' }));
	it('is mixed when they moved opposite ways from half of the years', () =>
		// From the second year the share rose by 20 while AI postings fell by 30.
		expect(judge([0, 0], [30, 70])).toMatchObject({ kind: 'mixed', reason: 'some' }));
	it('contradicts when they did from more than half', () =>
		expect(judge([0, 0], [30, 70], [60, 20])).toMatchObject({ kind: 'contradicts' }));
	it('takes a share that stood still for silent, not wrong', () =>
		expect(judge([0, 0], [50, 90])).toMatchObject({ kind: 'supports' }));
	it('takes moves of less than 5% for none', () =>
		// Share 46 → 50 is a ratio of exp(0.04) = 1.041; 45 → 50 one of 1.051.
		expect([judge([0, 0], [46, 90]), judge([0, 0], [45, 90])]).toMatchObject([
			{ kind: 'supports' },
			{ kind: 'mixed' }
		]));
	it('is not tested with one year to compare with', () =>
		expect(judge([0, 0])).toMatchObject({ kind: 'cannot-test', reason: 'few' }));
	it('is not tested without a whole year after the base', () =>
		expect(levelVerdict([], null, true)).toMatchObject({ kind: 'cannot-test', reason: 'few' }));
	it('is not tested without the base year', () =>
		expect(levelVerdict([], null, false)).toMatchObject({
			kind: 'cannot-test',
			reason: 'missing'
		}));
});

describe('stack', () => {
	const contributions = (share: number, total: number) => ({
		year: 2025,
		share,
		total,
		net: share + total
	});
	it('sets the share on the total when both rose', () =>
		expect(stack(contributions(20, 30))).toEqual([
			{ part: 'total', from: 0, to: 30 },
			{ part: 'share', from: 30, to: 50 }
		]));
	it('starts both at zero when they pull apart', () =>
		expect(stack(contributions(20, -30))).toEqual([
			{ part: 'total', from: 0, to: -30 },
			{ part: 'share', from: 0, to: 20 }
		]));
	it('always has the net within its reach', () => {
		const part = fc.double({ min: -200, max: 200, noNaN: true });
		fc.assert(
			fc.property(part, part, (share, total) => {
				const [lo, hi] = reach(contributions(share, total));
				expect(share + total).toBeGreaterThanOrEqual(lo);
				expect(share + total).toBeLessThanOrEqual(hi);
			})
		);
	});
});

describe('multiples', () => {
	it('marks doublings on a long axis', () =>
		// 100·ln of 1/2, 1, 2, 4 = −69, 0, 69, 139.
		expect(multiples(-70, 140)).toEqual([0.5, 1, 2, 4]));
	it('marks finer steps on a short one', () =>
		// 100·ln of 0.8, 1, 1.2 = −22, 0, 18.
		expect(multiples(-30, 20)).toEqual([0.8, 1, 1.2]));
	it('marks the base even where everything fell', () =>
		expect(multiples(-200, -1)).toEqual([0.25, 0.5, 1]));
});

describe('reading', () => {
	it('says in the headline which way each went', () =>
		// To 2023: share × 3, total × 0.8, AI postings × 2.4; from 2021 and 2022 the share rose while AI postings fell.
		expect(read()).toMatchObject({
			variant: 'up-down-up',
			figures: { share: '3.0×', total: '0.80×', net: '2.4×', totalSize: '20%' },
			verdicts: [{ claim: 'flow', kind: 'contradicts', reason: 'some' }]
		}));
	it('changes with the base year', () =>
		// From 2021: share × 1.5, total × 0.4, AI postings × 0.6.
		expect(read({ base: 2021 })).toMatchObject({
			variant: 'up-down-down',
			figures: { netSize: '40%' },
			verdicts: [{ kind: 'contradicts' }]
		}));
	it('compares with the highest year until then', () =>
		// 2021 → 2023: share 4 → 6, AI postings 8 → 4.8.
		expect(read().figures).toMatchObject({
			highYear: '2021',
			highShare: '+50%',
			highNet: '−40%'
		}));
	it('is not tested for a country that is not in the table', () => {
		const reading = read({ geo: 'KR' });
		expect(reading).toMatchObject({ variant: 'missing', verdicts: [{ kind: 'cannot-test' }] });
		expect(reading.draw('wide', '').marks).toMatchObject([{ kind: 'label' }]);
	});
	it('follows the range, and says that the base year moved', () => {
		const { figures, verdicts, notes } = read({ from: 2022 });
		// 2022 → 2023: share 5 → 6%, all postings 120 → 80, AI postings 6 → 4.8; one year to compare with.
		expect(figures).toMatchObject({ base: '2022', share: '1.2×', net: '0.80×' });
		expect(verdicts).toMatchObject([{ kind: 'cannot-test', reason: 'few' }]);
		expect(notes.join(' ')).toContain('2020 is outside the range, so 2022');
	});
	it('does not compare the base year with itself', () => {
		expect(read({ from: 2022 }).dataVariant).toBe('base-high');
		expect(read().dataVariant).toBeUndefined();
	});
	it('says in words when no year went opposite ways', () => {
		expect(read().figures['steps']).toContain('in 2 of 3 cases');
		expect(read({ to: 2021 }).figures['steps']).toContain('when the share rose AI postings rose');
	});
	it('warns of Canada', () => {
		const demand = [...demandYear(2020, 100, 2, 12, 'CA'), ...demandYear(2021, 100, 3, 12, 'CA')];
		expect(read({ geo: 'CA' }, demand).notes.join(' ')).toContain('reasons unknown');
		expect(read().notes.join(' ')).not.toContain('reasons unknown');
	});
	it.each(['wide', 'narrow'] as const)('draws a part year as outlines only, %s', (frame) => {
		const bars = read()
			.draw(frame, '')
			.marks.filter((m) => m.kind === 'bar');
		// Five years of two parts; the last is a part year.
		expect(bars.map((b) => b.hollow ?? false)).toEqual([
			...Array<boolean>(8).fill(false),
			true,
			true
		]);
	});
	it('does not change with the chosen roles', () =>
		expect(read({ roles: [] }).figures).toEqual(read().figures));
});
