import { rollups } from 'd3';
import { formatters } from '../../content/number';
import { enoughForVerdict } from '../../market/verdict-rules';
import { partYearNote } from '../adverts';
import type { ChartInput } from '../contract';
import type { TitleRow, TitleSpreadPoints } from './points';
import { WORDS } from './words';

/** What differs from row to row in this view: left out, other years than the key says, few adverts, a part year. */
export function titleSpreadNotes(
	points: TitleSpreadPoints,
	{ tables, lang }: ChartInput
): string[] {
	const f = formatters(lang);
	const words = WORDS[lang];
	const { rows, undrawn, years } = points;
	const [from, to] = [years[0], years.at(-1)];
	const labels = (of: readonly { readonly label: Readonly<Record<typeof lang, string>> }[]) =>
		f.list(of.map((role) => role.label[lang]));
	/** One note a year: the rows whose year it is. */
	const byYear = (
		of: readonly TitleRow[],
		yearOf: (row: TitleRow) => number | undefined,
		note: (year: string, names: string) => string
	) =>
		rollups(of, (group) => labels(group.map((row) => row.role)), yearOf).flatMap(([year, names]) =>
			year === undefined ? [] : [note(f.year(year), names)]
		);
	const single = from === to ? [] : rows.filter((row) => row.first === null);
	const both = rows.filter((row) => row.first !== null);
	const few = rows.some(
		({ first, last }) => !enoughForVerdict(last.n) || (first !== null && !enoughForVerdict(first.n))
	);
	return [
		...(undrawn.length > 0 ? [words.undrawn(labels(undrawn))] : []),
		...byYear(single, (row) => row.last.year, words.single),
		...byYear(
			both.filter((row) => row.first?.year !== from),
			(row) => row.first?.year,
			words.start
		),
		...byYear(
			both.filter((row) => row.last.year !== to),
			(row) => row.last.year,
			words.end
		),
		...(few ? [words.few] : []),
		...partYearNote(tables, to, lang)
	];
}
