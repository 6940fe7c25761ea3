import { describe, expect, it } from 'vitest';
import { apa, bibtex, type Cited } from './citation';

const cited: Cited = {
	lang: 'en',
	headline: 'Pay rose 5% & more_or_less',
	author: 'AI career market',
	view: 'ML Engineer; from 2022',
	version: { id: '8455e845e9', date: '2026-11-24' },
	url: 'https://example.org/en/charts/role-share/?roles=ml_engineer&from=2022',
	id: 'role-share',
	sources: ['One (a)', 'Two']
};

describe('a citation', () => {
	it('in the style of the APA names author, year, finding, view, data version and address', () =>
		expect(apa(cited)).toBe(
			'AI career market. (2026). Pay rose 5% & more_or_less [Interactive chart; ML Engineer; from 2022; ' +
				'data version 8455e845e9, 2026-11-24]. https://example.org/en/charts/role-share/?roles=ml_engineer&from=2022'
		));
	it('of the default view says nothing of choices', () =>
		expect(apa({ ...cited, lang: 'ko', view: '' })).toContain(
			'[대화형 차트; 데이터 버전 8455e845e9, 2026-11-24]'
		));
	it('as BibTeX escapes what TeX would read, but not in the address', () => {
		const entry = bibtex(cited);
		expect(entry).toMatch(/^@misc\{ai-career-role-share-en-8455e845e9,\n/);
		expect(entry).toContain('{{Pay rose 5\\% \\& more\\_or\\_less}}');
		expect(entry).toContain(`\\url{${cited.url}}`);
		expect(entry).toContain('Data: One (a); Two');
		// As many braces opened as closed.
		expect(entry.split('{').length).toBe(entry.split('}').length);
	});
	it('survives a backslash, a caret and braces', () =>
		expect(bibtex({ ...cited, headline: 'a\\b^c{d}~' })).toContain(
			'{{a\\textbackslash{}b\\textasciicircum{}c\\{d\\}\\textasciitilde{}}}'
		));
});
