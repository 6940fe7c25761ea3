// Finds the Chrome or Chromium that the browser tests drive; no test downloads a browser of its own.
// As a command it prints the browser's path: node scripts/find-browser.mjs [--install]
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge'
];

/** Usual places by platform, for browsers that are not on PATH. */
const PLACES = {
	linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
	darwin: ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
		['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
			(name) => `${folder}/${name}.app/Contents/MacOS/${name}`
		)
	),
	win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
		const folder = process.env[variable];
		if (!folder) return [];
		return [
			`${folder}\\Google\\Chrome\\Application\\chrome.exe`,
			`${folder}\\Chromium\\Application\\chrome.exe`,
			`${folder}\\Microsoft\\Edge\\Application\\msedge.exe`
		];
	})
};

const HELP = `No Chrome or Chromium was found. Install one of them and run this again:
  Debian, Ubuntu   sudo apt-get install chromium   (Ubuntu: or Google's google-chrome-stable package)
  Fedora           sudo dnf install chromium
  macOS            brew install --cask google-chrome
  Windows          winget install Google.Chrome
or name an installed one: CHROME_PATH=/path/to/chrome npm test`;

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

/**
 * Path of an installed browser, or `null` when there is none. CHROME_PATH comes first, then PATH,
 * then the usual places of the platform.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 * @throws {Error} when CHROME_PATH is set but is not a program: a wrong setting is not passed over
 */
export function findBrowser(env = process.env) {
	const named = env.CHROME_PATH;
	if (named) {
		if (isExecutable(named)) return named;
		throw new Error(`CHROME_PATH is ${named}, which is not a program that can be run.`);
	}
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const onPath = (env.PATH ?? '')
		.split(path.delimiter)
		.filter(Boolean)
		.flatMap((folder) => NAMES.map((name) => path.join(folder, name + suffix)));
	const places = Object.entries(PLACES).find(([platform]) => platform === process.platform)?.[1];
	return [...onPath, ...(places ?? [])].find(isExecutable) ?? null;
}

function isRoot() {
	return process.getuid?.() === 0;
}

/** Debian itself or a descendant; on Ubuntu the `chromium` package needs snapd, which containers lack. */
function isDebian() {
	if (!existsSync('/etc/os-release')) return false;
	return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string[]} args */
function aptGet(args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
	if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed.\n\n${HELP}`);
}

/**
 * Path of a browser. Where none is installed and `install` allows it, root on Debian gets the
 * `chromium` package; anywhere else the error says what to install.
 * @param {{ install?: boolean }} [options]
 * @returns {string}
 */
export function ensureBrowser({ install = false } = {}) {
	const found = findBrowser();
	if (found) return found;
	if (!install || !isRoot() || !isDebian()) throw new Error(HELP);
	aptGet(['update']);
	aptGet(['install', '--yes', '--no-install-recommends', 'chromium']);
	const installed = findBrowser();
	if (!installed) throw new Error(HELP);
	return installed;
}

/**
 * Flags for a headless run that is the same everywhere and talks to nobody. Root cannot use
 * Chromium's sandbox, so only root goes without; /dev/shm is small in containers.
 * @returns {string[]}
 */
export function browserFlags() {
	return [
		'--headless=new',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-default-apps',
		'--disable-sync',
		'--disable-dev-shm-usage',
		'--force-color-profile=srgb',
		'--no-first-run',
		// No graphics card to look for: drawing goes the short way, and pages are as quick as they can be.
		'--disable-gpu',
		...(isRoot() ? ['--no-sandbox'] : [])
	];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		console.log(ensureBrowser({ install: process.argv.includes('--install') }));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
