import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../tests/fixtures/made-up';
import { lectureSection } from '../content/lecture';
import type { Controls } from '../charts/contract';
import type { PresentedChart } from '../charts/present';
import { roleReport } from './role-report';

const facts = { n: '1', years: '2025', place: '', count: 1 };
const chart = (roles: Controls['roles'], claims: Readonly<Record<string, boolean>>) =>
	({
		definition: {
			id: 'c',
			section: 'degree',
			closes: [],
			grade: 'A',
			name: { ko: 'c', en: 'c' },
			controls: { roles, years: true, base: false, geo: false }
		},
		reading: { facts },
		advice: lectureSection('degree'),
		verdicts: Object.entries(claims).map(([claim, allRoles]) => ({
			claim,
			kind: 'supports',
			rule: '',
			reason: '',
			effect: '1',
			facts,
			allRoles
		}))
	}) as unknown as PresentedChart;
const claims = (charts: readonly PresentedChart[]) =>
	roleReport(madeUpTables(), madeUpRole('a'), 'en', charts).points.flatMap((point) =>
		point.rows.map((row) => row.claim)
	);

describe('the advice on the page of a role', () => {
	it('passes over charts whose source has no roles', () => {
		expect(claims([chart('none', { 'of all': false }), chart('filter', { own: false })])).toEqual([
			'own'
		]);
	});
	it('passes over claims that are judged over all roles', () => {
		expect(claims([chart('filter', { own: false, whole: true })])).toEqual(['own']);
		expect(claims([chart('filter', { whole: true })])).toEqual([]);
	});
});
