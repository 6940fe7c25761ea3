import { beforeAll, describe, expect, it } from 'vitest';
import { label } from '../plot/marks';
import { PALETTE } from '../plot/palette';
import type { ChartSpec, LabelMark } from '../plot/spec';
import { drawnWidth, labelOutline, outlinedSvg, siteFonts, type OutlineFonts } from './outline';
import { pixelsOf } from './png';

let fonts: OutlineFonts;
beforeAll(async () => {
	fonts = await siteFonts();
});

const picture = (...marks: ChartSpec['marks']) => ({
	...{ width: 400, height: 60, title: '제목 <1>', summary: 'Q&A', targets: [] },
	marks: [{ kind: 'bar', x: 0, y: 0, width: 400, height: 60, ink: 'paper' } as const, ...marks]
});
const svgOf = (...marks: ChartSpec['marks']) =>
	outlinedSvg(picture(...marks), { fonts, theme: 'light', name: 'x' });

/** Columns and rows of the pixels that are not of the colour of the paper. */
function ink(svg: string): { x0: number; x1: number; y0: number; y1: number } | null {
	const { width, data } = pixelsOf(svg, 1);
	const paper = PALETTE.light.paper;
	const [r, g, b] = [1, 3, 5].map((at) => parseInt(paper.slice(at, at + 2), 16));
	const xs: number[] = [];
	const ys: number[] = [];
	for (let i = 0; i < data.length; i += 4)
		if (data[i] !== r || data[i + 1] !== g || data[i + 2] !== b) {
			xs.push((i / 4) % width);
			ys.push(Math.floor(i / 4 / width));
		}
	return xs.length === 0
		? null
		: { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

describe('a text as outlines', () => {
	it('has ink from its start to its end, above its base line', () => {
		const text = label(100, 40, '머신러닝 엔지니어', 20);
		const box = ink(svgOf(text));
		const width = drawnWidth(text, fonts);
		expect(box?.x0).toBeGreaterThanOrEqual(100);
		expect(box?.x0).toBeLessThan(100 + 3);
		expect(box?.x1).toBeLessThanOrEqual(100 + width);
		expect(box?.x1).toBeGreaterThan(100 + width - 4);
		expect(box?.y0).toBeGreaterThan(40 - 20);
		expect(box?.y1).toBeLessThan(40 + 20 * 0.25);
	});

	it('is eight Hangul syllables wide, each of 0.80 to 0.90 em, and one space', () => {
		const em = drawnWidth(label(0, 0, '머신러닝 엔지니어', 1), fonts);
		const space = drawnWidth(label(0, 0, ' ', 1), fonts);
		expect((em - space) / 8).toBeGreaterThan(0.8);
		expect((em - space) / 8).toBeLessThan(0.9);
	});

	it('has figures of one width, and wider ones when bold', () => {
		const width = (text: string, weight: LabelMark['weight'] = 400) =>
			drawnWidth(label(0, 0, text, 10, { weight }), fonts);
		expect(width('1111')).toBeCloseTo(width('2048'), 6);
		expect(width('2048', 700)).toBeGreaterThan(width('2048'));
	});

	it.each([
		['start', 200, 0],
		['middle', 200, 0.5],
		['end', 200, 1]
	] as const)('stands by its anchor: %s', (anchor, x, before) => {
		const text = label(x, 40, '37.2%', 20, { anchor });
		const width = drawnWidth(text, fonts);
		const box = ink(svgOf(text));
		if (!box) throw new Error('no ink');
		expect(Math.abs((box.x0 + box.x1) / 2 - (x - before * width + width / 2))).toBeLessThan(1.5);
	});

	it('is the same path moved, wherever it stands', () => {
		const [a, b] = [0, 50].map((x) => labelOutline(label(x, 30, '데이터 37.2%', 13), fonts));
		const steps = (d: string) => d.replace(/^m[^a-z]*/, '');
		expect(a).not.toBe(b);
		expect(steps(a ?? '')).toBe(steps(b ?? ''));
	});

	it('names a character that no font has, its text and the picture', () => {
		expect(() => svgOf(label(0, 40, '기술 ☃ 없음', 20))).toThrow(
			"x: no font has the character '☃' (U+2603) of '기술 ☃ 없음'"
		);
	});
});

describe('the file', () => {
	it('has size, title, description, and neither texts, classes nor addresses to fetch', () => {
		const svg = svgOf(label(0, 40, '공고', 20, { halo: true }));
		expect(svg).toMatch(
			/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 400 60" width="400" height="60"/
		);
		expect(svg).toContain('>제목 &lt;1></title>');
		expect(svg).toContain('>Q&amp;A</desc>');
		expect(svg).not.toMatch(/<text|class=|<!--|<style|<script|href=|url\((?!#)|font-family/);
	});

	it('has the colours of its theme', () => {
		const file = (theme: 'light' | 'dark') => outlinedSvg(picture(), { fonts, theme, name: 'x' });
		expect(file('dark')).toContain(`fill="${PALETTE.dark.paper}"`);
		expect(file('light')).not.toContain(PALETTE.dark.paper);
	});

	it('says what it is, what is not known left out', () => {
		const record = {
			...{ title: '제목', description: 'd', source: 'a & b', rights: 'CC0 1.0' },
			...{ publisher: 'p', identifier: null, language: 'ko', data: 'ai-career-market 1.1.0' }
		};
		const svg = outlinedSvg({ ...picture(), record }, { fonts, theme: 'light', name: 'x' });
		expect(svg).toContain('</desc><metadata><rdf:RDF xmlns:rdf=');
		expect(svg).toContain('<dc:source>a &amp; b</dc:source>');
		expect(svg).toContain('<dc:relation>ai-career-market 1.1.0</dc:relation>');
		expect(svg).not.toContain('dc:identifier');
		// Still drawn.
		expect(pixelsOf(svg, 1).width).toBe(400);
	});

	it('is the same text every time', () => {
		const mark = label(0, 40, '공고', 20);
		expect(svgOf(mark)).toBe(svgOf(mark));
	});
});
