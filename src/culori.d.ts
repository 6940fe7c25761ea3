/** The part of culori 4 that the tests use; the package has no types of its own. */
declare module 'culori' {
	/** A colour; what else it holds depends on its mode. */
	export interface Color {
		readonly mode: string;
	}
	/** `undefined` = not a colour. */
	export function parse(css: string): Color | undefined;
	/** Contrast ratio of WCAG 2, 1–21. */
	export function wcagContrast(a: string, b: string): number;
	/** ΔE of CIE 2000. */
	export function differenceCiede2000(): (a: Color, b: Color) => number;
	/** How a colour looks to a reader whose cones lack one kind in part (0) or altogether (1). */
	export function filterDeficiencyProt(severity: number): (color: Color) => Color;
	export function filterDeficiencyDeuter(severity: number): (color: Color) => Color;
	export function filterDeficiencyTrit(severity: number): (color: Color) => Color;
}
