import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The repository's own configuration, run over a small tree made for the purpose. */
const ROOT = path.resolve(import.meta.dirname, '..');

/** Every file of the tree, by what it holds. */
const TREE: Record<string, string> = {
	// Allowed, each: none of these may be named in a violation.
	'src/lib/model/tables.ts': 'export type Id = string; export const IDS = 1;',
	'src/lib/data/read.ts':
		"import Papa from 'papaparse'; import { IDS } from '../model/tables'; export default [Papa, IDS];",
	'src/lib/market/share.ts':
		"import { sum } from 'd3'; import type { Id } from '../model/tables'; export default (id: Id) => sum([id]);",
	'src/lib/plot/line.ts': "import { line } from 'd3'; export const draw = line;",
	'src/lib/charts/demand/chart.ts':
		"import { draw } from '../../plot/line'; import share from '../../market/share'; export default [draw, share];",
	'src/lib/charts/index.ts': "import chart from './demand/chart'; export const charts = [chart];",
	'src/lib/svg/Chart.svelte':
		'<script lang="ts">import { draw } from \'../plot/line\'; let { a }: { a: string } = $props();</script><p>{a}{draw}</p>',
	'src/lib/state/url-view.svelte.ts':
		"import { goto } from '$app/navigation'; import { onMount } from 'svelte'; export let a = $state(goto ?? onMount);",
	'src/lib/ui/Page.svelte':
		"<script lang=\"ts\">import Chart from '../svg/Chart.svelte'; import { charts } from '../charts'; import { fade } from 'svelte/transition';</script><Chart a=\"{charts}\" /><p transition:fade></p>",
	'src/lib/server/datasets.ts':
		"import fs from 'node:fs'; import { render } from 'svelte/server'; import read from '../data/read'; export default [fs, render, read];",
	'src/routes/+page.server.ts':
		"import type { PageServerLoad } from './$types'; import read from '$lib/server/datasets'; export const load: PageServerLoad = () => ({ read });",
	'src/routes/+page.svelte':
		"<script lang=\"ts\">import Page from '$lib/ui/Page.svelte'; import { page } from '$app/state';</script><Page />{page}",
	'datasets/recipes/good.ts':
		"import fs from 'node:fs'; import share from '../../src/lib/market/share'; export default [fs, share];",
	'src/lib/model/tables.test.ts':
		"import { it } from 'vitest'; import { draw } from '../plot/line'; it('a', () => void draw);",

	// Forbidden, each for the reason expected below.
	'src/lib/model/up.ts': "import type { draw } from '../plot/line'; export type Up = typeof draw;",
	'src/lib/model/lib-up.ts': "import { draw } from '$lib/plot/line'; export default draw;",
	'src/lib/model/uses-d3.ts': "import { sum } from 'd3'; export default sum;",
	'src/lib/data/uses-fs.ts': "import fs from 'node:fs'; export default fs;",
	'src/lib/market/uses-svelte.ts': "import { onMount } from 'svelte'; export default onMount;",
	'src/lib/plot/uses-submodule.ts': "import { sum } from 'd3-array'; export default sum;",
	'src/lib/charts/uses-app.ts': "import { page } from '$app/state'; export default page;",
	'src/lib/charts/supply/chart.ts': "import chart from '../demand/chart'; export default chart;",
	'src/lib/svg/Up.svelte': "<script>import Page from '../ui/Page.svelte';</script><Page />",
	'src/lib/ui/Reads.svelte': "<script>import read from '../server/datasets';</script>{read}",
	'src/lib/helpers/all.ts': "import { IDS } from '../model/tables'; export default IDS;",
	'src/routes/+layout.svelte': "<script>import read from '$lib/server/datasets';</script>{read}",
	'src/lib/plot/a.ts': "import './b'; export const a = 1;",
	'src/lib/plot/b.ts': "import './a'; export const b = 1;",
	'src/lib/plot/lost.ts': "import './nowhere'; export const c = 1;",
	'src/lib/plot/runs-a-test.ts': "import './line.test'; export const d = 1;",
	'src/lib/plot/line.test.ts': 'export const t = 1;',
	'datasets/recipes/draws.ts':
		"import { draw } from '../../src/lib/plot/line'; export default draw;"
};

/** Rule and file of each import that must be found. */
const FORBIDDEN: [rule: string, file: string, why: string][] = [
	['layer-model', 'src/lib/model/up.ts', 'a type of a higher layer'],
	['layer-model', 'src/lib/model/lib-up.ts', 'a higher layer through $lib'],
	['layer-svg', 'src/lib/svg/Up.svelte', 'a higher layer in a component'],
	['layer-ui', 'src/lib/ui/Reads.svelte', 'the server from a component'],
	['server-only', 'src/lib/ui/Reads.svelte', 'the server from a component'],
	['server-only', 'src/routes/+layout.svelte', 'the server from a page that runs in the browser'],
	['outside-model', 'src/lib/model/uses-d3.ts', 'a package where none is allowed'],
	['outside-data', 'src/lib/data/uses-fs.ts', 'a Node module'],
	['outside-market', 'src/lib/market/uses-svelte.ts', 'another package than the allowed one'],
	['outside-plot', 'src/lib/plot/uses-submodule.ts', 'a part of d3 by its own package name'],
	['outside-charts', 'src/lib/charts/uses-app.ts', 'SvelteKit outside state and routes'],
	['charts-apart', 'src/lib/charts/supply/chart.ts', 'another chart'],
	['layers-only', 'src/lib/helpers/all.ts', 'anything, from a folder that is no layer'],
	['recipes', 'datasets/recipes/draws.ts', 'the drawing from a recipe'],
	['tests-last', 'src/lib/plot/runs-a-test.ts', 'a test'],
	['no-cycles', 'src/lib/plot/a.ts', 'each other'],
	['resolved', 'src/lib/plot/lost.ts', 'a file that is not there']
];

interface Violation {
	rule: { name: string };
	from: string;
	to: string;
}

let folder: string;
let violations: Violation[];

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'layers-'));
	for (const [name, text] of Object.entries(TREE)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
	const command = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
	const config = path.join(ROOT, '.dependency-cruiser.cjs');
	const args = [command, '--config', config, '--output-type', 'json', 'src', 'datasets'];
	const json = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
	violations = (JSON.parse(json) as { summary: { violations: Violation[] } }).summary.violations;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the layer rules', () => {
	it.each(FORBIDDEN)('%s: %s may not import %s', (rule, file) => {
		const broken = violations.filter(({ from }) => from === file).map((v) => v.rule.name);
		expect(broken).toContain(rule);
	});

	it('forbid nothing else', () => {
		const expected = new Set(FORBIDDEN.map(([, file]) => file)).add('src/lib/plot/b.ts');
		expect(violations.filter(({ from }) => !expected.has(from))).toEqual([]);
	});
});
