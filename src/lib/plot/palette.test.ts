import { readFileSync } from 'node:fs';
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast,
	type Color
} from 'culori';
import { describe, expect, it } from 'vitest';
import { cellText, DIVERGE_INKS, HEAT_INKS, INKS, PALETTE, type Ink, type Theme } from './palette';

const THEMES: readonly Theme[] = ['light', 'dark'];
const roles = INKS.filter((ink) => ink.startsWith('role-'));
const verdicts: readonly Ink[] = ['supports', 'mixed', 'contradicts', 'cannot-test'];

const VISION: Readonly<Record<string, (color: Color) => Color>> = {
	'full colour vision': (color) => color,
	protanopia: filterDeficiencyProt(1),
	deuteranopia: filterDeficiencyDeuter(1),
	tritanopia: filterDeficiencyTrit(1)
};

function color(hex: string): Color {
	const parsed = parse(hex);
	if (!parsed) throw new Error(`"${hex}" is not a colour`);
	return parsed;
}

/** The two inks that are hardest to tell apart, and their distance. */
function nearest(theme: Theme, inks: readonly Ink[], see: (color: Color) => Color) {
	const difference = differenceCiede2000();
	return inks
		.flatMap((a, i) => inks.slice(i + 1).map((b) => [a, b] as const))
		.map(([a, b]) => ({
			pair: `${a}, ${b}`,
			distance: difference(see(color(PALETTE[theme][a])), see(color(PALETTE[theme][b])))
		}))
		.reduce((least, next) => (next.distance < least.distance ? next : least));
}

describe.each(THEMES)('the %s palette', (theme) => {
	const { paper } = PALETTE[theme];

	it('is written in six-digit hex', () => {
		for (const ink of INKS) expect(PALETTE[theme][ink], ink).toMatch(/^#[0-9a-f]{6}$/);
	});

	// WCAG 2.2, 1.4.3. Labels of lines, roles and verdicts are text in the colour of what they name. This is more than
	// the 3:1 of 1.4.11 that the marks themselves need. `grid` and `context` carry nothing that a reader has to see.
	it.each<Ink>(['ink', 'muted', 'demand', 'supply', 'context-text', ...verdicts, ...roles])(
		'has %s at 4.5:1 on the paper, as text needs',
		(ink) => expect(wcagContrast(PALETTE[theme][ink], paper)).toBeGreaterThanOrEqual(4.5)
	);

	it.each(HEAT_INKS)('prints a number on %s at 4.5:1', (fill) => {
		const text = cellText(fill);
		expect(wcagContrast(PALETTE[theme][text], PALETTE[theme][fill])).toBeGreaterThanOrEqual(4.5);
	});

	it.each(DIVERGE_INKS)('prints a number on %s that can be read', (fill) => {
		const contrast = wcagContrast(PALETTE[theme][fill], PALETTE[theme][cellText(fill)]);
		expect(contrast).toBeGreaterThanOrEqual(4.5);
	});

	it('moves away from the middle of the diverging scale on both sides', () => {
		const even = PALETTE[theme].even;
		const [cool2, cool1, warm1, warm2] = (['cool-2', 'cool-1', 'warm-1', 'warm-2'] as const).map(
			(ink) => wcagContrast(PALETTE[theme][ink], even)
		);
		expect(cool2).toBeGreaterThan(cool1 ?? Infinity);
		expect(warm2).toBeGreaterThan(warm1 ?? Infinity);
	});

	it('moves away from the paper with each step of heat', () => {
		const contrasts = HEAT_INKS.map((ink) => wcagContrast(PALETTE[theme][ink], paper));
		expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
		expect(new Set(contrasts).size).toBe(HEAT_INKS.length);
	});
});

/*
 * Least ΔE2000. About 2 is seen when two patches touch; thin lines and small dots that lie apart need several times
 * that. 10 keeps the four colours that most views use, and the verdicts, apart for all four kinds of vision; more
 * cannot be had for four colours that all read as text on one paper, which is why shape and label go with each.
 * Demand and supply meet in nearly every chart and are only two, so they get twice that.
 */
const MINIMA: readonly [name: string, inks: readonly Ink[], least: number][] = [
	['demand and supply', ['demand', 'supply'], 20],
	['the first four roles', roles.slice(0, 4), 10],
	['the verdicts', verdicts, 10],
	['the ends of the diverging scale', ['cool-2', 'warm-2'], 20],
	['the steps beside its middle', ['cool-1', 'warm-1'], 10]
];

describe.each(THEMES)('colours of the %s palette are told apart', (theme) => {
	for (const [vision, see] of Object.entries(VISION))
		it.each(MINIMA)(`${vision}: %s`, (_, inks, least) => {
			const { pair, distance } = nearest(theme, inks, see);
			expect(distance, pair).toBeGreaterThanOrEqual(least);
		});

	it('all eight roles, with full colour vision', () => {
		const { pair, distance } = nearest(theme, roles, (c) => c);
		expect(distance, pair).toBeGreaterThanOrEqual(10);
	});
});

describe('tokens.css', () => {
	const css = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');

	/** Declarations of the first rule after `opening`. */
	function declarations(opening: string): Record<string, string> {
		const start = css.indexOf(opening);
		if (start < 0) throw new Error(`tokens.css has no "${opening}"`);
		const body = css.slice(start + opening.length, css.indexOf('}', start));
		return Object.fromEntries(
			[...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
		);
	}

	it.each<[string, Theme, string]>([
		['light by default', 'light', '\n:root {'],
		[
			'dark when the system is',
			'dark',
			"@media screen and (prefers-color-scheme: dark) {\n\t:root:not([data-theme='light']) {"
		],
		['dark when an embed is asked for it', 'dark', "@media screen {\n\t:root[data-theme='dark'] {"]
	])('is %s', (_, theme, opening) => expect(declarations(opening)).toEqual(PALETTE[theme]));

	it.each([...INKS])('has classes that paint with %s', (ink) => {
		expect(css).toContain(`.fill-${ink} {\n\tfill: var(--${ink});\n}`);
		expect(css).toContain(`.stroke-${ink} {\n\tstroke: var(--${ink});\n}`);
	});
});
