import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readArguments, UsageError, type Choices } from '../scripts/render-arguments';
import { render } from '../scripts/render-site';
import { charts } from '../src/lib/charts';
import { DEFAULT_VIEW } from '../src/lib/model/view';
import { svgOf } from '../src/lib/server/pictures';

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
			'--chart role-map --lang en --frame slide --theme dark --bg transparent --scale 1.5 --out x.SVG';
		expect(read(line)?.jobs).toEqual([
			{
				...{ chart: 'role-map', lang: 'en', format: 'slide', theme: 'dark' },
				...{ background: 'transparent', scale: 1.5, kind: 'svg', out: 'x.SVG' }
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
		expect(jobs.find((job) => job.format === 'card')?.scale).toBe(1);
		expect(read('--all --out o --lang en --frame card')?.jobs).toHaveLength(4);
	});

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
		['--chart role-share --all --out x', /exclude each other/],
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
