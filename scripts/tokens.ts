/** Writes src/lib/ui/tokens.css from the palette: `npm run tokens`. */
import { writeFileSync } from 'node:fs';
import { INKS, PALETTE, type Theme } from '../src/lib/plot/palette';

const rule = (selector: string, lines: readonly string[], indent = ''): string =>
	[`${indent}${selector} {`, ...lines.map((line) => `${indent}\t${line}`), `${indent}}`].join('\n');

const tokens = (theme: Theme): string[] => [
	`color-scheme: ${theme};`,
	...INKS.map((ink) => `--${ink}: ${PALETTE[theme][ink]};`)
];

const blocks = [
	'/* Written by scripts/tokens.ts from src/lib/plot/palette.ts: change the colours there. */',
	rule(':root', tokens('light')),
	[
		'@media screen and (prefers-color-scheme: dark) {',
		rule(":root:not([data-theme='light'])", tokens('dark'), '\t'),
		'}'
	].join('\n'),
	// Embeds and slides may be asked for a theme; paper is light.
	['@media screen {', rule(":root[data-theme='dark']", tokens('dark'), '\t'), '}'].join('\n'),
	...INKS.map((ink) => rule(`.fill-${ink}`, [`fill: var(--${ink});`])),
	...INKS.map((ink) => rule(`.stroke-${ink}`, [`stroke: var(--${ink});`]))
];

writeFileSync(new URL('../src/lib/ui/tokens.css', import.meta.url), `${blocks.join('\n\n')}\n`);
