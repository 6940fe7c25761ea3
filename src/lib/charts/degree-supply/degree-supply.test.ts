import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../../tests/fixtures/made-up';
import type { DegreeYear } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { supplyPoints, type DegreeLine } from './points';
import { supplyVerdict, wayOf } from './verdict';

const row = (
	year: number,
	value: number,
	measure = 'masters_enrolment_cis',
	fieldListVersion = 'new'
): DegreeYear => ({
	source: 'ncses-sed-gss',
	geo: 'US',
	year,
	measure,
	value,
	unit: 'students',
	fieldListVersion
});
const points = (rows: readonly DegreeYear[], view: Partial<View> = {}) =>
	supplyPoints({
		tables: madeUpTables({
			roles: [
				madeUpRole('ml', { supplyFamily: 'engineering' }),
				madeUpRole('researcher', { supplyFamily: 'research' }),
				madeUpRole('pm', { supplyFamily: null })
			],
			degreeYear: rows
		}),
		view: { ...DEFAULT_VIEW, ...view },
		lang: 'en'
	});

describe('supplyPoints', () => {
	it('counts from the first year of the present list of fields, and nothing before it', () => {
		const [line] = points([
			row(2018, 900, undefined, 'old'),
			row(2019, 950, undefined, 'old'),
			row(2020, 800),
			row(2022, 1200)
		]).lines;
		expect(line?.base).toBe(2020);
		expect(line?.breaks).toEqual([2020]);
		expect(line?.points.map((p) => p.index)).toEqual([null, null, 100, 150]);
		expect(line?.growth?.ratio).toBe(1.5);
	});
	it('puts the students of the chosen roles first, the others are context', () => {
		const { lines } = points([row(2020, 800), row(2021, 100, 'doctorates_ai')], {
			roles: ['researcher']
		});
		expect(lines.map((l) => [l.measure, l.subject])).toEqual([
			['doctorates_ai', true],
			['masters_enrolment_cis', false]
		]);
	});
	it('has no subject for a role that no students prepare for', () => {
		expect(points([row(2020, 800)], { roles: ['pm'] }).lines.map((l) => l.subject)).toEqual([
			false
		]);
	});
	it('shows all when no role is chosen', () => {
		expect(points([row(2020, 800)], { roles: [] }).lines.map((l) => l.subject)).toEqual([true]);
	});
	it('keeps degrees that end early out of what is judged', () => {
		const { lines, history } = points([row(2018, 46_548, 'masters_cs')]);
		expect(lines).toEqual([]);
		expect(history.map((l) => l.measure)).toEqual(['masters_cs']);
	});
	it('takes the first year shown for the base', () => {
		const [line] = points([row(2020, 800), row(2021, 1000), row(2022, 1500)], { from: 2021 }).lines;
		expect(line?.base).toBe(2021);
		expect(line?.growth?.ratio).toBe(1.5);
	});
});

it('judges the five series of the present lists of fields', () => {
	// degree_year.csv: new computing doctorates 2,194 in 2021, 2,297 in 2023: +4.7%, less than a tenth.
	const lines = supplyPoints({ tables: loadTables(), view: DEFAULT_VIEW, lang: 'en' }).lines;
	const { kind, judged, more, fewer } = supplyVerdict(lines);
	expect([kind, judged, more, fewer]).toEqual(['supports', 5, 4, 0]);
	const doctorates = lines.find((l) => l.measure === 'doctorates_cis');
	expect([doctorates?.base, doctorates?.growth?.ratio.toFixed(3)]).toEqual([2021, '1.047']);
});

describe('wayOf', () => {
	const way = (from: number, to: number) => {
		const [line] = points([row(2020, from), row(2022, to)]).lines;
		return wayOf(line as DegreeLine);
	};
	it('needs more of small numbers than of large ones', () => {
		// Poisson: √(1/10000 + 1/11000) = 1.4%, √(1/100 + 1/115) = 13.7%.
		expect(way(10_000, 11_000)).toBe('more');
		expect(way(100, 115)).toBe('same');
	});
	it('does not tell from fewer than 30 people', () => {
		expect(way(29, 500)).toBeNull();
	});
});
