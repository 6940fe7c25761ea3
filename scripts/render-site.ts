/** What `npm run render` does once Vite has loaded it with the code of the site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { charts, loaded } from '../src/lib/charts';
import { presentChart } from '../src/lib/charts/present';
import { scoreboard } from '../src/lib/charts/scoreboard';
import { viewOptions } from '../src/lib/charts/view-options';
import { placePath, slidesOf, type SlidesOptions } from '../src/lib/export/slides';
import { LANGS, type Lang } from '../src/lib/model/tables';
import type { View } from '../src/lib/model/view';
import { PICTURE_FORMATS } from '../src/lib/plot/picture';
import { loadTables } from '../src/lib/server/datasets';
import { drawingAlone, pngFor, svgOf } from '../src/lib/server/pictures';
import { SITE } from '../src/lib/server/site-address';
import { formatView, parseView } from '../src/lib/state/view-query';
import { oneFile } from './one-file';
import {
	readArguments,
	USAGE,
	UsageError,
	type ChartJob,
	type Job,
	type StoryJob
} from './render-arguments';

/** The view of the query. @throws UsageError that says what could have been chosen */
function viewOf(query: URLSearchParams): { view: View; query: string } {
	const options = viewOptions(loadTables());
	const { view, dropped } = parseView(query, options);
	if (dropped.length > 0)
		throw new UsageError(
			[
				`not understood: ${dropped.map((slip) => `--${slip.replace('=', ' ')}`).join(', ')}. There are:`,
				`  --roles ${options.roles.join(',')} (or none)`,
				`  --from, --to ${options.years.join(', ')}`,
				`  --base ${options.baseYears.join(', ')}`,
				`  --geo ${options.geos.join(', ')}`
			].join('\n')
		);
	return { view, query: formatView(view, options) };
}

interface Viewed {
	readonly view: View;
	readonly query: string;
}

const slideOptions = (lang: Lang, { view, query }: Viewed): SlidesOptions => ({
	...{ lang, view, tables: loadTables() },
	address: (place) => SITE && SITE + placePath(place, lang, query),
	picture: ({ definition, reading, headline }) =>
		drawingAlone(reading.draw('slide', headline), `${definition.id}-${lang}`)
});

/** A slide with a chart that PowerPoint can edit, where it has such a form. */
function pptxFile({ chart: id, lang, ...viewed }: ChartJob & Viewed): Promise<Uint8Array> {
	const definition = charts.get(id);
	if (!definition) throw new UsageError(`there is no chart '${id}'`);
	const options = slideOptions(lang, viewed);
	return slidesOf([presentChart(loaded(definition, lang), options)], options);
}

/** The story on slides: a title, and before each section's charts what the lecture says and advises. */
function storyFile({ lang, ...viewed }: StoryJob & Viewed): Promise<Uint8Array> {
	const options = slideOptions(lang, viewed);
	const all = [...charts.values()].map((chart) => presentChart(loaded(chart, lang), options));
	return slidesOf(all, { ...options, story: scoreboard(all) });
}

function bytesOf(job: Job & Viewed): Promise<Uint8Array | string> {
	switch (job.kind) {
		case 'svg':
			return svgOf(job);
		case 'png':
			return pngFor(job, job.scale);
		case 'pptx':
			return pptxFile(job);
		case 'story':
			return storyFile(job);
		case 'html':
			return oneFile(job.chart, job.lang, job.query);
	}
}

/** One line that grows; nothing where no person watches. */
function progress(done: number, all: number, name: string): void {
	if (!process.stderr.isTTY || all === 1) return;
	const width = 24;
	const full = Math.round((done / all) * width);
	const bar = '█'.repeat(full) + '░'.repeat(width - full);
	process.stderr.write(`\r\u001b[2K${bar} ${done}/${all} ${name}${done === all ? '\n' : ''}`);
}

async function files(args: readonly string[]): Promise<void> {
	const request = readArguments(args, {
		charts: [...charts.keys()],
		langs: LANGS,
		formats: PICTURE_FORMATS
	});
	if (request === null) {
		console.log(USAGE);
		return;
	}
	const view = viewOf(request.query);
	const { jobs } = request;
	for (const [i, job] of jobs.entries()) {
		progress(i, jobs.length, job.out);
		const bytes = await bytesOf({ ...job, ...view });
		mkdirSync(path.dirname(path.resolve(job.out)), { recursive: true });
		writeFileSync(job.out, bytes);
	}
	progress(jobs.length, jobs.length, '');
	console.log(jobs.length === 1 ? jobs[0]?.out : `${jobs.length} files`);
}

/** Writes the files asked for; 0 = all went well. */
export async function render(args: readonly string[]): Promise<number> {
	try {
		await files(args);
		return 0;
	} catch (error) {
		// A slip is explained; anything else is a fault of ours, with its place.
		console.error(error instanceof UsageError ? error.message : error);
		return 1;
	}
}
