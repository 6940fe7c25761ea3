/**
 * The pictures of the site: every chart in both languages as SVG, and as PNG in the column of a document and as the card of a
 * link. The build writes them under `pictures/`; the command line makes others by the same functions.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { charts, loaded } from '../charts';
import { pictureWords } from '../charts/picture-words';
import { presentChart } from '../charts/present';
import { LANGS, type Lang } from '../model/tables';
import { DEFAULT_VIEW, type View } from '../model/view';
import type { Theme } from '../plot/palette';
import {
	bestPicture,
	type ChartPicture,
	type PictureFormat,
	type PictureOptions
} from '../plot/picture';
import type { ChartSpec, Mark } from '../plot/spec';
import { currentVersion } from './data-versions';
import { loadTables } from './datasets';
import { outlinedSvg, siteFonts } from './outline';
import { pngOf } from './png';
import { printedAddress, SITE } from './site-address';

/** What is pictured. */
export interface PictureRequest {
	/** Id of the chart. */
	readonly chart: string;
	readonly lang: Lang;
	readonly format: PictureFormat;
	/** Absent = without a choice. */
	readonly view?: View;
	/** The query of the view, for the link; absent = none. */
	readonly query?: string;
	/** Absent = light. */
	readonly theme?: Theme;
	readonly background?: PictureOptions['background'];
}

/** The version of the data as a record names it, as in the share dialog. */
function dataName(): string {
	const { id, date } = currentVersion();
	return `data version ${id} (${date})`;
}

/** @throws Error that names the chart, if there is none */
export function pictured(request: PictureRequest): ChartPicture {
	const { chart: id, lang, format, view = DEFAULT_VIEW, query = '', background } = request;
	const definition = charts.get(id);
	if (!definition) throw new Error(`there is no chart '${id}'`);
	const chart = presentChart(loaded(definition, lang), { tables: loadTables(), view, lang });
	const words = pictureWords(chart, {
		view,
		lang,
		link: SITE && `${printedAddress(SITE)}${lang}/charts/${id}/${query && `?${query}`}`,
		data: dataName()
	});
	const draw = (frame: Parameters<typeof chart.reading.draw>[0]) =>
		chart.reading.draw(frame, chart.headline);
	return bestPicture(draw, words, format, background ? { background } : {});
}

/** A picture and the text of its SVG file. */
async function outlined(request: PictureRequest): Promise<{ picture: ChartPicture; svg: string }> {
	const { chart, lang, format, theme = 'light' } = request;
	const picture = pictured(request);
	const svg = outlinedSvg(picture, {
		fonts: await siteFonts(),
		theme,
		name: `${chart}-${lang}-${format}`
	});
	return { picture, svg };
}

/**
 * The picture as the text of an SVG file.
 * @throws Error that names chart, text and character, if the fonts of the site lack one
 */
export const svgOf = async (request: PictureRequest): Promise<string> =>
	(await outlined(request)).svg;

/** Texts inside a PNG, by the keywords of its specification. */
function pngTexts({ record }: ChartPicture): Record<string, string> {
	return {
		Title: record.title,
		Description: record.description,
		Author: record.publisher,
		Source: [record.source, record.data, record.identifier].filter((s) => s !== null).join(' '),
		Copyright: record.rights
	};
}

/** Of the drawer of PNG: another one may draw otherwise. */
const { version: RESVG } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as {
	version: string;
};
/** Counted up when png.ts or png-file.ts make other bytes of the same picture. */
const ENCODING = 1;

/** Where drawn PNG are kept between builds. */
export const PNG_CACHE = path.resolve('node_modules/.cache/pictures');

/**
 * A PNG of an SVG, drawn only if no PNG of the same content is kept in `folder`. All that its bytes depend on is its key.
 * @param draw is asked when there is none
 */
export function keptPng(
	svg: string,
	scale: number,
	texts: Readonly<Record<string, string>>,
	folder = PNG_CACHE,
	draw: typeof pngOf = pngOf
): Buffer {
	const content = JSON.stringify([ENCODING, RESVG, scale, texts, svg]);
	const file = path.join(folder, `${createHash('sha256').update(content).digest('hex')}.png`);
	try {
		return readFileSync(file);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
	}
	const png = draw(svg, scale, texts);
	mkdirSync(folder, { recursive: true });
	// Moved into place when it is whole: a build may be stopped at any time.
	const unfinished = `${file}.${process.pid}`;
	writeFileSync(unfinished, png);
	renameSync(unfinished, file);
	return png;
}

/**
 * {@link keptPng}, then a turn of the event loop: only then is the memory of drawn images given back, and the pixels of a build
 * are more than a gigabyte.
 */
async function freedPng(svg: string, scale: number, texts: Readonly<Record<string, string>>) {
	const png = keptPng(svg, scale, texts);
	await setImmediate();
	return png;
}

/** The picture as a PNG `scale` times as large as its own size. */
export async function pngFor(request: PictureRequest, scale: number): Promise<Buffer> {
	const { picture, svg } = await outlined(request);
	return freedPng(svg, scale, pngTexts(picture));
}

/** A drawing without any words around it, for a slide that has its own; light, on paper. */
export async function drawingAlone(
	spec: ChartSpec,
	name: string
): Promise<{ svg: string; png: Buffer; width: number; height: number }> {
	const { width, height } = spec;
	const paper: Mark = { kind: 'bar', x: 0, y: 0, width, height, ink: 'paper' };
	const svg = outlinedSvg(
		{ ...spec, marks: [paper, ...spec.marks] },
		{ fonts: await siteFonts(), theme: 'light', name }
	);
	const texts = { Title: spec.title, Description: spec.summary };
	return { svg, png: await freedPng(svg, 2, texts), width, height };
}

/** A picture of the built site. */
export interface BuiltPicture extends PictureRequest {
	/** Below `pictures/`. */
	readonly path: string;
	/** Of a PNG: pixels for a unit; `null` = an SVG. */
	readonly scale: number | null;
}

const SVG_FORMATS: readonly PictureFormat[] = ['wide', 'narrow', 'slide', 'square'];
const PNG_SCALES: readonly (readonly [PictureFormat, number])[] = [
	['wide', 2],
	['card', 1]
];

/** Every picture that the build writes. */
export const BUILT_PICTURES: readonly BuiltPicture[] = LANGS.flatMap((lang) =>
	[...charts.keys()].flatMap((chart) => [
		...SVG_FORMATS.map((format) => ({
			chart,
			lang,
			format,
			scale: null,
			path: `${lang}/${chart}.${format}.svg`
		})),
		...PNG_SCALES.map(([format, scale]) => ({
			chart,
			lang,
			format,
			scale,
			path: `${lang}/${chart}.${format}.png`
		}))
	])
);

/** A file of the build. */
export interface PictureFile {
	readonly bytes: Buffer;
	/** Pixels of a PNG, user units of an SVG. */
	readonly width: number;
	readonly height: number;
}

async function fileOf({ scale, ...request }: BuiltPicture): Promise<PictureFile> {
	const { picture, svg } = await outlined(request);
	const bytes =
		scale === null ? Buffer.from(svg, 'utf8') : await freedPng(svg, scale, pngTexts(picture));
	const times = scale ?? 1;
	return { bytes, width: picture.width * times, height: picture.height * times };
}

const drawn = new Map<string, Promise<PictureFile>>();

/** A picture of the build; `null` = there is none at this path. Drawn once in a run. */
export function builtPicture(path: string): Promise<PictureFile> | null {
	const known = drawn.get(path);
	if (known) return known;
	const picture = BUILT_PICTURES.find((p) => p.path === path);
	if (!picture) return null;
	const file = fileOf(picture);
	drawn.set(path, file);
	return file;
}

/** A file as the manifest lists it. */
export interface ManifestEntry {
	/** Below `pictures/`. */
	readonly path: string;
	readonly bytes: number;
	/** Hexadecimal. */
	readonly sha256: string;
	/** Pixels of a PNG, user units of an SVG. */
	readonly width: number;
	readonly height: number;
}

/** `pictures/manifest.json`: what was drawn, from which data. */
export interface Manifest {
	/** Name and version of the data package. */
	readonly data: string;
	readonly pictures: readonly ManifestEntry[];
}

/** Draws what is not drawn yet. */
export async function manifest(): Promise<Manifest> {
	const pictures: ManifestEntry[] = [];
	for (const { path } of BUILT_PICTURES) {
		const file = await builtPicture(path);
		if (!file) continue;
		const { bytes, width, height } = file;
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		pictures.push({ path, bytes: bytes.length, sha256, width, height });
	}
	return { data: dataName(), pictures };
}
