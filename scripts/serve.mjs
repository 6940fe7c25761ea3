// Serves the built site: node scripts/serve.mjs [--dir build] [--base /some/path/]
// Reads PORT (default 4173; the next free one when taken) and HOST (default localhost).
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** How many ports after the wanted one are tried. */
const PORTS_TRIED = 50;

/**
 * Serves a folder of prerendered pages. A folder's address without its closing slash is redirected
 * to the one with it, because the pages' relative links count on it; what is not there is
 * `404.html` if the folder has one.
 * @param {{ dir?: string, host?: string, port?: number, base?: string }} [options]
 *   `port` 0 = any free port; `base` = the path that the site lives under, `/` by default
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash
 */
export async function serve({ dir = 'build', host = 'localhost', port = 4173, base = '/' } = {}) {
	const root = path.resolve(dir);
	if (!existsSync(path.join(root, 'index.html'))) {
		throw new Error(`${dir} holds no index.html. Build the site first: npm run build`);
	}
	const prefix = base.replace(/^\/*|\/*$/g, '');
	const home = prefix ? `/${prefix}/` : '/';
	const notFoundFile = path.join(root, '404.html');
	const notFound = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'Not found';

	const files = sirv(root, {
		etag: true,
		maxAge: 0,
		setHeaders(res, pathname) {
			res.setHeader('X-Content-Type-Options', 'nosniff');
			// All of it is public. A sandboxed frame has no origin, and could load neither fonts nor modules otherwise.
			res.setHeader('Access-Control-Allow-Origin', '*');
			if (pathname.endsWith('.csv')) res.setHeader('Content-Type', 'text/csv;charset=utf-8');
			if (pathname.includes('/_app/immutable/')) {
				res.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
			}
		}
	});

	/** @type {import('node:http').RequestListener} */
	function answer(req, res) {
		const [address = '/', query] = (req.url ?? '/').split(/\?(.*)/s);
		// One slash at the start: `//host/` would be another site's address in a redirect.
		const pathname = address.replace(/^\/+/, '/');
		const redirect = (/** @type {string} */ to) => {
			res.writeHead(308, { Location: query === undefined ? to : `${to}?${query}` }).end();
		};
		const fail = (/** @type {number} */ status) => {
			res.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
		};
		if (req.method !== 'GET' && req.method !== 'HEAD') {
			res.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (`${pathname}/` === home) return redirect(home);
		if (!pathname.startsWith(home)) return fail(404);
		const inside = pathname.slice(home.length - 1);
		let name;
		try {
			name = decodeURIComponent(inside);
		} catch {
			return fail(400);
		}
		const folder = path.join(root, name);
		const within = folder === root || folder.startsWith(root + path.sep);
		if (within && !name.endsWith('/') && existsSync(path.join(folder, 'index.html'))) {
			return redirect(`${pathname}/`);
		}
		req.url = query === undefined ? inside : `${inside}?${query}`;
		files(req, res, () => fail(404));
	}

	const server = createServer(answer);
	const bound = await listen(server, host, port);
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}${home}`,
		close: () =>
			new Promise((resolve, reject) => {
				server.close((error) => (error ? reject(error) : resolve()));
				server.closeAllConnections();
			})
	};
}

/**
 * Listens on the first free port from `port` on, and says which.
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>}
 */
async function listen(server, host, port) {
	for (let tried = port; ; tried++) {
		try {
			await new Promise((resolve, reject) => {
				server.once('error', reject);
				server.listen(tried, host, () => {
					server.off('error', reject);
					resolve(undefined);
				});
			});
			const address = server.address();
			return typeof address === 'object' && address ? address.port : tried;
		} catch (error) {
			const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!taken || tried - port >= PORTS_TRIED) throw error;
		}
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({ options: { dir: { type: 'string' }, base: { type: 'string' } } });
	const port = Number(process.env.PORT || 4173);
	try {
		const { url } = await serve({ ...values, host: process.env.HOST || 'localhost', port });
		console.log(`Dashboard: ${url}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
