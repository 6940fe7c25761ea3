import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../../tests/fixtures/made-up';
import type { DemandMonth, Role, SupplyFamily, SupplyYear, Tables } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import type { Lang } from '../../model/tables';
import { chart } from './chart';
import { gapBands } from './gap';
import { demandCourse, pathPoints, supplyFamily } from './points';
import { pathVerdict, starts } from './verdict';

const role = (id: string, supplyFamily: SupplyFamily | null): Role =>
	madeUpRole(id, { supplyFamily });

/** A year of demand at one level, in `months` equal months of 30 days. */
const demandYear = (year: number, aiIndex: number, months = 12): DemandMonth[] =>
	Array.from({ length: months }, (_, i) => ({
		geo: 'US',
		month: `${year}-${String(i + 1).padStart(2, '0')}`,
		nDays: 30,
		aiSharePct: 2,
		totalIndex: 100,
		aiIndex
	}));

const supplyOf = (
	family: SupplyFamily,
	values: Readonly<Record<number, number | null>>,
	version: (year: number) => string = () => 'one'
): SupplyYear[] =>
	Object.entries(values).map(([year, value]) => ({
		geo: 'US',
		year: Number(year),
		family,
		measure: `enrolment_${family}`,
		value,
		unit: 'students',
		fieldListVersion: version(Number(year))
	}));

const tables = (over: Partial<Tables> = {}): Tables =>
	madeUpTables({
		roles: [
			role('ml_engineer', 'engineering'),
			role('data_engineer', 'engineering'),
			role('ai_researcher', 'research'),
			role('data_analyst', 'analysis'),
			role('ai_governance', null)
		],
		demandIndex: [
			...demandYear(2020, 1, 11),
			...demandYear(2021, 2),
			...demandYear(2022, 3),
			...demandYear(2023, 1.5),
			...demandYear(2024, 1.8),
			...demandYear(2025, 2.4),
			...demandYear(2026, 4, 6)
		],
		supplyYear: [
			...supplyOf('engineering', { 2020: 200, 2021: 250, 2022: 300 }),
			...supplyOf('research', { 2020: 100, 2021: 100, 2022: 110 })
		],
		...over
	});

const view = (over: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...over });
const points = (over: Partial<View> = {}, data: Partial<Tables> = {}) =>
	pathPoints({ tables: tables(data), view: view(over), lang: 'en' });
const read = (over: Partial<View> = {}, data: Partial<Tables> = {}, lang: Lang = 'en') =>
	chart.read({ tables: tables(data), view: view(over), lang });

describe('supplyFamily', () => {
	const family = (roles: View['roles']) => supplyFamily(tables(), view({ roles }));
	it('is the widest group for all roles', () => expect(family(null)).toBe('engineering'));
	it('is the widest group for no role', () => expect(family([])).toBe('engineering'));
	it('is the family of most chosen roles', () =>
		expect(family(['ai_researcher', 'ml_engineer', 'data_engineer'])).toBe('engineering'));
	it('is that of the first chosen on a tie', () =>
		expect(family(['data_analyst', 'ml_engineer'])).toBe('analysis'));
	it('passes over roles that no series stands for', () =>
		expect(family(['ai_governance', 'ai_researcher'])).toBe('research'));
	it('is null when no series stands for any', () => expect(family(['ai_governance'])).toBeNull());
});

describe('pathPoints', () => {
	it('gives both sides the same base', () => {
		// Demand 1 → 3, supply 200 → 300; 300 / 150 = 2.
		expect(points().years[2]).toMatchObject({
			year: 2022,
			demandIndex: 300,
			supplyIndex: 150,
			tightness: 2,
			students: 300
		});
	});
	it('gives the growth gap in log points', () =>
		// 100·(ln(3/2) − ln(300/250)) = 40.5465 − 18.2322.
		expect(points().years[2]?.growthGap).toBeCloseTo(22.3144, 3));
	it('moves both sides when the base moves', () =>
		expect(points({ base: 2021 }).years[0]).toMatchObject({ demandIndex: 50, supplyIndex: 80 }));
	it('leaves years without supply a gap', () =>
		expect(points().years[3]).toMatchObject({
			demandIndex: 150,
			supplyIndex: null,
			tightness: null
		}));
	it('calls half a year a part, and eleven months a year', () =>
		expect(
			points()
				.years.filter((y) => y.part)
				.map((y) => y.year)
		).toEqual([2026]));
	it('narrows the years but not the base', () => {
		const { years } = points({ from: 2022, to: 2023 });
		expect(years.map((y) => [y.year, y.demandIndex])).toEqual([
			[2022, 300],
			[2023, 150]
		]);
	});
	it('does not join supply that was counted by another list of fields', () => {
		const supplyYear = supplyOf('engineering', { 2020: 200, 2021: 250, 2022: 300 }, (year) =>
			year < 2022 ? 'old' : 'new'
		);
		const { years, notComparable } = points({}, { supplyYear });
		expect(years.map((y) => y.supplyIndex).slice(0, 3)).toEqual([100, 125, null]);
		expect(notComparable).toEqual([2022]);
	});
	it('has no supply index without supply in the base year', () => {
		const { years, baseSupply, notComparable } = points({ base: 2023 });
		expect(years.every((y) => y.supplyIndex === null)).toBe(true);
		expect({ baseSupply, notComparable }).toEqual({ baseSupply: false, notComparable: [] });
	});
	it('takes demand of the United States whatever country is chosen', () =>
		expect(points({ geo: 'DE' }).years).toEqual(points().years));
});

describe('demandCourse', () => {
	it('finds the turn', () =>
		expect(demandCourse(points().years)).toMatchObject({
			shape: 'turn',
			first: { year: 2020 },
			peak: { year: 2022 },
			after: { year: 2023 },
			last: { year: 2025 }
		}));
	it('is a rise when the last whole year is the highest', () =>
		expect(demandCourse(points({ to: 2022 }).years)?.shape).toBe('rise'));
	it('is a fall when the first is', () =>
		expect(demandCourse(points({ from: 2022 }).years)?.shape).toBe('fall'));
	it('is not told from one whole year and a part', () =>
		expect(demandCourse(points({ from: 2025 }).years)).toBeNull());
});

describe('starts', () => {
	it('asks whether the direction at the start still held two years later', () =>
		expect(starts(points().years)).toEqual([
			{ year: 2021, seen: 1, came: -1, held: false }, // 1 → 2, then 2 → 1.5
			{ year: 2022, seen: 1, came: -1, held: false }, // 2 → 3, then 3 → 1.8
			{ year: 2023, seen: -1, came: 1, held: false } // 3 → 1.5, then 1.5 → 2.4
		]));
	it('does not use a part year', () => {
		const demandIndex = [1, 2, 3, 4].flatMap((level, i) =>
			demandYear(2020 + i, level, i === 3 ? 6 : 12)
		);
		expect(starts(points({}, { demandIndex }).years)).toEqual([]);
	});
});

describe('pathVerdict', () => {
	const start = (held: boolean) => ({ year: 2021, seen: 1, came: held ? 1 : -1, held });
	const kind = (...held: boolean[]) => pathVerdict(held.map(start)).kind;
	it('supports when every start held', () => expect(kind(true, true)).toBe('supports'));
	it('contradicts when none held', () => expect(kind(false, false)).toBe('contradicts'));
	it('is mixed when some held', () => expect(kind(true, false)).toBe('mixed'));
	it('is not tested with one start', () => expect(kind(false)).toBe('cannot-test'));
	it('is not tested without a start', () => expect(kind()).toBe('cannot-test'));
});

describe('gapBands', () => {
	const bands = (...pairs: [x: number, demand: number, supply: number][]) =>
		gapBands(pairs.map(([x, demand, supply]) => ({ x, demand, supply })));
	it('is one piece while one side is ahead', () =>
		expect(bands([0, 50, 50], [10, 30, 40], [20, 20, 40])).toEqual([
			{
				ahead: 'demand',
				band: [
					{ x: 0, y0: 50, y1: 50 },
					{ x: 10, y0: 40, y1: 30 },
					{ x: 20, y0: 40, y1: 20 }
				]
			}
		]));
	it('is cut where the lines cross', () =>
		// From 10 above to 30 below: they meet after a quarter of the way, at 50 + 0.25·20 = 55.
		expect(bands([0, 50, 60], [40, 70, 40])).toEqual([
			{
				ahead: 'demand',
				band: [
					{ x: 0, y0: 60, y1: 50 },
					{ x: 10, y0: 55, y1: 55 }
				]
			},
			{
				ahead: 'supply',
				band: [
					{ x: 10, y0: 55, y1: 55 },
					{ x: 40, y0: 40, y1: 70 }
				]
			}
		]));
	it('is nothing where both run together', () => expect(bands([0, 5, 5], [9, 7, 7])).toEqual([]));
});

describe('reading', () => {
	it('names both sides when demand outran supply and turned', () =>
		expect(read()).toMatchObject({
			variant: 'turn-ahead',
			figures: { rise: '3.0×', supplyRise: '1.5×', fall: '50%', held: '0', starts: '3' },
			verdicts: [{ claim: 'market', kind: 'contradicts', reason: 'none' }]
		}));
	it('names both sides when both rose to the last year', () =>
		expect(read({ to: 2022 })).toMatchObject({
			variant: 'rise-both',
			figures: { rise: '3.0×', supplyRise: '1.5×' }
		}));
	it('changes with the chosen roles: figures, table and picture', () => {
		const [all, research] = [read(), read({ roles: ['ai_researcher'] })];
		expect(research.figures['supplyRise']).toBe('1.1×');
		expect(research.table.rows[2]?.[2]).toBe('110');
		expect(research.draw('wide', '').marks).not.toEqual(all.draw('wide', '').marks);
	});
	it('judges demand alone where no series stands for the roles, and says so', () => {
		const reading = read({ roles: ['ai_governance'] });
		expect(reading.variant).toBe('alone');
		expect(reading.verdicts[0]?.kind).toBe('contradicts');
		expect(reading.notes.join(' ')).toContain('No supply statistics stand for: ai_governance');
	});
	it('says which students are shown when no role is chosen', () =>
		expect(read({ roles: [] }).notes[0]).toContain('No role is chosen'));
	it('says nothing of a change within one year', () =>
		expect(read({ from: 2021, to: 2021 })).toMatchObject({
			variant: 'few',
			verdicts: [{ kind: 'cannot-test' }]
		}));
	it('has a picture for a base year that is not published', () =>
		expect(read({ base: 1990 }).draw('wide', '').marks).toMatchObject([{ kind: 'label' }]));
	it('draws only the two lines on a phone', () => {
		const targets = read().draw('narrow', '').targets;
		// Seven years of demand, three of supply.
		expect(targets).toHaveLength(10);
	});
	it('draws a part year hollow', () => {
		const hollow = read()
			.draw('narrow', '')
			.marks.filter((m) => m.kind === 'dot' && m.hollow);
		expect(hollow).toHaveLength(1);
	});
});
