/**
 * A picture as an SVG file that looks the same everywhere: texts are outlines of the site's own fonts, colours are literal.
 * It has no fonts, scripts, style sheets or addresses, and the same picture gives the same bytes.
 */
import { create, type Font, type Glyph } from 'fontkit';
import fontverter from 'fontverter';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from 'svelte/server';
import type { Theme } from '../plot/palette';
import type { ChartPicture } from '../plot/picture';
import type { ChartSpec, LabelMark } from '../plot/spec';
import ChartSvg from '../svg/ChartSvg.svelte';
import { withRecord } from '../svg/file-record';

/** The fonts of the site at the weights that charts use. */
export interface OutlineFonts {
	/** Of each weight the fonts in the order in which they are asked for a character. */
	readonly weights: Readonly<Record<LabelMark['weight'], readonly Font[]>>;
	/** Of the font files: SHA-256, hexadecimal. */
	readonly hash: string;
}

const WEIGHTS = [400, 600, 700] as const satisfies readonly LabelMark['weight'][];
/** Figures of equal width, as on the pages. */
const FEATURES = ['tnum'];

let site: Promise<OutlineFonts> | undefined;

/** The fonts of `src/lib/ui/fonts`, read once. */
export const siteFonts = (): Promise<OutlineFonts> =>
	(site ??= readFonts(
		['core', 'rest'].map((part) =>
			readFileSync(path.resolve(`src/lib/ui/fonts/pretendard-${part}.woff2`))
		)
	));

/** Reads variable fonts of WOFF2. fontkit varies a font only when it is not compressed. */
export async function readFonts(files: readonly Buffer[]): Promise<OutlineFonts> {
	// One after the other: wawoff2, which unpacks them, gives back its own memory, and a second call writes into it.
	const plain: Buffer[] = [];
	for (const file of files) plain.push(await fontverter.convert(file, 'truetype'));
	const fonts = plain.map((file) => {
		const font = create(file);
		if (!('getVariation' in font)) throw new Error('a collection of fonts where one was expected');
		return font;
	});
	const hash = createHash('sha256');
	for (const file of files) hash.update(file);
	const at = (wght: number) => fonts.map((font) => font.getVariation({ wght }));
	const [regular, semibold, bold] = WEIGHTS.map(at);
	if (!regular || !semibold || !bold) throw new Error('a weight has no font');
	return { weights: { 400: regular, 600: semibold, 700: bold }, hash: hash.digest('hex') };
}

/** Characters side by side that one font draws. */
interface Run {
	readonly font: Font;
	readonly text: string;
}

/** @throws Error that names a character which no font has, and the text that it stands in */
function runsOf(text: string, fonts: readonly Font[]): Run[] {
	const runs: { font: Font; text: string }[] = [];
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const font = fonts.find((f) => f.hasGlyphForCodePoint(code));
		if (!font) {
			const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
			throw new Error(`no font has the character '${character}' (${name}) of '${text}'`);
		}
		const last = runs.at(-1);
		if (last?.font === font) last.text += character;
		else runs.push({ font, text: character });
	}
	return runs;
}

/** A glyph and where its origin stands, in em from the start of the line. */
interface Placed {
	readonly glyph: Glyph;
	readonly x: number;
	readonly y: number;
	/** Of one unit of the font, in em. */
	readonly unit: number;
}

function lineOf(text: string, fonts: readonly Font[]): { glyphs: Placed[]; width: number } {
	const glyphs: Placed[] = [];
	let width = 0;
	for (const run of runsOf(text, fonts)) {
		const unit = 1 / run.font.unitsPerEm;
		const { glyphs: drawn, positions } = run.font.layout(run.text, FEATURES);
		drawn.forEach((glyph, i) => {
			const position = positions[i];
			if (!position) return;
			glyphs.push({
				glyph,
				x: width + position.xOffset * unit,
				y: position.yOffset * unit,
				unit
			});
			width += position.xAdvance * unit;
		});
	}
	return { glyphs, width };
}

/** Width of a label as it is drawn, user units. */
export const drawnWidth = (
	{ text, weight, size }: Pick<LabelMark, 'text' | 'weight' | 'size'>,
	fonts: OutlineFonts
): number => lineOf(text, fonts.weights[weight]).width * size;

const SVG_COMMANDS: Readonly<Record<string, string>> = {
	moveTo: 'm',
	lineTo: 'l',
	quadraticCurveTo: 'q',
	bezierCurveTo: 'c'
};

/** Kept, because a picture has some ten thousand numbers, most of them steps of a few units. */
const numerals = new Map<number, string>();

/** Hundredths as short as SVG allows: `-0.50` is `-.5`. */
function written(hundredths: number): string {
	let numeral = numerals.get(hundredths);
	if (numeral === undefined) {
		numeral = String(hundredths / 100).replace(/^(-?)0\./, '$1.');
		numerals.set(hundredths, numeral);
	}
	return numeral;
}

/** Path data as short as SVG allows: steps, lines along an axis by one number, a letter that repeats left out. */
class PathText {
	#text = '';
	#letter = '';
	#at: readonly [number, number] = [0, 0];
	#start: readonly [number, number] = [0, 0];

	/** A command of points in hundredths of a unit. */
	add(letter: string, points: readonly (readonly [number, number])[]): void {
		const [x0, y0] = this.#at;
		const steps = points.map(([x, y]) => [x - x0, y - y0] as const);
		const [[dx, dy] = [0, 0]] = steps;
		if (letter === 'l' && dy === 0) this.#write('h', [dx]);
		else if (letter === 'l' && dx === 0) this.#write('v', [dy]);
		else this.#write(letter, steps.flat());
		this.#at = points.at(-1) ?? this.#at;
		if (letter === 'm') this.#start = this.#at;
	}

	close(): void {
		this.#text += 'z';
		this.#letter = 'z';
		this.#at = this.#start;
	}

	#write(letter: string, numbers: readonly number[]): void {
		// After a second `m` without its letter a line would be drawn.
		let joint = letter === this.#letter && letter !== 'm' ? ' ' : letter;
		for (const number of numbers) {
			const numeral = written(number);
			this.#text += joint === ' ' && numeral.startsWith('-') ? numeral : joint + numeral;
			joint = ' ';
		}
		this.#letter = letter;
	}

	toString(): string {
		return this.#text;
	}
}

/**
 * Path data of a label, in user units. Points are rounded to hundredths first and then written as steps from point to
 * point, so that no error adds up.
 * @throws Error that names a character which no font has
 */
export function labelOutline(label: LabelMark, fonts: OutlineFonts): string {
	const { text, anchor, size, weight } = label;
	const { glyphs, width } = lineOf(text, fonts.weights[weight]);
	const start =
		label.x - (anchor === 'start' ? 0 : anchor === 'end' ? width * size : (width * size) / 2);
	const path = new PathText();
	for (const { glyph, x, y, unit } of glyphs)
		for (const { command, args } of glyph.path.commands) {
			const letter = SVG_COMMANDS[command];
			if (letter === undefined) path.close();
			else
				path.add(
					letter,
					pairs(args).map(([px, py]) => [
						Math.round((start + (x + px * unit) * size) * 100),
						Math.round((label.y - (y + py * unit) * size) * 100)
					])
				);
		}
	return path.toString();
}

const pairs = (numbers: readonly number[]): (readonly [number, number])[] =>
	Array.from({ length: numbers.length / 2 }, (_, i) => [
		numbers[2 * i] ?? 0,
		numbers[2 * i + 1] ?? 0
	]);

/** A picture, or a drawing alone: that one says nothing of itself besides title and description. */
export type Outlined = Omit<ChartSpec, 'frame'> & Partial<Pick<ChartPicture, 'scale' | 'record'>>;

/**
 * The picture as SVG text. `name` tells pictures apart that stand in one document, and is named in errors.
 * @throws Error that names the picture, the text and the character, if no font has it
 */
export function outlinedSvg(
	picture: Outlined,
	options: { readonly fonts: OutlineFonts; readonly theme: Theme; readonly name: string }
): string {
	const { fonts, theme, name } = options;
	const outline = (label: LabelMark) => {
		try {
			return labelOutline(label, fonts);
		} catch (cause) {
			throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, {
				cause
			});
		}
	};
	const { body } = render(ChartSvg, {
		props: { spec: picture, targets: false, file: { theme, outline } },
		idPrefix: name
	});
	// Svelte's own marks: for the browser that takes a page over, and for the style sheet that a file does not have.
	const svg = body.replace(/<!--.*?-->/gs, '').replace(/ class="svelte-[^"]*"/g, '');
	return `${picture.record ? withRecord(svg, picture.record) : svg}\n`;
}
