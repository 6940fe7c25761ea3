// What the browser tests share: the built site on a server of its own, the browser installed on this
// machine, and pages that note whatever goes wrong in them.
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { browserFlags, ensureBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { type Lang } from '../../src/lib/model/tables';

export interface PageOptions {
	/** What the browser says its reader reads; the site's own language is in the address. */
	lang?: Lang;
	/** Width of the window in CSS pixels; 1280 by default. */
	width?: number;
	/** Height of the window in CSS pixels; 900 by default. */
	height?: number;
	theme?: 'light' | 'dark';
	/** `false`: no script runs, as for a reader who has it off. */
	javaScript?: boolean;
	reducedMotion?: boolean;
	/** Origins that may be asked besides the site's own: those of pages that embed it. */
	hosts?: readonly string[];
	/** Do not fail the test for the page's problems: it makes them on purpose and looks at `problems`. */
	allowProblems?: boolean;
}

export interface Visit {
	page: Page;
	context: BrowserContext;
	/**
	 * What went wrong so far, each with its kind: `csp: …`, `console: …` (errors and warnings),
	 * `error: …` (exceptions), `failed: …` (requests), `elsewhere: …` (requests to other origins).
	 */
	problems: string[];
}

export interface Site {
	/** Address of the site, with a slash at the end. */
	readonly url: string;
	/** A page in a context of its own; closed after the test, which fails if the page had problems. */
	newPage(options?: PageOptions): Promise<Visit>;
}

/** Pages whose scripts are off. */
const unscripted = new WeakSet<Page>();

/**
 * Opens an address, or loads the page anew without one, and waits until it can be used: all requests answered and, where
 * a page brings the framework's scripts, the page taken over by them with the choices of its address. The network may be
 * silent long before that on a busy machine.
 */
export async function visit(page: Page, address?: string): Promise<void> {
	const options = { waitUntil: 'networkidle' } as const;
	await (address === undefined ? page.reload(options) : page.goto(address, options));
	if (unscripted.has(page) || !(await page.content()).includes('__sveltekit')) return;
	// The framework adds it once it has mounted the page.
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/**
 * Serves `build/` under `base` and starts one browser for the tests of the `describe` (or file) that
 * calls it. `url` is there from the first hook or test on, not while tests are collected.
 */
export function withSite(base = '/'): Site {
	let server: Awaited<ReturnType<typeof serve>> | undefined;
	let browser: Browser | undefined;
	const visits: (Visit & { options: PageOptions })[] = [];

	beforeAll(async () => {
		server = await serve({ host: '127.0.0.1', port: 0, base });
		browser = await chromium.launch({
			executablePath: ensureBrowser(),
			args: browserFlags(),
			// The flags say whether the sandbox is left out.
			chromiumSandbox: true
		});
	});
	afterEach(async () => {
		const ended = visits.splice(0);
		await Promise.all(ended.map(({ context }) => context.close()));
		const problems = ended.flatMap((one) => (one.options.allowProblems ? [] : one.problems));
		expect(problems).toEqual([]);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	return {
		get url() {
			if (!server) throw new Error('The site is served from beforeAll on.');
			return server.url;
		},
		async newPage(options = {}) {
			if (!browser || !server) throw new Error('The browser runs from beforeAll on.');
			const context = await browser.newContext({
				baseURL: server.url,
				locale: options.lang === 'ko' ? 'ko-KR' : 'en-US',
				timezoneId: 'UTC',
				viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
				colorScheme: options.theme ?? 'light',
				reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
				javaScriptEnabled: options.javaScript ?? true,
				acceptDownloads: true
			});
			const problems: string[] = [];
			watch(context, [new URL(server.url).origin, ...(options.hosts ?? [])], problems);
			const page = await context.newPage();
			if (options.javaScript === false) unscripted.add(page);
			const opened = { page, context, problems };
			visits.push({ ...opened, options });
			return opened;
		}
	};
}

/** Notes what goes wrong in any page of the context, frames and popups too. */
function watch(context: BrowserContext, origins: readonly string[], problems: string[]): void {
	context.on('console', (message) => {
		if (message.type() !== 'error' && message.type() !== 'warning') return;
		const kind = message.text().includes('Content Security Policy') ? 'csp' : 'console';
		problems.push(`${kind}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => problems.push(`error: ${error.error().message}`));
	context.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (protocol === 'data:' || protocol === 'blob:' || origins.includes(asked)) return;
		problems.push(`elsewhere: ${request.url()}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// Leaving a page, or a download that takes over, ends requests that were under way. With scripts off, the
		// browser refuses to load them ahead and calls that 'csp'; a real breach of the policy is on the console too.
		if (reason !== 'net::ERR_ABORTED' && reason !== 'csp')
			problems.push(`failed: ${request.url()} ${reason}`);
	});
}

/**
 * What axe finds wrong in the page as it is now: one line a finding, `rule: help (selector, …)`.
 * It is put in through the debugging protocol, which the page's content security policy does not
 * bind, so the page is tested as it is served. WCAG 2.2 A and AA and axe's best practices by default.
 */
export async function axeViolations(page: Page, options: RunOptions = {}): Promise<string[]> {
	const client = await page.context().newCDPSession(page);
	const evaluate = async (expression: string, awaitPromise: boolean): Promise<unknown> => {
		const parameters = { expression, awaitPromise, returnByValue: true };
		const { result, exceptionDetails } = await client.send('Runtime.evaluate', parameters);
		if (exceptionDetails) throw new Error(`axe: ${exceptionDetails.text}`);
		return result.value as unknown;
	};
	try {
		// Once a page: it is half a megabyte of code.
		if ((await evaluate('typeof axe', false)) === 'undefined')
			await evaluate(`${axe.source};undefined`, false);
		const run = `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})`;
		const { violations } = (await evaluate(run, true)) as AxeResults;
		return violations.map(({ id, help, nodes }) => {
			const places = nodes.map(({ target }) => target.flat().join(' '));
			return `${id}: ${help} (${places.join(', ')})`;
		});
	} finally {
		await client.detach();
	}
}
