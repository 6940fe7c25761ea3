/** The colours by what they mean. `src/lib/ui/tokens.css` holds the same as custom properties. */

export const INKS = [
	// Text, background and hairlines. `muted` is secondary text.
	'ink',
	'muted',
	'paper',
	'grid',
	// The two sides of the market.
	'demand',
	'supply',
	// What is not chosen: lines behind the subject, and their labels.
	'context',
	'context-text',
	// Verdicts.
	'supports',
	'mixed',
	'contradicts',
	'cannot-test',
	// Roles, in the order chosen; the first two keep away from demand and supply.
	'role-1',
	'role-2',
	'role-3',
	'role-4',
	'role-5',
	'role-6',
	'role-7',
	'role-8',
	// Cells of a heatmap; `cellText` names the ink for the number printed in one.
	'heat-0',
	'heat-1',
	'heat-2',
	'heat-3',
	'heat-4',
	'heat-5',
	// Cells of a diverging scale, from less than expected to more; `cellText` names the ink for the number in one.
	'cool-2',
	'cool-1',
	'even',
	'warm-1',
	'warm-2'
] as const;
export type Ink = (typeof INKS)[number];
export type Theme = 'light' | 'dark';

/**
 * Hex colours. What they have to satisfy is computed in the test: contrast on the paper (WCAG 2.2), and distance
 * between colours that have to be told apart, also as protanopes, deuteranopes and tritanopes see them.
 */
export const PALETTE: Readonly<Record<Theme, Readonly<Record<Ink, string>>>> = {
	light: {
		ink: '#1d2329',
		muted: '#5b636b',
		paper: '#fbfaf7',
		grid: '#e4e2dc',
		demand: '#b5472f',
		supply: '#1f5f8b',
		context: '#c9cccf',
		'context-text': '#6b7278',
		supports: '#006b56',
		mixed: '#886c29',
		contradicts: '#ad2f4e',
		'cannot-test': '#67717d',
		'role-1': '#00806b',
		'role-2': '#8b7000',
		'role-3': '#3a68ac',
		'role-4': '#b5472f',
		'role-5': '#7b4fa3',
		'role-6': '#a63a70',
		'role-7': '#4f7a28',
		'role-8': '#5b6770',
		'heat-0': '#fbebe4',
		'heat-1': '#f7cfc0',
		'heat-2': '#f2af98',
		'heat-3': '#e78e75',
		'heat-4': '#b3442c',
		'heat-5': '#842b1a',
		'cool-2': '#2b6490',
		'cool-1': '#b9d6ea',
		even: '#efede7',
		'warm-1': '#f5c3b0',
		'warm-2': '#b3442c'
	},
	dark: {
		ink: '#e8e6e1',
		muted: '#a5acb3',
		paper: '#14181d',
		grid: '#2a3138',
		demand: '#f0876b',
		supply: '#74b3de',
		context: '#3d454d',
		'context-text': '#9aa3ab',
		supports: '#95dfba',
		mixed: '#e7be61',
		contradicts: '#dc7b8d',
		'cannot-test': '#a6aeb7',
		'role-1': '#4cd0b0',
		'role-2': '#e0ba59',
		'role-3': '#77adf0',
		'role-4': '#f0876b',
		'role-5': '#be9ae6',
		'role-6': '#ee8fbb',
		'role-7': '#9ccb6b',
		'role-8': '#a7b0b8',
		'heat-0': '#32201b',
		'heat-1': '#512a21',
		'heat-2': '#733627',
		'heat-3': '#93412d',
		'heat-4': '#e98568',
		'heat-5': '#fab499',
		'cool-2': '#86c0e8',
		'cool-1': '#1f435c',
		even: '#272e35',
		'warm-1': '#6a3326',
		'warm-2': '#ee8f72'
	}
};

/** The steps of the one-hue scale for heatmaps, from least to most. */
export const HEAT_INKS = [
	'heat-0',
	'heat-1',
	'heat-2',
	'heat-3',
	'heat-4',
	'heat-5'
] as const satisfies readonly Ink[];
export type HeatInk = (typeof HEAT_INKS)[number];

/** The steps of the diverging scale, from less than expected to more. */
export const DIVERGE_INKS = [
	'cool-2',
	'cool-1',
	'even',
	'warm-1',
	'warm-2'
] as const satisfies readonly Ink[];

const STRONG_FILLS: readonly Ink[] = ['heat-4', 'heat-5', 'cool-2', 'warm-2'];

/**
 * Ink of the number printed in a cell, in both themes: the scales leave out the middle lightness, where neither ink nor
 * paper could be read.
 */
export const cellText = (fill: Ink): 'ink' | 'paper' =>
	STRONG_FILLS.includes(fill) ? 'paper' : 'ink';

/** Ink of text that names a mark: the inks of what is not chosen are too pale for text. */
export const textInk = (ink: Ink): Ink =>
	ink === 'context' || ink === 'grid' ? 'context-text' : ink;
