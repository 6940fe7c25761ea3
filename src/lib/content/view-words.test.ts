import { describe, expect, it } from 'vitest';
import { loadTables } from '../server/datasets';
import { DEFAULT_VIEW } from '../model/view';
import { viewWords } from './view-words';

const { roles } = loadTables();

describe('the choices in words', () => {
	it('are nothing for the default view', () => {
		expect(viewWords(DEFAULT_VIEW, roles, 'ko')).toBe('');
		expect(viewWords(DEFAULT_VIEW, roles, 'en')).toBe('');
	});
	it('name every choice that differs from it', () => {
		const view = {
			...DEFAULT_VIEW,
			roles: ['data_engineer', 'data_analyst'],
			from: 2022,
			base: 2021,
			geo: 'DE'
		};
		expect(viewWords(view, roles, 'en')).toBe(
			'Data Engineer and Data Analyst; from 2022; base 2021; Germany'
		);
		expect(viewWords(view, roles, 'ko')).toBe(
			'데이터 엔지니어, 데이터 분석가; 2022년부터; 기준 2021년; 독일'
		);
	});
	it('tell no role from all roles, and a span from its ends', () => {
		expect(viewWords({ ...DEFAULT_VIEW, roles: [] }, roles, 'en')).toBe('no role');
		expect(viewWords({ ...DEFAULT_VIEW, from: 2021, to: 2023 }, roles, 'ko')).toBe('2021–2023');
		expect(viewWords({ ...DEFAULT_VIEW, to: 2023 }, roles, 'en')).toBe('to 2023');
	});
});
