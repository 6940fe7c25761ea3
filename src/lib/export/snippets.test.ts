import { describe, expect, it } from 'vitest';
import {
	DEFAULT_LOOK,
	embedAddress,
	fileName,
	pageAddress,
	snippet,
	SNIPPETS,
	type SharedChart
} from './snippets';

const chart: SharedChart = {
	site: 'https://example.org/market/',
	lang: 'ko',
	id: 'role-share',
	query: 'roles=ml_engineer,ai_engineer&from=2022',
	headline: '비중 "8.2%" <늘었다> [1]'
};
const whole = { ...chart, query: '' };

describe('addresses', () => {
	it('keep the choices, and add only what is not the default of the look', () => {
		expect(pageAddress(chart)).toBe(
			'https://example.org/market/ko/charts/role-share/?roles=ml_engineer,ai_engineer&from=2022'
		);
		expect(pageAddress(whole)).toBe('https://example.org/market/ko/charts/role-share/');
		expect(embedAddress(whole, DEFAULT_LOOK)).toBe(
			'https://example.org/market/ko/embed/role-share/'
		);
		expect(
			embedAddress(chart, {
				frame: 'slide',
				theme: 'dark',
				bg: 'transparent',
				ui: 'filter',
				data: '0123456789'
			})
		).toBe(
			'https://example.org/market/ko/embed/role-share/?roles=ml_engineer,ai_engineer&from=2022' +
				'&frame=slide&theme=dark&bg=transparent&ui=filter&data=0123456789'
		);
	});
});

describe('the name of a file', () => {
	it('tells the view, and stays short', () => {
		expect(fileName(chart)).toBe('role-share.ml_engineer+ai_engineer.from-2022.ko');
		expect(fileName(whole)).toBe('role-share.ko');
		const many = Array.from({ length: 40 }, () => 'ml_engineer').join(',');
		expect(fileName({ ...chart, query: `roles=${many}` }).length).toBeLessThan(120);
	});
});

describe('a snippet', () => {
	it('of every kind has the choices', () => {
		for (const kind of SNIPPETS)
			expect(snippet(kind, chart, DEFAULT_LOOK), kind).toMatch(/roles="?=?ml_engineer,ai_engineer/);
	});
	it('escapes the finding in attributes', () => {
		for (const kind of ['iframe', 'element', 'reveal', 'marp', 'quarto'] as const) {
			const text = snippet(kind, chart, DEFAULT_LOOK);
			expect(text, kind).toContain('title="비중 &quot;8.2%&quot; &lt;늘었다&gt; [1]"');
		}
	});
	it('separates the query in HTML by &amp;', () => {
		expect(snippet('iframe', chart, DEFAULT_LOOK)).toContain(
			'roles=ml_engineer,ai_engineer&amp;from=2022'
		);
	});
	it('for reveal.js has a fragment for each step after the first', () => {
		const fragments = (steps: number) =>
			[...snippet('reveal', whole, DEFAULT_LOOK, steps).matchAll(/data-chart-step="(\d)"/g)].map(
				([, n]) => n
			);
		expect(fragments(1)).toEqual([]);
		expect(fragments(4)).toEqual(['1', '2', '3']);
	});
	it('on a slide takes the slide’s layout, unless another was chosen', () => {
		for (const kind of ['reveal', 'marp', 'quarto', 'slidev'] as const) {
			expect(snippet(kind, whole, DEFAULT_LOOK), kind).toContain('?frame=slide');
			expect(snippet(kind, whole, { ...DEFAULT_LOOK, frame: 'wide' }), kind).toContain(
				'?frame=wide'
			);
		}
	});
	it('of Markdown shows the picture only where it shows the same view', () => {
		expect(snippet('markdown', whole, DEFAULT_LOOK)).toBe(
			'[![비중 "8.2%" <늘었다> \\[1\\]](https://example.org/market/pictures/ko/role-share.wide.png)]' +
				'(https://example.org/market/ko/charts/role-share/)'
		);
		expect(snippet('markdown', chart, DEFAULT_LOOK)).not.toContain('.png');
	});
	it('has the frame’s colour scheme of its theme: another is painted opaque', () => {
		expect(snippet('iframe', whole, { ...DEFAULT_LOOK, theme: 'dark' })).toContain(
			'color-scheme:dark'
		);
		expect(snippet('iframe', whole, DEFAULT_LOOK)).toContain('color-scheme:light dark');
	});
});
