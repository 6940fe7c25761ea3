import type { Mark } from './spec';

const NUMBER = /-?\d+\.\d+/g;

/**
 * The same marks with the paths of lines and areas in tenths of a unit, a third of their text less: for a page that is sent
 * to many and seen at little more than its own size. Nothing else is touched.
 */
export const inTenths = (marks: readonly Mark[]): Mark[] =>
	marks.map((mark) =>
		mark.kind === 'line' || mark.kind === 'area'
			? { ...mark, d: mark.d.replace(NUMBER, (n) => String(Math.round(Number(n) * 10) / 10)) }
			: mark
	);
