import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		// Pictures and dates must not depend on the machine.
		env: { TZ: 'UTC' },
		setupFiles: ['tests/properties.setup.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// A busy machine is no failure.
					testTimeout: 30_000,
					include: ['src/**/*.test.ts', 'datasets/**/*.test.ts', 'tests/*.test.ts'],
					benchmark: { include: ['src/**/*.bench.ts'] }
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/e2e/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// What a page will show in the end is waited for: a busy machine is no failure here either.
					expect: { poll: { timeout: 20_000 } },
					// Each file has a server and a browser of its own.
					maxWorkers: 3
				}
			}
		]
	}
});
