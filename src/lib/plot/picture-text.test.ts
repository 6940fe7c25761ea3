import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someName } from '../../../tests/fixtures/label-boxes';
import { PICTURE_LAYOUTS, type PictureWords } from './picture-layout';
import { balanced, pictureFoot, pictureHead } from './picture-text';
import { BOLD, textWidth, wrapWithin } from './text';

describe('balanced', () => {
	it('leaves no short last line where words allow another break', () => {
		// Greedy: two words, two words, one. Letters 'a' are 0.6 em wide, spaces 0.33.
		const width = (2 * 4 * 0.6 + 0.33) * 10 * BOLD + 0.1;
		expect(wrapWithin('aaaa aaaa aaaa aaaa', width / BOLD, 10)).toEqual(['aaaa aaaa', 'aaaa aaaa']);
		expect(wrapWithin('aaaa aa aa aaaa aa', width / BOLD, 10)).toEqual([
			'aaaa aa',
			'aa aaaa',
			'aa'
		]);
		expect(balanced('aa aa aa aa', (3 * 2 * 0.6 + 2 * 0.33) * 10 * BOLD + 0.1, 10)).toEqual([
			'aa aa',
			'aa aa'
		]);
	});

	it('takes as few lines as can be, none too wide, all words in order', () => {
		fc.assert(
			fc.property(
				fc.array(someName, { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 300, max: 1500 }),
				(names, width) => {
					const text = names.join(' ');
					const lines = balanced(text, width, 40);
					expect(lines).toHaveLength(wrapWithin(text, width / BOLD, 40).length);
					expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
					for (const line of lines)
						expect(textWidth(line, 40) * BOLD).toBeLessThanOrEqual(width + 1e-9);
				}
			)
		);
	});
});

const words: PictureWords = {
	headline: '모델링 직무 비중은 2022년 37.2%에서 2025년 29.7%로 줄었다',
	deck: 'AI 공고 가운데 각 직무의 비중(%)',
	notes: [],
	source: '자료: 공고 지수 (CC0 1.0). n = 18,703',
	shortSource: '자료: 공고 지수. n = 18,703',
	site: 'AI 커리어 시장',
	link: null,
	about: { language: 'ko', rights: 'CC0 1.0', data: null }
};

describe('a headline', () => {
	const head = (headline: string, room: number) =>
		pictureHead({ ...words, headline }, PICTURE_LAYOUTS.card, room).marks;

	it('is as large as its room allows', () => {
		expect(head('짧은 제목', 400)[0]?.size).toBe(54);
		expect(head(words.headline, 130)[0]?.size).toBeLessThan(54);
	});

	it('that is too long even when small ends in an ellipsis, inside its room', () => {
		const lines = head('아주 긴 제목 '.repeat(60).trim(), 200);
		expect(lines.at(-1)?.text).toMatch(/…$/);
		expect((lines.at(-1)?.y ?? 0) - PICTURE_LAYOUTS.card.margin).toBeLessThanOrEqual(200);
	});
});

describe('the foot', () => {
	const labels = (format: 'wide' | 'narrow', change: Partial<PictureWords> = {}) =>
		pictureFoot({ ...words, ...change }, PICTURE_LAYOUTS[format]).marks.filter(
			(mark) => mark.kind === 'label'
		);

	it('has the site at the right of the sources, on their first line', () => {
		const [source, site] = labels('wide');
		expect(source).toMatchObject({ x: 40, anchor: 'start' });
		expect(site).toMatchObject({ x: 760, anchor: 'end', text: 'AI 커리어 시장', y: source?.y });
	});

	it('has it below them where there is no room', () => {
		const [source, site, link] = labels('narrow', { link: 'example.org/ko/charts/role-share/' });
		expect(site).toMatchObject({ x: 28, anchor: 'start', text: 'AI 커리어 시장' });
		expect(site?.y).toBeGreaterThan(source?.y ?? 0);
		expect(link?.y).toBeGreaterThan(site?.y ?? 0);
	});

	it('is as high as what it holds', () => {
		const height = (notes: readonly string[]) =>
			pictureFoot({ ...words, notes }, PICTURE_LAYOUTS.wide).height;
		// One line of 13 units at 1.45, and a gap of 0.6 of them.
		expect(height(['한 줄']) - height([])).toBeCloseTo(13 * (1.45 + 0.6), 6);
	});
});
