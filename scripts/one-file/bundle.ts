/** The code and the styles of a one-file chart, and the module that draws its page at build time. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	build,
	parseAst,
	Visitor,
	type ESTree,
	type InlineConfig,
	type Plugin,
	type Rolldown
} from 'vite';
import { EVIDENCE, LECTURE, lectureSection } from '../../src/lib/content/lecture';
import type { Bilingual, Lang } from '../../src/lib/model/tables';
import { GLOBAL, type Bundle } from './assemble';
import type * as page from './page';

const ROOT = path.resolve(import.meta.dirname, '../..');

// Svelte asks the environment whether it is built for development; a file never is.
process.env.NODE_ENV = 'production';

/** Messages of other pages whose names are also those of fields, so that they look as if they were used. */
const OTHER_PAGES: ReadonlySet<string> = new Set(['deck', 'roles', 'sources', 'story']);

const ENTRY = 'one-file-entry';

/** What both builds share: a component must have the same class names in the page and in the code. */
const config = (plugins: Plugin[]): InlineConfig => ({
	configFile: false,
	root: ROOT,
	logLevel: 'warn',
	plugins: [
		svelte({
			configFile: false,
			// Short: a table has its class in every cell.
			compilerOptions: {
				dev: false,
				cssHash: ({ hash, filename }) => `s${hash(filename).slice(0, 4)}`
			}
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
		...config([entry(id), onlyMessages(lang), onlyAdvice(advice, lang)]),
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

/** Messages in one language, without those of other pages: what no code names, and what {@link OTHER_PAGES} says. */
function onlyMessages(lang: Lang): Plugin {
	const file = path.join(ROOT, 'src/lib/content/messages/index.ts');
	return {
		name: 'one-file-messages',
		load: (id) =>
			id === file
				? `import { ${lang} } from './${lang}';\nexport const MESSAGES = { ${lang} };`
				: null,
		renderChunk: (code) =>
			withoutProperties(code, lang, (name, rest) => OTHER_PAGES.has(name) || !named(name, rest))
	};
}

const named = (name: string, code: string): boolean => new RegExp(`\\.${name}\\b`).test(code);

/**
 * A script without some properties of an object that it declares.
 *
 * @param drop whether a property goes, from its name and the script without the object
 * @throws Error when the script does not declare the object once
 */
export function withoutProperties(
	code: string,
	declared: string,
	drop: (name: string, rest: string) => boolean
): string {
	const objects: ESTree.ObjectExpression[] = [];
	new Visitor({
		VariableDeclarator: ({ id, init }) => {
			if (id.type === 'Identifier' && id.name === declared && init?.type === 'ObjectExpression')
				objects.push(init);
		}
	}).visit(parseAst(code));
	const [object] = objects;
	if (!object || objects.length > 1)
		throw new Error(`${objects.length} objects are declared as '${declared}', not one`);
	const rest = code.slice(0, object.start) + code.slice(object.end);
	const kept = object.properties
		.filter(
			(property) =>
				property.type !== 'Property' ||
				property.key.type !== 'Identifier' ||
				!drop(property.key.name, rest)
		)
		.map(({ start, end }) => code.slice(start, end));
	return `${code.slice(0, object.start)}{${kept.join(',')}}${code.slice(object.end)}`;
}

/** The module of the lecture with the sections that a chart is read against, and of these what a file shows. */
function onlyAdvice(ids: readonly string[], lang: Lang): Plugin {
	const one = (text: Bilingual) => ({ [lang]: text[lang] });
	const sections = Object.fromEntries(
		ids.map((name) => {
			const { id, title, marks, says, advice } = lectureSection(name);
			return [name, { id, title: one(title), marks, says: one(says), advice: one(advice) }];
		})
	);
	const evidence = Object.fromEntries(
		Object.entries(EVIDENCE).map(([mark, text]) => [mark, one(text)])
	);
	return {
		name: 'one-file-lecture',
		load: (id) =>
			id === path.join(ROOT, 'src/lib/content/lecture.ts')
				? [
						`export const LECTURE = ${JSON.stringify(LECTURE)};`,
						`export const EVIDENCE = ${JSON.stringify(evidence)};`,
						`const sections = ${JSON.stringify(sections)};`,
						'export const lectureSection = (id) => sections[id];'
					].join('\n')
				: null
	};
}

type PageModule = typeof page;

/** `page.ts` as a module that Node can load, written into the folder of the cache. */
export async function loadPage(folder: string): Promise<PageModule> {
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
	return (await import(pathToFileURL(file).href)) as PageModule;
}
