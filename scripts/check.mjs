// Every check of the project: `npm test`. Runs all of them, says what failed and why, and ends with
// the line "N passed, N failed": the tests of Vitest, and one for each other step.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './find-browser.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Steps run at the same time; each of them uses more than one thread now and then. */
const AT_A_TIME = 2;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} args what Node runs: a script and its arguments
 * @property {string} [project] the Vitest project that it runs: its tests are counted
 * @property {string[]} [after] names of the steps that must have passed before
 * @property {boolean} [alone] not at the same time as another step
 * @property {() => void} [before] throws what a person must do first
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} output printed when something failed
 */

/** @param {string} name @param {string} script file inside the package @param {string[]} args */
function tool(name, script, ...args) {
	return [path.join(ROOT, 'node_modules', name, script), ...args];
}

/** @type {Step[]} */
const STEPS = [
	// Writes the types and the tsconfig that the others read.
	{ name: 'sync', args: tool('@sveltejs/kit', 'svelte-kit.js', 'sync'), alone: true },
	{ name: 'prettier', args: tool('prettier', 'bin/prettier.cjs', '--check', '.') },
	{ name: 'eslint', args: tool('eslint', 'bin/eslint.js', '--max-warnings', '0', '.') },
	{ name: 'types', args: tool('svelte-check', 'bin/svelte-check', '--fail-on-warnings') },
	{
		name: 'layers',
		args: tool(
			'dependency-cruiser',
			'bin/dependency-cruise.mjs',
			'--config',
			'.dependency-cruiser.cjs',
			'src',
			'datasets'
		)
	},
	{ name: 'unit tests', args: tool('vitest', 'vitest.mjs', 'run'), project: 'unit' },
	{ name: 'build', args: tool('vite', 'bin/vite.js', 'build') },
	{
		name: 'one-file charts',
		args: tool('tsx', 'dist/cli.mjs', 'scripts/one-file.ts'),
		after: ['build'],
		alone: true
	},
	{
		name: 'browser tests',
		args: tool('vitest', 'vitest.mjs', 'run'),
		project: 'browser',
		after: ['one-file charts'],
		alone: true,
		before: () => void ensureBrowser({ install: true })
	}
];

/**
 * The same on every machine: time zone, language, no colours; CI: no new snapshot is written.
 * @type {NodeJS.ProcessEnv}
 */
const ENV = {
	...process.env,
	TZ: 'UTC',
	LANG: 'C.UTF-8',
	LC_ALL: 'C.UTF-8',
	LANGUAGE: 'en',
	NO_COLOR: '1',
	CI: 'true'
};
delete ENV.FORCE_COLOR;

/**
 * What a Vitest JSON report says. A run of no tests, a file that could not be read and a test that was
 * skipped are failures: each would otherwise pass for a success.
 * @param {any} report
 * @param {number | null} exitCode of the run
 * @returns {{ passed: number, failed: number, remarks: string[] }}
 */
export function countTests(report, exitCode) {
	const passed = report.numPassedTests;
	const remarks = [];
	let failed = report.numFailedTests;
	const skipped = report.numPendingTests + report.numTodoTests;
	if (skipped > 0) {
		remarks.push(`${skipped} tests were skipped or left to do.`);
		failed += skipped;
	}
	if (report.numTotalTests === 0) {
		remarks.push('No test was run.');
		failed += 1;
	}
	if (failed === 0 && (exitCode !== 0 || !report.success)) {
		remarks.push('The run failed outside the tests.');
		failed += 1;
	}
	return { passed, failed, remarks };
}

/**
 * Runs Node with these arguments, and gives back all that it printed.
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(args) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, {
			cwd: ROOT,
			env: ENV,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
		}
		child.on('error', (error) => resolve({ code: null, output: output + error.message }));
		child.on('close', (code) => resolve({ code, output }));
	});
}

/**
 * @param {Step} step
 * @param {string} folder for reports
 * @returns {Promise<Outcome>}
 */
async function perform(step, folder) {
	try {
		step.before?.();
	} catch (error) {
		return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
	}
	if (!step.project) {
		const { code, output } = await run(step.args);
		return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
	}
	const file = path.join(folder, `${step.project}.json`);
	const { code, output } = await run([
		...step.args,
		'--project',
		step.project,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	if (!existsSync(file)) return { passed: 0, failed: 1, output };
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const { passed, failed, remarks } = countTests(report, code);
	return { passed, failed, output: [output, ...remarks].join('\n') };
}

async function main() {
	const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
	/** @type {Map<string, Outcome>} */
	const outcomes = new Map();
	/** @type {Set<Promise<void>>} */
	const running = new Set();

	for (const step of STEPS) {
		while (running.size >= (step.alone ? 1 : AT_A_TIME)) await Promise.race(running);
		const started = Date.now();
		const missing = step.after?.find((name) => outcomes.get(name)?.failed !== 0);
		const work = missing
			? Promise.resolve({ passed: 0, failed: 1, output: `Not run: "${missing}" failed.` })
			: perform(step, folder);
		const job = work.then((outcome) => {
			outcomes.set(step.name, outcome);
			const seconds = ((Date.now() - started) / 1000).toFixed(1);
			const { passed, failed, output } = outcome;
			const counts = step.project ? `, ${passed} passed, ${failed} failed` : '';
			console.log(`${failed === 0 ? 'ok    ' : 'FAILED'}  ${step.name} (${seconds} s${counts})`);
			if (failed > 0) console.log(`\n${output.trim()}\n`);
			running.delete(job);
		});
		running.add(job);
		if (step.alone) await job;
	}
	await Promise.all(running);
	rmSync(folder, { recursive: true, force: true });

	const total = { passed: 0, failed: 0 };
	for (const { passed, failed } of outcomes.values()) {
		total.passed += passed;
		total.failed += failed;
	}
	if (total.failed > 0) {
		const names = STEPS.filter(({ name }) => outcomes.get(name)?.failed !== 0).map((s) => s.name);
		console.log(`Failed: ${names.join(', ')}`);
		process.exitCode = 1;
	}
	console.log(`${total.passed} passed, ${total.failed} failed`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
