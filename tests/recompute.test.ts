import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { charts, loaded } from '../src/lib/charts';
import { presentChart } from '../src/lib/charts/present';
import { DEFAULT_VIEW, type View } from '../src/lib/model/view';
import { loadTables } from '../src/lib/server/datasets';

// The tables of the charts once more, from the text of the CSV files with plain arithmetic and nothing of
// `src/lib/market`, compared as printed.
type Row = Readonly<Record<string, string>>;
const csv = (name: string): Row[] => {
	const text = readFileSync(new URL(`../datasets/${name}.csv`, import.meta.url), 'utf8');
	return Papa.parse<Row>(text.trimEnd(), { header: true, delimiter: ',' }).data;
};
const num = (row: Row, column: string) => Number(row[column]);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const total = (rows: readonly Row[], column: string) => sum(rows.map((r) => num(r, column)));

const fixed = (v: number, digits = 0) => v.toFixed(digits).replace('-', '−');
const percent = (share: number, digits = 1) => `${fixed(100 * share, digits)}%`;
const count = (n: number) => n.toLocaleString('en-US');
const ratio = (v: number) => fixed(v, v < 0.995 ? 2 : 1);
const logPoints = (v: number) =>
	`${v >= 0.5 ? '+' : ''}${fixed(v).replace(/^−0$/, '0')} log points`;

const allIds = csv('roles').flatMap((r) => (r.family === 'reference' ? [] : (r.role_id ?? [])));
const labels = new Map(csv('roles').map((r) => [r.role_id, r.label_en ?? '']));
const label = (id: string) => labels.get(id) ?? '';
const ML_AND_AI = ['ml_engineer', 'ai_engineer'];
const MODELLING = ['ml_engineer', 'data_scientist', 'cv_robotics_engineer', 'nlp_llm_engineer'];

const ADVERT_YEARS = [2022, 2023, 2024, 2025];
const adverts = csv('role_year').filter((r) => r.geo === 'WLD');
const ofRoles = (rows: readonly Row[], ids: readonly string[], year: number) =>
	rows.filter((r) => num(r, 'year') === year && ids.includes(r.role_id ?? ''));
const n = (ids: readonly string[], year: number) => total(ofRoles(adverts, ids, year), 'n');
const entry = (ids: readonly string[], year: number) =>
	total(ofRoles(adverts, ids, year), 'n_entry');

const tables = loadTables();
function shown(id: string, view: Partial<View> = {}) {
	const chart = charts.get(id);
	if (!chart) throw new Error(`no chart ${id}`);
	return presentChart(loaded(chart, 'en'), {
		tables,
		view: { ...DEFAULT_VIEW, ...view },
		lang: 'en'
	});
}
/** Rows as lines, sorted, spaces alike; `without` leaves out a column. */
const lines = (rows: readonly (readonly string[])[], without = -1) =>
	rows
		.map((cells) => cells.filter((_, i) => i !== without).join(' | '))
		.map((line) => line.replaceAll('\u00a0', ' '))
		.sort();
const printed = (id: string, without?: number) => lines(shown(id).reading.table.rows, without);

/** A share with its Wilson score interval, 95%. */
function shareCells(k: number, all: number): string[] {
	const z2 = 1.959964 ** 2;
	const half = Math.sqrt(z2 * ((k * (all - k)) / all + z2 / 4));
	const [lo, hi] = [-half, half].map((h) => 100 * Math.max(0, (k + z2 / 2 + h) / (all + z2)));
	const range = `${fixed(lo ?? NaN, 1)}–${fixed(hi ?? NaN, 1)}%`;
	return [percent(k / all), range, count(k), count(all)];
}

it('role-share: postings of a role among the AI-classified postings of the year', () => {
	const rows = (name: string, ids: readonly string[]) =>
		ADVERT_YEARS.filter((y) => n(ids, y) >= 10).map((y) => [
			...[name, `${y}`, ...shareCells(n(ids, y), n(allIds, y))]
		]);
	expect(printed('role-share')).toEqual(
		lines([
			...rows('Modelling roles together', MODELLING),
			...rows('ML + AI engineers together', ML_AND_AI),
			...allIds.flatMap((id) => rows(label(id), [id]))
		])
	);
});

it('entry-door: entry-level postings among the postings of a role', () => {
	const rows = (name: string, ids: readonly string[]) =>
		ADVERT_YEARS.filter((y) => n(ids, y) >= 10).map((y) => [
			...[name, `${y}`, ...shareCells(entry(ids, y), n(ids, y))]
		]);
	const others = allIds.filter((id) => id !== 'data_analyst');
	expect(printed('entry-door')).toEqual(
		lines([
			...rows('All AI roles', allIds),
			...rows('Without analysts', others),
			...allIds.flatMap((id) => rows(label(id), [id]))
		])
	);
});

/** The roles of each survey option among adverts and among people; `error` divides and multiplies to the 95% interval. */
function balances(year: number) {
	const people = csv('people_year').filter((r) => num(r, 'year') === year && r.role_ids !== '');
	const sets = [...new Set(people.map((r) => r.role_ids ?? ''))].map((key) => {
		const options = people.filter((r) => r.role_ids === key);
		return { ids: key.split(';'), a: n(key.split(';'), year), p: total(options, 'n_people') };
	});
	const [allA, allP] = [sum(sets.map((s) => s.a)), sum(sets.map((s) => s.p))];
	return sets.map(({ ids, a, p }) => {
		const error = Math.exp(1.959964 * Math.sqrt(1 / a - 1 / allA + 1 / p - 1 / allP));
		const shares = [percent(a / allA), count(a), percent(p / allP), count(p)];
		return { ids, year, shares, times: a / allA / (p / allP), error };
	});
}

it('role-balance: share among adverts by share among people', () => {
	const rows = [2022, 2025].flatMap(balances).map(({ ids, year, shares, times, error }) => {
		const range = `${ratio(times / error)}–${ratio(times * error)}×`;
		return [ids.map(label).join(' + '), `${year}`, ...shares, `${ratio(times)}×`, range];
	});
	// Column 1 names the survey.
	expect(printed('role-balance', 1)).toEqual(lines(rows));
});

/** US postings by year: means of the months, weighted by their days. */
const demand = [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => {
	const us = csv('demand_index').filter((r) => r.geo === 'US' && r.ai_index !== '');
	const months = us.filter((r) => r.month?.startsWith(`${year}`));
	const days = total(months, 'n_days');
	const mean = (column: string) => sum(months.map((m) => num(m, 'n_days') * num(m, column))) / days;
	return { year, days, ai: mean('ai_index'), all: mean('total_index') };
});
const base = demand[0] ?? { ai: NaN, all: NaN };

it('supply-demand-path: both sides against 2020, and the gap of their growth', () => {
	const students = csv('supply_year').filter((r) => r.measure === 'masters_enrolment_cis');
	const supply = (year: number) => Number(students.find((r) => num(r, 'year') === year)?.value);
	const known = (v: number, text: string) => (Number.isFinite(v) ? text : '–');
	const rows = demand.map(({ year, ai, days }, i) => {
		const [d, s] = [ai / base.ai, supply(year) / supply(2020)];
		const growth = ai / (demand[i - 1]?.ai ?? NaN) / (supply(year) / supply(year - 1));
		return [
			...[`${year}`, fixed(100 * d), known(s, fixed(100 * s)), known(s, `${ratio(d / s)}×`)],
			...[known(growth, logPoints(100 * Math.log(growth))), fixed(ai, 1)],
			...[known(s, count(supply(year))), `${days}`]
		];
	});
	expect(printed('supply-demand-path')).toEqual(lines(rows));
});

it('share-vs-level: what share and total contribute since 2020', () => {
	const rows = demand.map(({ year, days, ai, all }) => {
		const against = [ai / all / (base.ai / base.all), all / base.all, ai / base.ai];
		const parts = against.map((v) => logPoints(100 * Math.log(v)));
		const times = against.map((v) => `${ratio(v)}×`);
		return [`${year}`, percent(ai / all, 2), ...times, ...parts, `${days}`];
	});
	expect(printed('share-vs-level')).toEqual(lines(rows));
});

const titleYear = csv('title_year');
/** Titles of the roles, the commonest first, and the effective number of them, corrected below 100 postings. */
function titles(ids: readonly string[], year: number) {
	const rows = ofRoles(titleYear, ids, year).sort((a, b) => num(b, 'n') - num(a, 'n'));
	const counts = rows.map((r) => num(r, 'n'));
	const all = sum(counts);
	const entropy = -sum(counts.map((k) => (k / all) * Math.log(k / all)));
	const n1 = Math.exp(entropy + (all < 100 ? (counts.length - 1) / (2 * all) : 0));
	return { commonest: rows[0]?.raw_title ?? '', counts, all, n1: fixed(n1, 1) };
}

/** Titles to be met among m postings drawn without replacement. */
function rarefied(counts: readonly number[], all: number, m: number): string {
	const draws = Array.from({ length: m }, (_, j) => j);
	const missed = (k: number) =>
		draws.reduce((p, j) => (p * Math.max(0, all - k - j)) / (all - j), 1);
	return all < m ? '–' : fixed(sum(counts.map((k) => 1 - missed(k))), 1);
}

it('title-spread: effective and rarefied number of titles in the first and last year', () => {
	const rows = (name: string, ids: readonly string[]) => {
		const enough = ADVERT_YEARS.filter((year) => n(ids, year) >= 10);
		return [...new Set([...enough.slice(0, 1), ...enough.slice(-1)])].map((year) => {
			const { commonest, counts, all, n1 } = titles(ids, year);
			const first = `${commonest} ${percent((counts[0] ?? 0) / all, 0)}`;
			const among = [30, 200].map((m) => rarefied(counts, all, m));
			return [name, first, `${year}`, n1, count(all), `${counts.length}`, ...among];
		});
	};
	// Column 4 is a bootstrap interval.
	expect(printed('title-spread', 4)).toEqual(
		lines([...rows('All AI roles', allIds), ...allIds.flatMap((id) => rows(label(id), [id]))])
	);
});

const mlSet = balances(2025).filter(({ ids }) => ids.includes('ml_engineer'));
const together = (year: number) => percent(n(ML_AND_AI, year) / n(allIds, year));
it.each([
	['role-share', [together(2022), together(2025)]],
	['entry-door', [percent(entry(ML_AND_AI, 2025) / n(ML_AND_AI, 2025))]],
	['role-balance', mlSet.map(({ times }) => `${ratio(1 / times)}×`)],
	['title-spread', ML_AND_AI.map((id) => titles([id], 2025).n1)]
])('%s: headline figures of ML and AI engineers, chosen together', (id, figures) => {
	const { headline } = shown(id, { roles: ML_AND_AI });
	expect(figures).not.toEqual([]);
	for (const figure of figures) expect(headline).toContain(figure);
});
