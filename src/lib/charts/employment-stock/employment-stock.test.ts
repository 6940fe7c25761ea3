import { describe, expect, it } from 'vitest';
import { planted } from '../../../../tests/planted/employment-stock';
import { DEFAULT_VIEW } from '../../model/view';
import { LANGS } from '../../model/tables';
import { chart } from './chart';
import { stockPoints } from './points';

const tables = planted.find((c) => c.name === 'one of two faster')?.tables;
if (!tables) throw new Error('the planted case is gone');
const points = (roles: readonly string[] | null) =>
	stockPoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, roles } });

describe('stockPoints', () => {
	it('compares each occupation with all computer and mathematical ones, the fastest first', () => {
		const { lines, reference } = points(null);
		expect(reference?.growth?.ratio).toBeCloseTo(1.1);
		expect(lines.map((l) => l.soc)).toEqual(['15-2051', '15-1252']);
		expect(lines[0]?.relative?.ratio).toBeCloseTo(2 / 1.1);
	});
	it('shows the occupation nearest to a chosen role, the others as context', () => {
		const { lines, context, absent } = points(['data_scientist', 'ai_governance']);
		expect(lines.map((l) => l.soc)).toEqual(['15-2051']);
		expect(context.map((l) => l.soc)).toEqual(['15-1252']);
		expect(absent.map((r) => r.id)).toEqual(['ai_governance']);
	});
});

describe('reading', () => {
	it.each(LANGS)('speaks of one occupation as of one in %s', (lang) => {
		const of = (roles: readonly string[] | null) =>
			chart.read({ tables, lang, view: { ...DEFAULT_VIEW, roles } }).figures['fasterOf'];
		const [one, two] = [of(['data_scientist']), of(null)];
		expect(one).toMatch(lang === 'ko' ? /^보인 직업 하나는/ : /^The one occupation shown grew/);
		expect(two).toMatch(
			lang === 'ko' ? /^보인 직업 2가지 중 1가지가/ : /^Of 2 occupations shown 1 grew/
		);
	});
});
