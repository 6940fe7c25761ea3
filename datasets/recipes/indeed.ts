import { mean } from 'd3';
import { type Ledger } from '../../src/lib/model/data-package';
import { type DemandMonth, type Geo } from '../../src/lib/model/tables';
import { rawNumber, rawTable, reconcile, round, SetAside } from './raw-table';

const TRACKER = 'indeed-ai-tracker';
const INDEX = 'indeed-job-postings-index';

/** Countries for which both the share and the index of all postings are published. */
export const INDEED_GEOS = ['AU', 'CA', 'DE', 'FR', 'GB', 'US'] as const;

/** Figures of one day: % of postings that mention AI, index of all postings; `undefined` = not published. */
interface Day {
	share?: number;
	total?: number;
}

/**
 * Two daily files made into months. A month that has days with both figures averages those days only, so that its
 * three columns speak of the same days; a month that has one figure averages the days that have it.
 *
 * @param aiPosting `AI_posting.csv` of the AI tracker
 * @param aggregates `aggregate_job_postings_<geo>.csv` of the postings index, by geo
 */
export function indeed(
	aiPosting: string,
	aggregates: Readonly<Record<Geo, string>>
): { demandIndex: DemandMonth[]; ledgers: Ledger[] } {
	const geos = Object.keys(aggregates).sort();
	const days = new Map<Geo, Map<string, Day>>(geos.map((geo) => [geo, new Map<string, Day>()]));
	const put = (geo: Geo, date: string, figure: keyof Day, value: number, where: string) => {
		if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`${where}: "${date}" is not a day`);
		const ofGeo = days.get(geo);
		const day = ofGeo?.get(date) ?? {};
		if (day[figure] !== undefined) throw new Error(`${where}: ${geo} ${date} stands twice`);
		ofGeo?.set(date, { ...day, [figure]: value });
	};

	const shareAside = new SetAside();
	const shares = rawTable(aiPosting, `${TRACKER}/AI_posting.csv`, [
		'date',
		'jobcountry',
		'AI_share_postings'
	]);
	for (const row of shares) {
		const where = `${TRACKER}, ${row.jobcountry} ${row.date}`;
		if (days.has(row.jobcountry))
			put(row.jobcountry, row.date, 'share', rawNumber(row.AI_share_postings, where), where);
		else shareAside.add(`country without an index of all postings: ${row.jobcountry}`);
	}

	const totalAside = new SetAside();
	let totalsRead = 0;
	for (const [geo, csv] of Object.entries(aggregates)) {
		const rows = rawTable(csv, `${INDEX}/aggregate_job_postings_${geo}.csv`, [
			'date',
			'jobcountry',
			'indeed_job_postings_index_SA',
			'variable'
		]);
		totalsRead += rows.length;
		for (const row of rows) {
			const where = `${INDEX}, ${geo} ${row.date}`;
			if (row.jobcountry !== geo) throw new Error(`${where}: country ${row.jobcountry} found`);
			if (row.variable === 'total postings')
				put(geo, row.date, 'total', rawNumber(row.indeed_job_postings_index_SA, where), where);
			else totalAside.add(`variable '${row.variable}': the flow of new postings is not charted`);
		}
	}

	let sharesKept = 0;
	let totalsKept = 0;
	const demandIndex = geos.flatMap((geo) => {
		const months = new Map<string, Day[]>();
		for (const [date, day] of [...(days.get(geo) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
			const month = date.slice(0, 7);
			months.set(month, [...(months.get(month) ?? []), day]);
		}
		return [...months].map(([month, ofMonth]): DemandMonth => {
			const both = ofMonth.filter(({ share, total }) => share !== undefined && total !== undefined);
			const averaged = both.length > 0 ? both : ofMonth;
			for (const day of ofMonth) {
				const isKept = averaged.includes(day);
				if (day.share !== undefined && isKept) sharesKept++;
				else if (day.share !== undefined)
					shareAside.add('day without an index, in a month that has both');
				if (day.total !== undefined && isKept) totalsKept++;
				else if (day.total !== undefined)
					totalAside.add('day without an AI share, in a month that has both');
			}
			return {
				geo,
				month,
				nDays: averaged.length,
				aiSharePct: meanOf(averaged, ({ share }) => share),
				totalIndex: meanOf(averaged, ({ total }) => total),
				aiIndex: meanOf(averaged, ({ share, total }) =>
					share === undefined || total === undefined ? undefined : (share * total) / 100
				)
			};
		});
	});
	return {
		demandIndex,
		ledgers: [
			reconcile({
				source: TRACKER,
				unit: 'rows',
				read: shares.length,
				kept: sharesKept,
				setAside: shareAside.list(),
				counts: { months: demandIndex.filter(({ aiSharePct }) => aiSharePct !== null).length }
			}),
			reconcile({
				source: INDEX,
				unit: 'rows',
				read: totalsRead,
				kept: totalsKept,
				setAside: totalAside.list(),
				counts: { months: demandIndex.filter(({ totalIndex }) => totalIndex !== null).length }
			})
		]
	};
}

function meanOf(days: readonly Day[], figure: (day: Day) => number | undefined): number | null {
	const value = mean(days, figure);
	return value === undefined ? null : round(value, 4);
}
