// Every chart as a picture: each letter is looked for in the pixels, because a drawer that lacks a font leaves out whole texts
// without a word (linebender/resvg#614).
import { beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../src/lib/charts';
import { LANGS } from '../src/lib/model/tables';
import type { ChartPicture } from '../src/lib/plot/picture';
import type { LabelMark } from '../src/lib/plot/spec';
import { drawnWidth, outlinedSvg, siteFonts, type OutlineFonts } from '../src/lib/server/outline';
import { pictured } from '../src/lib/server/pictures';
import { pixelsOf } from '../src/lib/server/png';
import type { Pixels } from '../src/lib/server/png-file';

let fonts: OutlineFonts;
beforeAll(async () => {
	fonts = await siteFonts();
});

/** Signs that leave no ink. */
const UNSEEN = /[\s\u2060]/u;

/** A letter and the columns that it takes, in user units. */
interface Letter {
	readonly text: string;
	readonly x0: number;
	readonly x1: number;
}

function lettersOf(mark: LabelMark): Letter[] {
	const width = (text: string) => drawnWidth({ ...mark, text }, fonts);
	const shift = { start: 0, middle: 0.5, end: 1 }[mark.anchor] * width(mark.text);
	const letters: Letter[] = [];
	let before = '';
	for (const text of mark.text) {
		if (!UNSEEN.test(text))
			letters.push({
				text,
				x0: mark.x - shift + width(before),
				x1: mark.x - shift + width(before + text)
			});
		before += text;
	}
	return letters;
}

/** How far the colour of a pixel must be from that of the picture without texts, of 765. */
const SEEN = 24;

/** Whether the pictures differ anywhere in a box of user units. */
function differs(
	a: Pixels,
	b: Pixels,
	scale: number,
	box: readonly [x0: number, y0: number, x1: number, y1: number]
): boolean {
	const [x0, y0, x1, y1] = box.map((v, i) => (i < 2 ? Math.floor : Math.ceil)(v * scale)) as [
		number,
		number,
		number,
		number
	];
	for (let y = Math.max(0, y0); y < Math.min(a.height, y1); y++)
		for (let x = Math.max(0, x0); x < Math.min(a.width, x1); x++) {
			const at = 4 * (y * a.width + x);
			let far = 0;
			for (let i = at; i < at + 3; i++) far += Math.abs((a.data[i] ?? 0) - (b.data[i] ?? 0));
			if (far > SEEN) return true;
		}
	return false;
}

/** Letters of a picture that have no ink of their own: what is under them does not count. */
function missing(picture: ChartPicture, name: string): { letters: number; missing: string[] } {
	const scale = 1;
	const draw = (marks: ChartPicture['marks']) =>
		pixelsOf(outlinedSvg({ ...picture, marks }, { fonts, theme: 'light', name }), scale);
	const labels = picture.marks.filter((mark) => mark.kind === 'label');
	const whole = draw(picture.marks);
	// Halos stay with their texts: without them they are gone as well.
	const without = draw(picture.marks.filter((mark) => mark.kind !== 'label'));
	let letters = 0;
	const lost: string[] = [];
	for (const mark of labels)
		for (const { text, x0, x1 } of lettersOf(mark)) {
			letters++;
			if (!differs(whole, without, scale, [x0, mark.y - mark.size, x1, mark.y + 0.3 * mark.size]))
				lost.push(`${text} of '${mark.text}'`);
		}
	return { letters, missing: lost };
}

describe.each([...charts.keys()])('%s', (chart) => {
	it.each(
		LANGS.flatMap((lang) =>
			(['wide', 'slide', 'square'] as const).map((format) => [format, lang] as const)
		)
	)('has ink for every letter, %s, %s', (format, lang) => {
		const picture = pictured({ chart, lang, format });
		const found = missing(picture, `${chart}-${lang}-${format}`);
		expect(found.missing).toEqual([]);
		expect(found.letters).toBeGreaterThan(100);
	});

	it.each(LANGS)('keeps its words inside the margins, and of a readable size, in %s', (lang) => {
		for (const [format, least] of [
			['wide', 12],
			['narrow', 12],
			['slide', 18],
			['square', 12],
			['card', 20]
		] as const) {
			const { marks, width, height } = pictured({ chart, lang, format });
			for (const mark of marks)
				if (mark.kind === 'label') {
					expect(mark.size, `${format}: ${mark.text}`).toBeGreaterThanOrEqual(least);
					const long = drawnWidth(mark, fonts);
					const x0 = mark.x - { start: 0, middle: 0.5, end: 1 }[mark.anchor] * long;
					expect(x0, `${format}: ${mark.text}`).toBeGreaterThanOrEqual(0);
					expect(x0 + long, `${format}: ${mark.text}`).toBeLessThanOrEqual(width);
					expect(mark.y, `${format}: ${mark.text}`).toBeLessThanOrEqual(height);
				}
		}
	});
});

it('finds a text that was left out', () => {
	const picture = pictured({ chart: 'role-share', lang: 'ko', format: 'card' });
	const gone = {
		...picture,
		marks: picture.marks.map((mark) =>
			mark.kind === 'label' && mark.text.includes('비중')
				? { ...mark, ink: 'paper' as const }
				: mark
		)
	};
	// A text in the colour of the paper leaves no ink.
	expect(missing(gone, 'gone').missing.length).toBeGreaterThan(5);
});
