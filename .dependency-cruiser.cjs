// Which folder may import which, and what each may use from outside. `npm run layers` checks it;
// tests/layers.test.ts shows that it fails when it should.
const path = require('node:path');

/** Each folder of src/lib, and the others that it may import (besides itself). */
const LAYERS = {
	model: [],
	data: ['model'],
	market: ['model'],
	plot: [],
	content: ['model'],
	charts: ['model', 'market', 'plot', 'content'],
	profile: ['model', 'market', 'content', 'charts'],
	svg: ['plot'],
	export: ['model', 'data', 'plot', 'content', 'charts'],
	state: ['model'],
	browser: ['model', 'data'],
	ui: [
		'model',
		'data',
		'market',
		'plot',
		'content',
		'charts',
		'profile',
		'svg',
		'export',
		'state',
		'browser'
	],
	server: ['model', 'data', 'market', 'plot', 'content', 'charts', 'profile', 'svg', 'export']
};

/**
 * Packages and SvelteKit modules that each folder may use. `server` may use what it likes, except
 * what its own layers could not: it runs at build time only.
 */
const OUTSIDE = {
	model: [],
	data: ['papaparse'],
	market: ['d3'],
	plot: ['d3'],
	content: ['es-hangul'],
	charts: ['d3'],
	profile: ['d3'],
	svg: ['svelte'],
	// Loaded when a reader asks for slides, and on the command line.
	export: ['pptxgenjs', 'fflate', 'qrcode'],
	state: ['svelte', '$app'],
	browser: [],
	// Links are resolved where they are drawn; the rest of SvelteKit stays with state and routes.
	ui: ['svelte', '$app/paths']
};

const TESTS = '\\.(test|bench)\\.ts$';
const ANY_OF_OURS = '^(src|datasets|scripts|tests)/';

const either = (names) => `(${names.map((name) => name.replace('$', '\\$')).join('|')})`;

const layerRules = Object.entries(LAYERS).map(([name, may]) => ({
	name: `layer-${name}`,
	comment: `src/lib/${name} may import, of ours, only: ${may.join(', ') || 'nothing'}`,
	severity: 'error',
	from: { path: `^src/lib/${name}/`, pathNot: TESTS },
	to: { path: ANY_OF_OURS, pathNot: `^src/lib/${either([name, ...may])}/` }
}));

const outsideRules = Object.entries(OUTSIDE).map(([name, may]) => ({
	name: `outside-${name}`,
	comment: `src/lib/${name} may import, from outside, only: ${may.join(', ') || 'nothing'}`,
	severity: 'error',
	from: { path: `^src/lib/${name}/`, pathNot: TESTS },
	to: {
		// Not ours, and not one of the allowed, whether found in node_modules or left as written.
		pathNot: [
			ANY_OF_OURS,
			'^(\\.|\\$lib/)', // ours, but not found: see `resolved`
			...(may.length > 0
				? [`(^|/)node_modules/(@types/)?${either(may)}/`, `^${either(may)}(/|$)`]
				: [])
		]
	}
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...layerRules,
		...outsideRules,
		{
			name: 'layers-only',
			comment: 'Every folder of src/lib is a layer: add it to LAYERS in .dependency-cruiser.cjs',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: `^src/lib/${either(Object.keys(LAYERS))}/` },
			to: {}
		},
		{
			name: 'charts-apart',
			comment: 'A chart does not import another chart; what they share belongs to a lower layer',
			severity: 'error',
			from: { path: '^src/lib/charts/([^/]+)/', pathNot: TESTS },
			to: { path: '^src/lib/charts/[^/]+/', pathNot: '^src/lib/charts/$1/' }
		},
		{
			name: 'recipes',
			comment: 'datasets/ may import, of src, only model, data and market',
			severity: 'error',
			from: { path: '^datasets/', pathNot: TESTS },
			to: { path: '^src/', pathNot: '^src/lib/(model|data|market)/' }
		},
		{
			name: 'server-only',
			comment: 'src/lib/server reads files: only it, build-time routes and tests may import it',
			severity: 'error',
			from: {
				path: '^src/',
				pathNot: ['^src/lib/server/', '^src/hooks\\.server\\.ts$', '\\+[^/]*server\\.ts$', TESTS]
			},
			to: { path: '^src/lib/server/' }
		},
		{
			name: 'tests-last',
			comment: 'What is shipped does not import tests or scripts',
			severity: 'error',
			from: { path: '^(src|datasets)/', pathNot: TESTS },
			to: { path: ['^tests/', '^scripts/', TESTS] }
		},
		{
			name: 'no-cycles',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'resolved',
			comment: 'An import that is not found is not checked either',
			severity: 'error',
			from: {},
			to: {
				couldNotResolve: true,
				pathNot: ['^\\$(app|env)/', '/\\$types$', '^virtual:', '\\.svelte-kit/']
			}
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(\\.svelte-kit|build)/' },
		// Types count as imports: a layer must not know another's types either.
		tsPreCompilationDeps: true,
		combinedDependencies: true,
		preserveSymlinks: true,
		webpackConfig: { fileName: path.join(__dirname, 'scripts/aliases.cjs') },
		// `.svelte` is read as code by default; naming it in extraExtensionsToScan would turn that off.
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'node', 'default'],
			mainFields: ['module', 'main', 'types'],
			extensions: ['.ts', '.svelte', '.svelte.ts', '.js', '.mjs', '.cjs', '.d.ts', '.json']
		}
	}
};
