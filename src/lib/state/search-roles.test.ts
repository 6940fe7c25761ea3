import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, TitleYear } from '../model/tables';
import { searchRoles } from './search-roles';

const role = (id: string, en: string, ko: string): Role => ({
	id,
	name: { en, ko },
	label: { en, ko },
	family: 'data',
	supplyFamily: null,
	onetSoc: '',
	escoLabel: '',
	titlePatterns: [],
	description: { en: '', ko: '' }
});
const roles = [
	role('mlops_engineer', 'MLOps Engineer', 'MLOps 엔지니어'),
	role('ml_engineer', 'Machine Learning Engineer', '머신러닝 엔지니어'),
	role('analytics_bi_engineer', 'Analytics / BI Engineer', '분석·BI 엔지니어')
];
const titles: TitleYear[] = [
	{
		source: 's',
		year: 2024,
		roleId: 'analytics_bi_engineer',
		rawTitle: 'Data Visualization Engineer',
		n: 9
	},
	{
		source: 's',
		year: 2024,
		roleId: 'analytics_bi_engineer',
		rawTitle: 'Data Visualization Lead',
		n: 20
	}
];
const nothing = () => [];
const ids = (query: string, classify: (t: string) => string[] = nothing) =>
	searchRoles(query, roles, titles, classify).map((hit) => hit.roleId);

describe('searchRoles', () => {
	it('finds a role by its English name whatever the case', () => {
		expect(ids('mlops')).toEqual(['mlops_engineer']);
	});
	it('finds a role by its Korean name', () => expect(ids('머신러닝')).toEqual(['ml_engineer']));
	it('does not mind spaces', () => expect(ids('ml ops')).toEqual(['mlops_engineer']));
	it('finds a role by a job title and names the commonest one', () => {
		expect(searchRoles('visualization', roles, titles, nothing)).toEqual([
			{ roleId: 'analytics_bi_engineer', title: 'Data Visualization Lead' }
		]);
	});
	it('prefers the title that was typed in full', () => {
		const [hit] = searchRoles('data visualization engineer', roles, titles, nothing);
		expect(hit?.title).toBe('Data Visualization Engineer');
	});
	it('puts the very name before names that contain it, and both before titles', () => {
		const more = [...roles, role('ml_lead', 'Lead', '리더'), role('x', 'Senior ML Ops', 'x')];
		const used = [
			{ source: 's', year: 2024, roleId: 'ml_lead', rawTitle: 'MLOps Engineer Lead', n: 99 }
		];
		expect(searchRoles('mlops engineer', more, used, nothing).map((h) => h.roleId)).toEqual([
			'mlops_engineer',
			'ml_lead'
		]);
		expect(searchRoles('mlops', more, used, nothing).map((h) => h.roleId)).toEqual([
			'mlops_engineer',
			'x',
			'ml_lead'
		]);
	});
	it('asks the classifier about a title that no advert used', () => {
		expect(ids('딥러닝 개발자', () => ['ml_engineer'])).toEqual(['ml_engineer']);
	});
	it('finds all for an empty query and none for nonsense', () => {
		expect(ids(' ')).toHaveLength(3);
		expect(ids('zzz')).toEqual([]);
	});
	it('never throws and finds each role at most once', () => {
		fc.assert(
			fc.property(fc.string(), (query) => {
				const found = ids(query);
				expect(new Set(found).size).toBe(found.length);
			})
		);
	});
});
