/** Role sets, ratios and panels as they are printed. */
import { formatters } from '../../content/number';
import type { Lang, RoleId, SourceId } from '../../model/tables';
import type { ChartInput } from '../contract';
import { roleInk, roleLabel, roleNames } from '../selection';
import { sourceOf } from '../sources';
import type { StyledPanel, StyledRow } from './draw';
import type { BalancePanel, BalanceRow, RoleSet } from './points';
import { SURVEYS, WORDS } from './words';

const NO_BREAK = '\u00a0';

/** The roles of a set, those that the reader chose first. */
function inOrder({ roleIds }: RoleSet, { view }: ChartInput): RoleId[] {
	const chosen = roleIds.filter((id) => view.roles?.includes(id));
	return [...new Set([...chosen, ...roleIds])];
}

/** All names of a set, for rows: a name is not broken over two lines. */
export const setName = (set: RoleSet, input: ChartInput): string =>
	inOrder(set, input)
		.map((id) => roleLabel(input.tables, id, input.lang).replaceAll(' ', NO_BREAK))
		.join(WORDS[input.lang].join);

/** A set in a sentence: two names at most, the rest by number. */
export const shortName = (set: RoleSet, input: ChartInput): string =>
	roleNames(input.tables, inOrder(set, input), input.lang, 2);

/** How many times as heavy the heavier side is, 1 or more, with its interval. */
export function timesHeavier({ balance: b }: BalanceRow): {
	ratio: number;
	lo: number;
	hi: number;
} {
	const sign = b.log2 >= 0 ? 1 : -1;
	const [lo, hi] = sign > 0 ? [b.lo, b.hi] : [-b.hi, -b.lo];
	return { ratio: 2 ** Math.abs(b.log2), lo: 2 ** lo, hi: 2 ** hi };
}

/** The survey's short name, or the title of its source. */
export const surveyName = (source: SourceId, { tables, lang }: ChartInput): string => {
	const name = SURVEYS[source];
	return name === undefined ? sourceOf(tables, source).title[lang] : WORDS[lang].survey(name);
};

/** Both ends of an interval of ratios with the unit once: `2.1–3.0×`. */
export function ratioInterval(lo: number, hi: number, lang: Lang): string {
	const f = formatters(lang);
	return `${f.ratio(lo).replace(/[^\d.]+$/, '')}–${f.ratio(hi)}`;
}

/** The interval of how many times as heavy the heavier side is. */
export function ratioRange(row: BalanceRow, lang: Lang): string {
	const { lo, hi } = timesHeavier(row);
	return ratioInterval(lo, hi, lang);
}

/** Which side is heavier and by how much: `1.4× people`. */
export function aheadText(row: BalanceRow, lang: Lang): string {
	const words = WORDS[lang];
	const side = row.balance.log2 >= 0 ? words.adverts : words.people;
	return words.ahead(side, formatters(lang).ratio(timesHeavier(row).ratio));
}

/** What is printed at the end of a row: the ratio where it says something. */
function ratioText(row: BalanceRow, ahead: string, lang: Lang): string {
	const words = WORDS[lang];
	if (!row.enough) return words.hollow;
	if (!row.alike) return words.unlike;
	return row.clear ? ahead : words.unsure(ahead);
}

function styledRow(row: BalanceRow, panel: BalancePanel, input: ChartInput): StyledRow {
	const { lang, view } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const name = setName(row, input);
	const { demand, supply } = row.balance;
	const ahead = aheadText(row, lang);
	const tail = [
		`${ahead} (${words.interval} ${ratioRange(row, lang)})`,
		words.option(row.options.join(', ')),
		...(row.enough ? [] : [words.hollow]),
		...(row.alike ? [] : [words.unlike])
	];
	const head = `${name}, ${f.year(panel.year)}`;
	return {
		...row,
		name,
		ink: row.roleIds.flatMap((id: RoleId) => roleInk(view, id) ?? [])[0] ?? null,
		ratio: ratioText(row, ahead, lang),
		targets: {
			adverts: [
				head,
				`${words.advertShare} ${f.percent(demand.share)} (${f.range(demand.lo, demand.hi)})`,
				`${f.count(demand.k)} / ${words.count(f.count(demand.n))}`,
				...tail
			],
			people: [
				head,
				`${words.peopleShare} ${f.percent(supply.share)} (${f.range(supply.lo, supply.hi)})`,
				`${f.count(supply.k)} / ${words.persons(f.count(supply.n))}`,
				...tail
			]
		}
	};
}

/** A panel ready to be drawn. */
export function styledPanel(panel: BalancePanel, input: ChartInput): StyledPanel {
	const { lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		...panel,
		rows: panel.rows.map((row) => styledRow(row, panel, input)),
		title: words.title(f.yearTick(panel.year), surveyName(panel.source, input)),
		subtitle: words.subtitle(f.count(panel.nAdverts), f.count(panel.nPeople)),
		none: words.none
	};
}
