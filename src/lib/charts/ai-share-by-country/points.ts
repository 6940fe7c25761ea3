import { group, sum } from 'd3';
import type { DemandMonth, Geo } from '../../model/tables';
import type { ChartInput } from '../contract';
import { AI_TRACKER } from '../demand-years';
import { shownYears } from '../selection';

/** One month of one country. */
export interface ShareMonth {
	/** `YYYY-MM`. */
	readonly month: string;
	/** Postings that mention AI among all postings, 0–1. */
	readonly share: number;
	readonly nDays: number;
}

/** Mean of a year, each day counting once. */
export interface ShareYear {
	readonly year: number;
	readonly share: number;
	readonly nDays: number;
	/** All twelve months are in it. */
	readonly whole: boolean;
}

export interface CountryShare {
	readonly geo: Geo;
	readonly months: readonly ShareMonth[];
	readonly years: readonly ShareYear[];
}

export interface CountryPoints {
	/** From the largest share of the last month to the smallest. */
	readonly countries: readonly CountryShare[];
	readonly years: readonly number[];
	readonly source: typeof AI_TRACKER;
}

const country = (geo: Geo, rows: readonly DemandMonth[]): CountryShare => {
	const months = rows
		.flatMap((row): ShareMonth[] =>
			row.aiSharePct === null
				? []
				: [{ month: row.month, share: row.aiSharePct / 100, nDays: row.nDays }]
		)
		.toSorted((a, b) => (a.month < b.month ? -1 : 1));
	const years = [...group(months, (m) => Number(m.month.slice(0, 4)))].map(([year, of]) => {
		const nDays = sum(of, (m) => m.nDays);
		return {
			year,
			nDays,
			share: sum(of, (m) => m.share * m.nDays) / nDays,
			whole: of.length === 12
		};
	});
	return { geo, months, years };
};

/** Monthly and yearly shares of each country, within the reader's years. */
export function countryPoints({ tables, view }: ChartInput): CountryPoints {
	const years = shownYears(
		view,
		tables.demandIndex.filter((r) => r.aiSharePct !== null).map((r) => Number(r.month.slice(0, 4)))
	);
	const rows = tables.demandIndex.filter((r) => years.includes(Number(r.month.slice(0, 4))));
	const last = ({ months }: CountryShare) => months.at(-1)?.share ?? 0;
	return {
		countries: [...group(rows, (r) => r.geo)]
			.map(([geo, of]) => country(geo, of))
			.filter((c) => c.months.length > 0)
			.toSorted((a, b) => last(b) - last(a)),
		years,
		source: AI_TRACKER
	};
}
