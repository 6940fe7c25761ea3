/** What `npm run render` was asked for. Pure: what there is to choose from is told by the caller. */
import { parseArgs } from 'node:util';
import type { Lang } from '../src/lib/model/tables';
import type { PictureFormat } from '../src/lib/plot/picture';

/** Kinds of files by their extension. */
export const KINDS = ['png', 'svg', 'html', 'pptx'] as const;
export type Kind = (typeof KINDS)[number];

export interface Choices {
	readonly charts: readonly string[];
	readonly langs: readonly Lang[];
	readonly formats: readonly PictureFormat[];
}

/** A chart as a file. */
export interface ChartJob {
	readonly chart: string;
	readonly lang: Lang;
	readonly format: PictureFormat;
	readonly theme: 'light' | 'dark';
	readonly background: 'paper' | 'transparent';
	/** Of a PNG: pixels for a unit of the picture. */
	readonly scale: number;
	readonly kind: Kind;
	/** Of all charts below the folder, else as given. */
	readonly out: string;
}

/** All charts with what the lecture says, as one PowerPoint file. */
export interface StoryJob {
	readonly kind: 'story';
	readonly lang: Lang;
	readonly out: string;
}

/** One file to be written. */
export type Job = ChartJob | StoryJob;

export interface RenderRequest {
	readonly jobs: readonly Job[];
	/** The view as the address of a page says it: `roles`, `from`, `to`, `base`, `geo`. */
	readonly query: URLSearchParams;
}

/** A slip of the person who typed the command; the message says what there is. */
export class UsageError extends Error {}

export const USAGE = `Charts as files, drawn as the site draws them.

  npm run render -- --chart <id> --out <file.png|svg|html|pptx> [options]
  npm run render -- --all --out <folder> [options]
  npm run render -- --story --out <file.pptx> [options]

  --lang ko|en          default ko; with --all both
  --frame <format>      wide, narrow, slide, square, card; default wide; with --all all of them
  --theme light|dark    default light
  --bg transparent      no paper behind the drawing
  --scale <number>      of a PNG: pixels for a unit; default 2 in wide and narrow, else 1
  --roles a,b           as in the address of a page; so are --from, --to, --base and --geo

--all writes an SVG and a PNG of each chart, language and format. --story writes one PowerPoint file of all charts in the order
of the lecture, with what it says and advises before each part. --frame, --theme and --bg are of .png and .svg only.`;

const OPTIONS = {
	chart: { type: 'string' },
	all: { type: 'boolean' },
	story: { type: 'boolean' },
	out: { type: 'string' },
	lang: { type: 'string' },
	frame: { type: 'string' },
	theme: { type: 'string' },
	bg: { type: 'string' },
	scale: { type: 'string' },
	roles: { type: 'string' },
	from: { type: 'string' },
	to: { type: 'string' },
	base: { type: 'string' },
	geo: { type: 'string' },
	help: { type: 'boolean' }
} as const;
const VIEW_KEYS = ['roles', 'from', 'to', 'base', 'geo'] as const;

/** What is about pictures, and in which files it shows. */
const PICTURE_OPTIONS = {
	frame: ['png', 'svg'],
	theme: ['png', 'svg'],
	bg: ['png', 'svg'],
	scale: ['png']
} as const satisfies Record<string, readonly Kind[]>;

/** Refuses an option that would change nothing in any of the files. */
function refuseUnused(given: Readonly<Record<string, unknown>>, kinds: readonly Kind[]): void {
	for (const [name, of] of Object.entries(PICTURE_OPTIONS)) {
		const fitting: readonly Kind[] = of;
		if (given[name] !== undefined && !kinds.some((kind) => fitting.includes(kind)))
			throw new UsageError(
				`--${name} changes nothing in a .${kinds.join(' or .')} file; it is of ${fitting.map((kind) => `.${kind}`).join(' and ')}`
			);
	}
}

function chosen<T extends string>(name: string, value: string, from: readonly T[]): T {
	const found = from.find((choice) => choice === value);
	if (found === undefined)
		throw new UsageError(
			`--${name} ${value}: there is no such choice. There are: ${from.join(', ')}`
		);
	return found;
}

function scaleOf(given: string | undefined, format: string): number {
	if (given === undefined) return format === 'wide' || format === 'narrow' ? 2 : 1;
	const scale = Number(given);
	// A picture of 1920 units at 8 has 15,360 pixels a line.
	if (!(scale >= 0.1 && scale <= 8))
		throw new UsageError(`--scale ${given}: a number from 0.1 to 8 is needed`);
	return scale;
}

/** `null` = the help was asked for. @throws UsageError */
export function readArguments(args: readonly string[], choices: Choices): RenderRequest | null {
	let values;
	try {
		({ values } = parseArgs({ args: [...args], options: OPTIONS, strict: true }));
	} catch (cause) {
		throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
	}
	if (values.help) return null;
	const { out, all = false, story = false } = values;
	if (out === undefined) throw new UsageError(`--out is missing.\n\n${USAGE}`);
	const what = ['chart', 'all', 'story'].filter((name) => name in values);
	if (what.length > 1)
		throw new UsageError(`${what.map((name) => `--${name}`).join(' and ')} exclude each other`);
	const query = new URLSearchParams();
	for (const key of VIEW_KEYS) if (values[key] !== undefined) query.set(key, values[key]);
	if (story) {
		if (kindOf(out) !== 'pptx')
			throw new UsageError(`--out ${out}: --story is written as .pptx only`);
		refuseUnused(values, ['pptx']);
		const lang = chosen('lang', values.lang ?? 'ko', choices.langs);
		return { jobs: [{ kind: 'story', lang, out }], query };
	}
	if (!all && values.chart === undefined)
		throw new UsageError(`--chart is missing. There are: ${choices.charts.join(', ')}`);

	const some = <T extends string>(name: 'chart' | 'lang' | 'frame', from: readonly T[], one: T) => {
		const value = values[name];
		return value !== undefined ? [chosen(name, value, from)] : all ? from : [one];
	};
	const theme = chosen('theme', values.theme ?? 'light', ['light', 'dark'] as const);
	const background = chosen('bg', values.bg ?? 'paper', ['paper', 'transparent'] as const);
	const kinds = all ? (['svg', 'png'] as const) : [kindOf(out)];
	refuseUnused(values, kinds);
	const jobs = some('chart', choices.charts, '').flatMap((chart) =>
		some('lang', choices.langs, 'ko').flatMap((lang) =>
			some('frame', choices.formats, 'wide').flatMap((format) =>
				kinds.map((kind) => ({
					...{ chart, lang, format, theme, background, kind },
					scale: scaleOf(values.scale, format),
					out: all ? `${out}/${lang}/${chart}.${format}.${kind}` : out
				}))
			)
		)
	);
	return { jobs, query };
}

function kindOf(out: string): Kind {
	const extension = /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase();
	const found = KINDS.find((kind) => kind === extension);
	if (!found)
		throw new UsageError(
			`--out ${out}: the name must end in one of ${KINDS.map((kind) => `.${kind}`).join(', ')}`
		);
	return found;
}
