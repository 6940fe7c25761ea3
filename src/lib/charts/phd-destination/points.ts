import { wilson } from '../../market/interval';
import type { DestinationYear, SourceId, Tables } from '../../model/tables';

export const DOCTORATES: SourceId = 'ncses-sed';

/** Sectors in the order of the table; the first two carry the question. */
export const SECTORS = ['industry', 'academe', 'government', 'nonprofit', 'other'] as const;
export type Sector = (typeof SECTORS)[number];

/** Share of new doctorates whose first job is in a sector. */
export interface DestinationPoint {
	readonly year: number;
	/** Of those with a definite job, 0–1. */
	readonly share: number;
	/** Those with a definite job; `null` = not published, and then there is no interval. */
	readonly n: number | null;
	/** 95% interval, 0–1. */
	readonly lo: number | null;
	readonly hi: number | null;
	/** Points of different lists of fields are not joined. */
	readonly version: string;
}

/** One sector over the years. */
export interface SectorLine {
	readonly sector: Sector;
	/** In year order. */
	readonly points: readonly DestinationPoint[];
}

export type Series = DestinationYear['series'];

/** One series of the source. */
export interface Destinations {
	readonly series: Series;
	readonly years: readonly number[];
	readonly lines: readonly SectorLine[];
	/** Years from which another list of fields counts. */
	readonly breaks: readonly number[];
}

/** Where new doctorates go: mathematics and computer sciences over the decades, computing alone in late years. */
export function destinations(
	tables: Pick<Tables, 'destinationYear'>,
	series: Series
): Destinations {
	const rows = tables.destinationYear
		.filter((r) => r.source === DOCTORATES && r.geo === 'US' && r.series === series)
		.toSorted((a, b) => a.year - b.year);
	const lines = SECTORS.map((sector) => ({
		sector,
		points: rows.filter((r) => r.sector === sector).map(pointOf)
	}));
	const [first] = lines;
	return {
		series,
		years: [...new Set(rows.map((r) => r.year))],
		lines,
		breaks: (first?.points ?? []).flatMap((p, i, all) => {
			const before = all[i - 1];
			return before && before.version !== p.version ? [p.year] : [];
		})
	};
}

function pointOf({ year, pct, n, tableVersion }: DestinationYear): DestinationPoint {
	const share = pct / 100;
	const interval = n === null ? null : wilson(share * n, n);
	return {
		year,
		share,
		n,
		lo: interval?.lo ?? null,
		hi: interval?.hi ?? null,
		version: tableVersion
	};
}

/** The points of one sector. */
export const sectorPoints = (
	{ lines }: Destinations,
	sector: Sector
): readonly DestinationPoint[] => lines.find((line) => line.sector === sector)?.points ?? [];

/**
 * The year from which industry has taken more than academe without a break until the last year; `null` when it does not
 * in the last one.
 */
export function aheadSince(of: Destinations): number | null {
	const academe = new Map(sectorPoints(of, 'academe').map((p) => [p.year, p.share]));
	const behind = (p: DestinationPoint) => p.share <= (academe.get(p.year) ?? 1);
	const industry = sectorPoints(of, 'industry');
	const lastBehind = industry.findLastIndex(behind);
	return industry[lastBehind + 1]?.year ?? null;
}
