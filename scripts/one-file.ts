// Every chart as one HTML file in each language: build/one-file/<lang>/<chart>.html, after `vite build`.
// A file opens from a disk without a network: code, tables, texts, styles and fonts are inside.
// SITE_URL, when set, is the address of the site to which the files link.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGS, type Lang } from '../src/lib/model/tables';
import { SITE } from '../src/lib/server/site-address';
import { assemble, GLOBAL, type Bundle } from './one-file/assemble';
import { cached, hashOf, hashOfFiles, keepOnly } from './one-file/cache';

const ROOT = path.resolve(import.meta.dirname, '..');
const CACHE = path.join(ROOT, 'node_modules/.cache/one-file');

/** A file is mailed and put on sticks: bytes. */
export const MOST_BYTES = 300_000;

/** Files made at a time: a bundle uses more than one thread. */
const AT_A_TIME = 2;

/** What every file depends on; a chart's own folder comes to that. */
const SHARED = ['src/lib', 'src/app.css', 'datasets', 'scripts', 'package-lock.json'];

const ownFolder = (id: string) => `src/lib/charts/${id}/`;
/** Whether a file that changes makes files anew. */
export const counts = (file: string): boolean =>
	!/\.(test|bench)\.ts$/.test(file) &&
	!/^datasets\/.*\//.test(file) &&
	!/^src\/lib\/(server\/(?!(datasets|data-versions)\.ts)|profile\/|export\/(?!(one-file|markup)\.ts))/.test(
		file
	) &&
	(!file.startsWith('scripts/') || /^scripts\/(one-file|fonts\.ts|woff2\.ts)/.test(file));

/** What makes files; a warm build does without. */
async function loadMaker() {
	const [bundle, fonts] = await Promise.all([
		import('./one-file/bundle'),
		import('./one-file/fonts')
	]);
	return { ...bundle, ...fonts, ...(await bundle.loadPage(CACHE)) };
}
let loaded: ReturnType<typeof loadMaker> | undefined;
const maker = () => (loaded ??= loadMaker());

let shared: string | undefined;
/** Names in the cache; a change in one chart is of no account to the others. */
function keyOf(id: string, lang: Lang): string {
	shared ??= hashOfFiles(
		ROOT,
		SHARED,
		(file) => counts(file) && !/^src\/lib\/charts\/[^/]+\//.test(file)
	);
	return hashOf([shared, hashOfFiles(ROOT, [ownFolder(id)], counts), id, lang]);
}

/** Code, styles and fonts: the same for every view and every address of the site. */
async function partsOf(id: string, lang: Lang): Promise<Bundle> {
	const text = await cached(CACHE, `${keyOf(id, lang)}.json`, async () => {
		const { adviceIds, bundleChart, charactersIn, dataOfFile, fontFaces, pageOfFile } =
			await maker();
		const { code, css } = await bundleChart(id, lang, adviceIds(id));
		const data = dataOfFile(id, lang, null);
		const { head, body } = pageOfFile(id, '', data);
		// All that can be shown stands in these, or is put in by a formatter.
		const faces = await fontFaces(charactersIn([code, JSON.stringify(data), head, body]));
		return JSON.stringify({ code, css: faces + css } satisfies Bundle);
	});
	return JSON.parse(text) as Bundle;
}

/**
 * A chart as one HTML file that needs no network.
 *
 * @param query the view that it opens with, as in the address of its page; empty = the default view
 * @param site address of the site with a slash at the end, for the link to the live chart; `null` = no link
 * @throws Error on an unknown chart, or when the file would be larger than {@link MOST_BYTES}
 */
export async function oneFile(
	id: string,
	lang: Lang,
	query = '',
	site: string | null = SITE
): Promise<string> {
	const { chartIds, dataOfFile, pageOfFile } = await maker();
	if (!chartIds.includes(id))
		throw new Error(`there is no chart '${id}'; there are ${chartIds.join(', ')}`);
	const { code, css } = await partsOf(id, lang);
	const data = dataOfFile(id, lang, site);
	const view = query.replace(/^\?/, '');
	const html = assemble({
		lang,
		query: view,
		...pageOfFile(id, view, data),
		code: `${code}\n${GLOBAL}.start(${JSON.stringify(data)});`,
		css
	});
	const bytes = Buffer.byteLength(html);
	if (bytes > MOST_BYTES)
		throw new Error(`${lang}/${id}.html would have ${bytes} bytes, more than ${MOST_BYTES}`);
	return html;
}

async function main(): Promise<void> {
	const started = Date.now();
	const folder = path.join(ROOT, 'build/one-file');
	const site = SITE;
	// As the registry finds them: a folder with a definition.
	const ids = readdirSync(path.join(ROOT, 'src/lib/charts'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);
	const jobs = ids.flatMap((id) => LANGS.map((lang) => ({ id, lang })));
	const names = new Set<string>();
	rmSync(folder, { recursive: true, force: true });
	let made = 0;
	const queue = jobs.values();
	const work = async () => {
		for (const { id, lang } of queue) {
			const key = keyOf(id, lang);
			const name = `${hashOf([key, site ?? ''])}.html`;
			const html = await cached(CACHE, name, () => (made++, oneFile(id, lang, '', site)));
			names.add(name).add(`${key}.json`);
			mkdirSync(path.join(folder, lang), { recursive: true });
			writeFileSync(path.join(folder, lang, `${id}.html`), html);
		}
	};
	await Promise.all(Array.from({ length: AT_A_TIME }, work));
	keepOnly(CACHE, names);
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	console.log(`One-file charts: ${jobs.length} files, ${made} made anew (${seconds} s)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
