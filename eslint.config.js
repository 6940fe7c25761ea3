import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The parts of d3 that own DOM nodes; here Svelte owns them (d3 computes, Svelte draws). */
const D3_DOM = [
	'^(select|selectAll|selection|selector|selectorAll|create|creator|local|matcher|pointers?)$',
	'^(transition|active|interrupt)$',
	'^axis(Top|Right|Bottom|Left)$',
	'^(brush|brushX|brushY|brushSelection)$',
	'^(zoom|zoomIdentity|zoomTransform)$',
	'^(drag|dragEnable|dragDisable)$'
];

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', 'coverage/', 'screenshots/', 'test-results/']),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows what is defined.
			'no-undef': 'off',
			eqeqeq: ['error', 'smart'],
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['d3'],
							importNamePattern: D3_DOM.join('|'),
							message: 'd3 computes and Svelte draws: nothing of d3 that touches the DOM.'
						},
						{ group: ['d3-*'], message: "Import from 'd3'; the bundler drops what is not used." }
					]
				}
			],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['src/**/*.ts', 'datasets/**/*.ts', 'tests/**/*.ts', 'scripts/**/*.ts'],
		ignores: ['**/*.svelte.ts'],
		extends: [ts.configs.recommendedTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		}
	},
	{
		// Tests may look into what they parsed; the code that ships may not.
		files: ['**/*.test.ts', '**/*.bench.ts', 'tests/**'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/unbound-method': 'off'
		}
	},
	{
		files: ['src/**'],
		ignores: ['**/*.test.ts', '**/*.bench.ts'],
		rules: { 'no-console': 'error' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error'
		}
	},
	{
		// Components are handed whole addresses; the routes make them with resolve().
		files: ['src/lib/ui/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{ files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
	prettier,
	svelte.configs.prettier
);
