import { describe, expect, it } from 'vitest';
import { charts } from '../charts';
import { LANGS } from '../model/tables';
import { FORM_NAMES, formOf, pptxForm } from './forms';

describe('pptxForm', () => {
	it.each([...charts.keys()])('tells what becomes of %s, in both languages', (id) => {
		const kind = formOf(id).recipe?.kind ?? 'picture';
		for (const lang of LANGS) expect(pptxForm(id)[lang]).toContain(FORM_NAMES[kind][lang]);
		// Polite style, as all texts of the interface.
		for (const sentence of pptxForm(id).ko.split(/(?<=\.) /)) expect(sentence).toMatch(/니다\.$/);
		expect(pptxForm(id).en).toMatch(/^[A-Z].*\.$/);
	});

	it('knows no other chart', () => {
		expect(() => pptxForm('toString')).toThrow("says no form for the chart 'toString'");
	});
});
