// Charts as files: npm run render -- --help. Vite loads the code of the site, so that it draws what the pages show.
import process from 'node:process';
import { createServer } from 'vite';
import type * as RenderSite from './render-site';

const vite = await createServer({
	appType: 'custom',
	logLevel: 'error',
	optimizeDeps: { noDiscovery: true },
	server: { middlewareMode: true, hmr: false, ws: false, watch: null }
});
try {
	const { render } = (await vite.ssrLoadModule('/scripts/render-site.ts')) as typeof RenderSite;
	process.exitCode = await render(process.argv.slice(2));
} finally {
	await vite.close();
}
