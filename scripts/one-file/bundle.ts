/** The code and the styles of a one-file chart, and the module that draws its page at build time. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, parseAst, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { EVIDENCE, LECTURE, lectureSection } from '../../src/lib/content/lecture';
import type { Lang } from '../../src/lib/model/tables';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The name by which the code of a file is started: `oneFile.start(data)`. */
export const GLOBAL = 'oneFile';

/** Messages of other pages, by their keys: a file does not carry them. */
const OTHER_PAGES = new Set(['scoreboard', 'story', 'roles', 'rolePage', 'terms', 'embed']);

const ENTRY = 'one-file-entry';

export interface Bundle {
	readonly code: string;
	readonly css: string;
}

/** What both builds share: a component must have the same class names in the page and in the code. */
const config = (plugins: Plugin[]): InlineConfig => ({
	configFile: false,
	root: ROOT,
	logLevel: 'warn',
	plugins: [
		svelte({
			configFile: false,
			// Short: a table has its class in every cell.
			compilerOptions: { cssHash: ({ hash, filename }) => `s${hash(filename).slice(0, 4)}` }
		}),
		...plugins
	]
});

async function output(options: InlineConfig): Promise<Rolldown.RolldownOutput['output']> {
	const result = await build(options);
	const [first] = Array.isArray(result) ? result : [result];
	if (!first || !('output' in first)) throw new Error('the build has no output');
	return first.output;
}

/**
 * One classic script, with the chart, the components and no other chart; its texts in one language, of the lecture only what
 * the chart is read against.
 *
 * @param advice ids of the lecture's sections
 */
export async function bundleChart(
	id: string,
	lang: Lang,
	advice: readonly string[]
): Promise<Bundle> {
	const files = await output({
		...config([entry(id), onlyMessages(lang), onlyAdvice(advice)]),
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			cssCodeSplit: false,
			rolldownOptions: {
				input: ENTRY,
				preserveEntrySignatures: 'strict',
				output: { format: 'iife', name: GLOBAL, codeSplitting: false }
			}
		}
	});
	const codes = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
	const styles = files.flatMap((file) =>
		file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []
	);
	const [code] = codes;
	if (code === undefined || codes.length > 1 || files.length !== codes.length + styles.length)
		throw new Error(`chart '${id}': its code is not one script with styles`);
	return { code, css: styles.join('') };
}

const entry = (id: string): Plugin => ({
	name: 'one-file-entry',
	resolveId: (name) => (name === ENTRY ? `\0${ENTRY}` : null),
	load: (name) =>
		name === `\0${ENTRY}`
			? [
					"import '/src/lib/ui/tokens.css';",
					"import '/src/app.css';",
					`import { chart } from '/src/lib/charts/${id}/chart.ts';`,
					"import { start as startChart } from '/src/lib/ui/one-file.ts';",
					'export const start = (data) => startChart(chart, data);'
				].join('\n')
			: null
});

/** The module of messages with one language, and without those of other pages. */
function onlyMessages(lang: Lang): Plugin {
	const folder = path.join(ROOT, 'src/lib/content/messages');
	return {
		name: 'one-file-messages',
		load: (id) =>
			id === path.join(folder, 'index.ts')
				? `import { ${lang} } from './${lang}';\nexport const MESSAGES = { ${lang} };`
				: null,
		transform: (code, id) =>
			id === path.join(folder, `${lang}.ts`) ? withoutProperties(code, lang, OTHER_PAGES) : null
	};
}

/**
 * A module without some properties of the object that it exports.
 * @throws Error when the object has no such property: the list is out of date
 */
export function withoutProperties(
	code: string,
	exported: string,
	names: ReadonlySet<string>
): string {
	const objects = parseAst(code, { lang: 'ts' }).body.flatMap((statement) => {
		if (statement.type !== 'ExportNamedDeclaration') return [];
		if (statement.declaration?.type !== 'VariableDeclaration') return [];
		return statement.declaration.declarations.flatMap(({ id, init }) =>
			id.type === 'Identifier' && id.name === exported && init?.type === 'ObjectExpression'
				? [init]
				: []
		);
	});
	const properties = objects.flatMap((object) => object.properties);
	let [kept, at] = ['', 0];
	const found = new Set<string>();
	properties.forEach((property, i) => {
		if (property.type !== 'Property' || property.key.type !== 'Identifier') return;
		if (!names.has(property.key.name)) return;
		found.add(property.key.name);
		kept += code.slice(at, property.start);
		// With the comma behind it.
		at = properties[i + 1]?.start ?? property.end;
	});
	for (const name of names)
		if (!found.has(name)) throw new Error(`'${exported}' has no property '${name}'`);
	return kept + code.slice(at);
}

/** The module of the lecture with the sections that a chart is read against. */
function onlyAdvice(ids: readonly string[]): Plugin {
	const sections = Object.fromEntries(ids.map((id) => [id, lectureSection(id)]));
	return {
		name: 'one-file-lecture',
		load: (id) =>
			id === path.join(ROOT, 'src/lib/content/lecture.ts')
				? [
						`export const LECTURE = ${JSON.stringify(LECTURE)};`,
						`export const EVIDENCE = ${JSON.stringify(EVIDENCE)};`,
						`const sections = ${JSON.stringify(sections)};`,
						'export const lectureSection = (id) => sections[id];'
					].join('\n')
				: null
	};
}

/** `page.ts` as a module that Node can load, written into the folder of the cache. */
export async function loadPage(folder: string): Promise<typeof import('./page')> {
	const [chunk] = await output({
		...config([]),
		build: {
			ssr: path.join(import.meta.dirname, 'page.ts'),
			write: false,
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	mkdirSync(folder, { recursive: true });
	// A name of its own: two builds may run at once.
	const file = path.join(folder, `page-${process.pid}.mjs`);
	writeFileSync(file, chunk.code);
	return (await import(pathToFileURL(file).href)) as typeof import('./page');
}
