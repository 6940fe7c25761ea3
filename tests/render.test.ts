import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readArguments, UsageError, type Choices } from '../scripts/render-arguments';
import { render } from '../scripts/render-site';
import { charts, loaded } from '../src/lib/charts';
import { DEFAULT_VIEW } from '../src/lib/model/view';
import { presentChart } from '../src/lib/charts/present';
import { LECTURE_SECTIONS } from '../src/lib/content/lecture';
import { needsPicture } from '../src/lib/export/forms';
import { loadTables } from '../src/lib/server/datasets';
import { svgOf } from '../src/lib/server/pictures';
import { all, packageFaults, parsed, partsOf, relationsOf, texts } from './office';

const choices: Choices = {
	charts: ['role-share', 'role-map'],
	langs: ['ko', 'en'],
	formats: ['wide', 'slide', 'card']
};
const read = (line: string) => readArguments(line.split(' '), choices);

describe('the command line', () => {
	it('asks for one file, by default Korean, wide, light, on paper', () => {
		expect(read('--chart role-share --out a/x.png')?.jobs).toEqual([
			{
				...{ chart: 'role-share', lang: 'ko', format: 'wide', theme: 'light' },
				...{ background: 'paper', scale: 2, kind: 'png', out: 'a/x.png' }
			}
		]);
	});

	it('takes language, frame, theme, background and scale', () => {
		const line =
			'--chart role-map --lang en --frame slide --theme dark --bg transparent --scale 1.5 --out x.PNG';
		expect(read(line)?.jobs).toEqual([
			{
				...{ chart: 'role-map', lang: 'en', format: 'slide', theme: 'dark' },
				...{ background: 'transparent', scale: 1.5, kind: 'png', out: 'x.PNG' }
			}
		]);
	});

	it('takes the view as the address of a page says it', () => {
		const request = read('--chart role-share --roles a,b --from 2022 --base 2021 --out x.svg');
		expect(request?.query.toString()).toBe('roles=a%2Cb&from=2022&base=2021');
	});

	it('asks for all: each chart, language and frame as SVG and PNG', () => {
		const jobs = read('--all --out o')?.jobs ?? [];
		expect(jobs).toHaveLength(2 * 2 * 3 * 2);
		expect(jobs.map((job) => job.out)).toContain('o/en/role-map.card.png');
		// A unit of a card or slide is a pixel.
		expect(jobs).toContainEqual(expect.objectContaining({ format: 'card', scale: 1 }));
		expect(read('--all --out o --lang en --frame card')?.jobs).toHaveLength(4);
	});

	it('asks for the whole story, in Korean or as told, under a view', () => {
		expect(read('--story --out a.pptx')?.jobs).toEqual([
			{ kind: 'story', lang: 'ko', out: 'a.pptx' }
		]);
		const request = read('--story --lang en --roles a --out a.PPTX');
		expect(request?.jobs).toEqual([{ kind: 'story', lang: 'en', out: 'a.PPTX' }]);
		expect(request?.query.toString()).toBe('roles=a');
	});

	it.each(['png', 'svg', 'html', 'pptx'])(
		'refuses what changes nothing in a .%s file, and names it',
		(kind) => {
			const given = { frame: 'wide', theme: 'light', bg: 'paper', scale: '1' };
			const unused = {
				png: [],
				svg: ['scale'],
				html: Object.keys(given),
				pptx: Object.keys(given)
			};
			const refused = Object.entries(given).flatMap(([name, value]) => {
				try {
					read(`--chart role-share --${name} ${value} --out x.${kind}`);
					return [];
				} catch (error) {
					expect(error).toBeInstanceOf(UsageError);
					expect(String(error)).toContain(`--${name} changes nothing in a .${kind} file`);
					return [name];
				}
			});
			expect(refused).toEqual(unused[kind as keyof typeof unused]);
		}
	);

	it('asks for the help', () => {
		expect(read('--help')).toBeNull();
	});

	it.each([
		['--out x.png', /--chart is missing.*role-share, role-map/],
		[
			'--chart role-shares --out x.png',
			/role-shares: there is no such choice.*role-share, role-map/
		],
		['--chart role-share', /--out is missing/],
		['--chart role-share --out x.gif', /\.png, \.svg, \.html, \.pptx/],
		['--chart role-share --out x', /must end in/],
		['--chart role-share --frame big --out x.png', /--frame big.*wide, slide, card/],
		['--chart role-share --lang fr --out x.png', /--lang fr.*ko, en/],
		['--chart role-share --theme blue --out x.png', /--theme blue.*light, dark/],
		['--chart role-share --bg red --out x.png', /--bg red.*transparent/],
		['--chart role-share --scale 0 --out x.png', /--scale 0: a number from 0.1 to 8/],
		['--chart role-share --scale x --out x.png', /--scale x/],
		['--chart role-share --all --out x', /--chart and --all exclude each other/],
		['--story --all --out x.pptx', /--all and --story exclude each other/],
		['--story --out x.png', /--story is written as \.pptx/],
		['--story --out x', /must end in/],
		['--story --lang fr --out x.pptx', /--lang fr.*ko, en/],
		['--story --frame slide --out x.pptx', /--frame changes nothing in a \.pptx/],
		['--chart role-share --colour --out x.png', /--colour/]
	])('explains %j', (line, why) => {
		expect(() => read(line)).toThrow(UsageError);
		expect(() => read(line)).toThrow(why);
	});
});

describe('files', () => {
	let folder: string;
	const file = (name: string) => path.join(folder, name);
	beforeAll(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'render-'));
		vi.spyOn(console, 'log').mockImplementation(() => undefined);
	});
	afterEach(() => {
		vi.mocked(console.log).mockClear();
	});
	afterAll(() => {
		vi.restoreAllMocks();
		rmSync(folder, { recursive: true, force: true });
	});

	it('are the picture of the view asked for', async () => {
		const out = file('one/x.svg');
		expect(await render(['--chart', 'role-share', '--roles', 'ml_engineer', '--out', out])).toBe(0);
		const view = { ...DEFAULT_VIEW, roles: ['ml_engineer'] };
		expect(readFileSync(out, 'utf8')).toBe(
			await svgOf({ chart: 'role-share', lang: 'ko', format: 'wide', view })
		);
	});

	it('are PNG of the size asked for', async () => {
		const out = file('x.png');
		const line = ['--chart', 'role-share', '--frame', 'card', '--scale', '0.5', '--out', out];
		expect(await render(line)).toBe(0);
		const png = readFileSync(out);
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 315]);
	});

	it.each(['role-share', 'korea-shortage'])('are slides: %s', async (chart) => {
		const out = file(`${chart}.pptx`);
		expect(await render(['--chart', chart, '--out', out])).toBe(0);
		// A ZIP.
		expect(readFileSync(out).toString('latin1', 0, 4)).toBe('PK\x03\x04');
	});

	it('are the story under a view: a title, each part of the lecture and its charts, with pictures where they are needed', async () => {
		const out = file('story.pptx');
		const roles = ['ml_engineer'];
		expect(await render(['--story', '--lang', 'en', '--roles', 'ml_engineer', '--out', out])).toBe(
			0
		);
		const parts = partsOf(readFileSync(out));
		expect(packageFaults(parts)).toEqual([]);
		const relations = relationsOf(parts, 'ppt/presentation.xml');
		const slides = all(parsed(parts, 'ppt/presentation.xml'), 'p:sldId').map(
			(slide) => relations.find(({ id }) => id === slide.getAttribute('r:id'))?.target ?? ''
		);
		const words = slides.map((slide) => texts(parsed(parts, slide), 'a:t').join(' '));
		const shown = LECTURE_SECTIONS.map(({ id }) =>
			[...charts.values()].filter(({ section }) => section === id)
		).filter(({ length }) => length > 0);
		expect(slides).toHaveLength(1 + shown.length + charts.size);
		expect(words[0]).toContain('ML Engineer');
		// Behind the title the first part, then its charts, each with the finding for the role.
		const input = { tables: loadTables(), view: { ...DEFAULT_VIEW, roles }, lang: 'en' } as const;
		const spaceless = (text = '') => text.replace(/\s/g, '');
		for (const [i, chart] of (shown[0] ?? []).entries())
			expect(spaceless(words[2 + i])).toContain(
				spaceless(presentChart(loaded(chart, 'en'), input).headline)
			);
		const drawn = slides.filter((slide) =>
			relationsOf(parts, slide).some(({ target }) => target.endsWith('.svg'))
		);
		expect(drawn).toHaveLength([...charts.keys()].filter(needsPicture).length);
	});

	it('are all charts below a folder, and nothing is written on the way where no person watches', async () => {
		const stderr = vi.spyOn(process.stderr, 'write');
		const out = file('all');
		expect(await render(['--all', '--lang', 'en', '--frame', 'card', '--out', out])).toBe(0);
		expect(stderr).not.toHaveBeenCalled();
		expect(readdirSync(path.join(out, 'en')).sort()).toEqual(
			[...charts.keys()].flatMap((id) => [`${id}.card.png`, `${id}.card.svg`]).sort()
		);
	});

	it('are refused for a role that is not there, naming those that are', async () => {
		const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		expect(
			await render(['--chart', 'role-share', '--roles', 'wizard', '--out', file('y.png')])
		).toBe(1);
		expect(error).toHaveBeenCalledWith(expect.stringMatching(/--roles wizard[\s\S]*ml_engineer/));
		error.mockRestore();
	});
});

it('starts as npm run render does', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'render-'));
	const out = path.join(folder, 'x.svg');
	const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
	const run = promisify(execFile)(process.execPath, [
		...[tsx, 'scripts/render.ts', '--chart', 'role-map', '--lang', 'en', '--out', out]
	]);
	const { stdout, stderr } = await run;
	expect(stdout.trim()).toBe(out);
	expect(stderr).not.toMatch(/[█\r]/);
	expect(readFileSync(out, 'utf8')).toBe(
		await svgOf({ chart: 'role-map', lang: 'en', format: 'wide' })
	);
	rmSync(folder, { recursive: true, force: true });
});
