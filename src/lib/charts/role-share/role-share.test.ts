import { describe, expect, it } from 'vitest';
import {
	madeUpRole,
	madeUpRoleYear,
	madeUpSource,
	madeUpTables
} from '../../../../tests/fixtures/made-up';
import { wilson } from '../../market/interval';
import type { SharePoint } from '../../market/role-share';
import type { RoleYear } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { chart } from './chart';
import { roleSharePoints } from './points';
import { payChanges, roleShareVerdicts, span } from './verdict';

const point = (year: number, k: number, n: number): SharePoint => {
	const estimate = wilson(k, n);
	if (!estimate) throw new Error('n must be above 0');
	return { year, ...estimate };
};
const row = (change: Partial<RoleYear>): RoleYear =>
	madeUpRoleYear({
		nTotalAi: 1000,
		nPostings: 1000,
		nPay: 100,
		payP50: 2,
		payP50Lo: 1,
		payP50Hi: 3,
		...change
	});
const SHOWN = ['ml_engineer', 'data_scientist'];
/** 40% to 30% of a thousand: Wilson intervals 37.0-43.1 and 27.2-32.9 are apart. */
const fell = [point(2022, 400, 1000), point(2025, 300, 1000)];

describe('span', () => {
	it('takes the first and last year with 30 adverts', () => {
		const points = [point(2022, 29, 900), point(2023, 30, 900), point(2024, 99, 900)];
		expect(span(points)).toMatchObject({ first: { year: 2023 }, last: { year: 2024 } });
	});
	it('is nothing when one year is left', () => {
		expect(span([point(2022, 29, 900), point(2023, 30, 900)])).toBeNull();
	});
});

describe('payChanges', () => {
	const us = (year: number, lo: number, hi: number, nPay = 100) =>
		row({ geo: 'US', year, payP50Lo: lo, payP50Hi: hi, nPay });
	it('sees a rise when the intervals are apart', () => {
		const [pay] = payChanges([us(2022, 100, 110), us(2025, 111, 120)], SHOWN, 2022, 2025);
		expect(pay?.rose).toBe(true);
	});
	it('sees none when they touch', () => {
		const [pay] = payChanges([us(2022, 100, 110), us(2025, 110, 120)], SHOWN, 2022, 2025);
		expect(pay?.rose).toBe(false);
	});
	it('leaves out a role with fewer than 30 adverts with pay', () => {
		expect(payChanges([us(2022, 100, 110, 29), us(2025, 111, 120)], SHOWN, 2022, 2025)).toEqual([]);
	});
});

describe('roleShareVerdicts', () => {
	const verdict = (points: readonly SharePoint[], usRows: readonly RoleYear[] = []) =>
		roleShareVerdicts(points, [], usRows, SHOWN)[0];
	const risingPay = [
		row({ geo: 'US', year: 2022, payP50Lo: 100, payP50Hi: 110 }),
		row({ geo: 'US', year: 2025, payP50Lo: 120, payP50Hi: 130 })
	];

	it('supports when the share fell and no pay rose', () => {
		expect(verdict(fell)).toEqual({
			claim: 'modelling',
			kind: 'supports',
			reason: 'fell',
			ends: { first: fell[0], last: fell[1] }
		});
	});
	it('is mixed when the share fell but pay rose', () => {
		expect(verdict(fell, risingPay)).toMatchObject({ kind: 'mixed', reason: 'pay' });
	});
	it('is mixed when the intervals overlap', () => {
		expect(verdict([point(2022, 300, 1000), point(2025, 310, 1000)])).toMatchObject({
			kind: 'mixed',
			reason: 'flat'
		});
	});
	it('takes a fall of less than a tenth for none, however certain', () => {
		// 40% to 36.1% of a hundred thousand: intervals 39.7-40.3 and 35.8-36.4; a tenth would be 4 points.
		const little = [point(2022, 40_000, 100_000), point(2025, 36_100, 100_000)];
		expect(verdict(little)).toMatchObject({ kind: 'mixed', reason: 'flat' });
		const tenth = [point(2022, 40_000, 100_000), point(2025, 36_000, 100_000)];
		expect(verdict(tenth)).toMatchObject({ kind: 'supports' });
	});
	it('contradicts when the share rose', () => {
		expect(verdict(fell.map((p, i) => point(p.year, i === 0 ? 300 : 400, 1000)))).toMatchObject({
			kind: 'contradicts'
		});
	});
	it('cannot test with a year of 29 adverts', () => {
		expect(verdict([point(2022, 29, 1000), point(2025, 300, 1000)])).toMatchObject({
			kind: 'cannot-test',
			reason: 'few'
		});
	});
	it('judges the combination the other way round', () => {
		const [only] = roleShareVerdicts([], fell, [], ['ai_software_engineer']);
		expect(only).toMatchObject({
			claim: 'combination',
			kind: 'contradicts',
			reason: 'combination-fell'
		});
	});
	it('gives both verdicts when both kinds of role are shown', () => {
		const both = roleShareVerdicts(fell, fell, [], ['ml_engineer', 'ai_software_engineer']);
		expect(both.map((v) => v.claim)).toEqual(['modelling', 'combination']);
	});
	it('says that the lecture has no word on other roles, or that none is chosen', () => {
		expect(roleShareVerdicts([], [], [], ['data_engineer'])).toEqual([
			{ claim: 'none', kind: 'cannot-test', reason: 'other', ends: null }
		]);
		expect(roleShareVerdicts([], [], [], [])).toEqual([
			{ claim: 'none', kind: 'cannot-test', reason: 'empty', ends: null }
		]);
	});
});

const tables = madeUpTables({
	roles: ['ml_engineer', 'ai_engineer', 'data_analyst', 'software_engineer'].map((id) =>
		madeUpRole(id, { family: id === 'software_engineer' ? 'reference' : 'data' })
	),
	roleYear: [2021, 2022, 2023].flatMap((year) => [
		row({ year, roleId: 'ml_engineer', n: 100 }),
		row({ year, roleId: 'ai_engineer', n: 5 }),
		row({ year, roleId: 'data_analyst', n: 200 }),
		row({ year, roleId: 'ml_engineer', n: 1, geo: 'US' })
	]),
	sources: [madeUpSource('aijobs-salaries', { lastDate: '2023-05-31' })]
});
describe('roleSharePoints', () => {
	const read = (change: Partial<View>) =>
		roleSharePoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, ...change } });

	it('starts in 2022, whatever the table holds', () => {
		expect(read({}).years).toEqual([2022, 2023]);
	});
	it('adds the two sums when nothing is chosen, then the roles by their last share', () => {
		expect(read({}).panels.map((p) => p.key)).toEqual([
			'modelling',
			'ml-ai',
			'data_analyst',
			'ml_engineer'
		]);
	});
	it('names the roles with fewer than 10 adverts instead of drawing them', () => {
		expect(read({}).undrawn.map((r) => r.id)).toEqual(['ai_engineer']);
	});
	it('speaks of the chosen roles together', () => {
		const { subject } = read({ roles: ['ml_engineer', 'ai_engineer'] });
		// (100 + 5) of 1,000 AI adverts.
		expect(subject.points.map((p) => p.share)).toEqual([0.105, 0.105]);
	});
	it('keeps to the years of the reader', () => {
		expect(read({ from: 2023 }).years).toEqual([2023]);
	});
});

describe('chart', () => {
	const read = (change: Partial<View>) =>
		chart.read({ tables, lang: 'en', view: { ...DEFAULT_VIEW, ...change } });
	const drawings = (change: Partial<View>) => {
		const { draw, second } = read(change);
		return [draw('wide', 't'), second?.draw('wide', 't')].map((spec) => spec?.summary);
	};

	it('says in both drawings that a range has no adverts', () =>
		expect(drawings({ to: 2021 })).toEqual([
			'No adverts that publish pay in this range.',
			'No adverts that publish pay in this range.'
		]));
	it('asks for a role where none is chosen, and still ranks all of them', () => {
		const [shares, ranks] = drawings({ roles: [] });
		expect(shares).toBe('Choose one role or more to see it here.');
		expect(ranks).toContain('2022–2023');
	});
	it('says that the chosen role has too few adverts to be drawn', () =>
		expect(drawings({ roles: ['ai_engineer'] })[0]).toBe(
			'No role has enough adverts to be drawn.'
		));
	it('names a single year once', () => {
		const [shares] = drawings({ from: 2023 });
		expect(shares).toContain('horizontal: 2023.');
	});
	it('prints the cells that are drawn and no others', () => {
		const cells = (roles: string[]) =>
			read({ roles }).table.rows.map(([name, year]) => [name, year]);
		expect(cells(['ai_engineer', 'data_analyst'])).toEqual([
			['ai_engineer + data_analyst together', '2022'],
			['ai_engineer + data_analyst together', '2023'],
			['data_analyst', '2022'],
			['data_analyst', '2023']
		]);
	});
	it('has other words for shares without pay to set beside them', () => {
		// The one US row has pay for ml_engineer, in both years; the analysts have none.
		expect(read({ roles: ['data_analyst'] }).dataVariant).toBe('no-pay');
		expect(read({ roles: ['ml_engineer'] }).dataVariant).toBeUndefined();
	});
});
