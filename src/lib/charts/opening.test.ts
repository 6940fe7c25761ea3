import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../model/view';
import { loadTables } from '../server/datasets';
import { opening, openingBasis } from './opening';

const tables = loadTables();
const say = (lang: 'ko' | 'en', view: Partial<View>) =>
	opening({ tables, lang, view: { ...DEFAULT_VIEW, ...view } });

// 2025: 18,703 AI adverts; data analysts 4,507, data scientists 3,908, data engineers 3,629, ML engineers 1,565,
// software engineers for AI 70, counted from the original by other means.
describe('opening', () => {
	it('names the four commonest roles of the last year', () => {
		expect(say('en', {})).toBe(
			'Of every 100 AI adverts in 2025, 24 sought a data analyst, 21 sought a data scientist, 19 sought a data engineer and 8 sought an ML engineer'
		);
	});
	it('gives a role below one in a hundred a decimal', () => {
		expect(say('ko', { roles: ['ai_software_engineer'] })).toBe(
			'2025년 AI 공고 100건 중 0.4건은 AI 소프트웨어 엔지니어를 찾았다'
		);
		expect(say('en', { roles: ['ai_software_engineer'] })).toMatch(
			/0.4 sought an AI software engineer$/
		);
	});
	it('says on how many adverts it rests, and where they are', () => {
		// 16,362 of 18,703 AI adverts of 2025 are in the United States: 87.5%, just below.
		expect(openingBasis({ tables, lang: 'en', view: DEFAULT_VIEW })).toBe(
			'From 18,703 adverts for AI roles that publish pay, 87% of them in the United States.'
		);
		expect(openingBasis({ tables, lang: 'ko', view: { ...DEFAULT_VIEW, to: 2021 } })).toBe('');
	});
	it('asks for a role when none is chosen, and says when there are no adverts', () => {
		expect(say('en', { roles: [] })).toMatch(/^Choose roles/);
		expect(say('en', { to: 2021 })).toMatch(/^No adverts/);
	});
});
