import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaving, overlappingLabels, someName } from '../../../tests/fixtures/label-boxes';
import { dot, label, rule } from './marks';
import {
	bestPicture,
	PICTURE_FORMATS,
	PICTURE_LAYOUTS,
	pictureOf,
	type ChartPicture,
	type PictureWords
} from './picture';
import { extent } from './scaled';
import { FRAMES, type ChartSpec, type FrameName, type Mark } from './spec';

const words: PictureWords = {
	headline: '모델링 직무 비중은 2022년 37.2%에서 2025년 29.7%로 줄었다',
	deck: 'AI 공고 가운데 각 직무의 비중(%) · 2022–2025',
	notes: ['2025년은 8월 3일까지의 공고다.'],
	source: '자료: 공고 지수 (CC0 1.0). n = 18,703',
	shortSource: '자료: 공고 지수. n = 18,703',
	site: 'AI 커리어 시장',
	link: null,
	about: { language: 'ko', rights: 'CC0 1.0', data: 'ai-career-market 1.1.0' }
};

/** A drawing in the ink of demand alone, so that its marks are told from the words around it. */
function drawing(frame: FrameName, height: number, name = '직무'): ChartSpec {
	const { width, text } = FRAMES[frame];
	return {
		...{ frame, width, height, title: 't', summary: 's', targets: [] },
		marks: [
			label(0, text, name, text, { ink: 'demand' }),
			rule(0, 0, width, height, 'demand'),
			dot(width - 4, height - 4, 4, 'demand')
		]
	};
}
const ofDrawing = (mark: Mark) => mark.ink === 'demand';
/** Where the words above the drawing end and those below it start. */
function parts({ marks }: ChartPicture) {
	const at = marks.map(ofDrawing);
	const [first, last] = [at.indexOf(true), at.lastIndexOf(true)];
	const labels = (some: readonly Mark[]) => some.filter((mark) => mark.kind === 'label');
	return {
		head: labels(marks.slice(0, first)),
		drawing: marks.filter(ofDrawing),
		foot: marks.slice(last + 1)
	};
}

const someText = fc.array(someName, { minLength: 1, maxLength: 6 }).map((names) => names.join(' '));
const someWords = fc.record({
	headline: someText,
	deck: someText,
	notes: fc.array(someText, { maxLength: 2 }),
	source: someText,
	shortSource: someName,
	link: fc.constantFrom(null, 'example.org/ko/charts/role-share/?roles=ml_engineer,ai_engineer')
});

describe.each(PICTURE_FORMATS)('%s', (format) => {
	const layout = PICTURE_LAYOUTS[format];

	it('keeps all texts apart and inside, whatever they are', () => {
		fc.assert(
			fc.property(someWords, fc.integer({ min: 150, max: 520 }), someName, (some, height, name) => {
				const picture = bestPicture(
					(frame) => drawing(frame, height, name),
					{ ...words, ...some },
					format
				);
				expect(overlappingLabels(picture)).toEqual([]);
				expect(leaving(picture, { ...FRAMES.wide, width: picture.width })).toEqual([]);
			})
		);
	});

	it('puts the drawing between head and foot, or beside the head, and inside the margins', () => {
		fc.assert(
			fc.property(someWords, fc.integer({ min: 100, max: 1500 }), (some, height) => {
				const picture = bestPicture(
					(frame) => drawing(frame, height),
					{ ...words, ...some },
					format
				);
				const { head, drawing: drawn, foot } = parts(picture);
				const box = extent(drawn);
				if (!box) throw new Error('no drawing');
				const line = foot.find((mark) => mark.kind === 'rule');
				if (line?.kind !== 'rule') throw new Error('no rule above the sources');
				const remarks = foot.slice(0, foot.indexOf(line));
				const footTop = Math.min(
					line.y1,
					...remarks.map((mark) => (mark.kind === 'label' ? mark.y - mark.size : line.y1))
				);
				expect(box.y1).toBeLessThanOrEqual(footTop);
				expect(box.x1).toBeLessThanOrEqual(picture.width - layout.margin + 0.1);
				if (layout.column === null) {
					expect(box.x0).toBeGreaterThanOrEqual(layout.margin - 0.1);
					expect(box.y0).toBeGreaterThanOrEqual(Math.max(...head.map((mark) => mark.y)));
				} else expect(box.x0).toBeGreaterThan(layout.margin + layout.column);
			})
		);
	});

	it('has its size, paper behind all, and says what it is', () => {
		const picture = bestPicture((frame) => drawing(frame, 300), words, format);
		expect(picture.width).toBe(layout.width);
		if (layout.height !== null) expect(picture.height).toBe(layout.height);
		expect(picture.marks[0]).toMatchObject({
			...{ kind: 'bar', ink: 'paper', x: 0, y: 0 },
			...{ width: picture.width, height: picture.height }
		});
		expect(picture.title).toBe(words.headline);
		expect(picture.record).toEqual({
			title: words.headline,
			description: 'AI 공고 가운데 각 직무의 비중(%) · 2022–2025. s',
			source: words.source,
			publisher: words.site,
			identifier: null,
			language: 'ko',
			rights: 'CC0 1.0',
			data: 'ai-career-market 1.1.0'
		});
	});

	it('has no paper when it is transparent', () => {
		const { marks } = bestPicture((frame) => drawing(frame, 300), words, format, {
			background: 'transparent'
		});
		expect(marks.filter((mark) => mark.kind === 'bar' && mark.ink === 'paper')).toEqual([]);
	});
});

const texts = ({ marks }: ChartPicture) =>
	marks.flatMap((mark) => (mark.kind === 'label' ? [mark.text] : []));

describe('a picture', () => {
	it('of a document is as wide as its text: 720 of 800 units at scale 1', () => {
		const { scale, marks } = pictureOf(drawing('wide', 300), words, 'wide');
		expect(scale).toBe(1);
		expect(extent(marks.filter(ofDrawing))).toMatchObject({ x0: 40, x1: 760 });
	});

	it('as a card leaves out text that would be too small, and the drawing stays', () => {
		const { marks, scale } = bestPicture((frame) => drawing(frame, 300), words, 'card');
		const drawn = marks.filter(ofDrawing);
		expect(drawn.map((mark) => mark.kind)).toEqual(['rule', 'dot']);
		expect(scale).toBeGreaterThan(0);
	});

	it('as a card keeps text that is large enough', () => {
		const large = {
			...drawing('narrow', 100),
			marks: [label(0, 20, '29.7%', 20, { ink: 'demand' })]
		};
		expect(texts(pictureOf(large, words, 'card'))).toContain('29.7%');
	});

	it('names licences, but for a card', () => {
		const text = (format: 'slide' | 'card') =>
			texts(bestPicture((frame) => drawing(frame, 300), words, format)).join(' ');
		expect(text('slide')).toContain('(CC0 1.0)');
		expect(text('card')).not.toContain('(CC0 1.0)');
		expect(text('card')).toContain('n = 18,703');
	});

	it('says where it is from, if that is known', () => {
		const picture = pictureOf(
			drawing('slide', 300),
			{ ...words, link: 'example.org/ko/' },
			'slide'
		);
		expect(texts(picture)).toContain('example.org/ko/');
		expect(picture.record.identifier).toBe('example.org/ko/');
	});

	it('of a square takes the layout whose text is printed largest', () => {
		// Room of about 984 x 700: 'narrow' at 2 times its size needs 860 for its height, 'wide' takes all the width.
		const heights: Record<string, number> = { wide: 450, narrow: 2000, slide: 520 };
		const picture = bestPicture((frame) => drawing(frame, heights[frame] ?? 0), words, 'square');
		expect(picture.scale).toBeCloseTo(984 / 720, 1);
	});

	it('of a drawing without any mark has the words alone', () => {
		const empty = { ...drawing('wide', 200), marks: [] };
		for (const format of PICTURE_FORMATS)
			expect(texts(pictureOf(empty, words, format)).join(' ')).toContain('37.2%에서');
	});
});
