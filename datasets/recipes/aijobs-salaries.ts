import { quantileSorted } from 'd3';
import { createTitleClassifier, type TitleMatch } from '../../src/lib/data/title-role';
import { medianInterval } from '../../src/lib/market/median';
import { clusteredMidpoint } from './aijobs-pay';
import { type Ledger } from '../../src/lib/model/data-package';
import {
	UNCLASSIFIED,
	type Geo,
	type PayLevel,
	type PayQuantile,
	type Role,
	type RoleId,
	type RoleYear,
	type TitleYear
} from '../../src/lib/model/tables';
import { MIN_N_DRAWN } from '../../src/lib/model/verdict';
import { payLevels, payQuantiles, type Paid } from './aijobs-pay';
import { rawNumber, rawTable, reconcile, round } from './raw-table';

const SOURCE = 'aijobs-salaries';

/** Two rows that agree in all of these may be the two ends of one advertised range. */
const SAME_POSTING = [
	'work_year',
	'experience_level',
	'employment_type',
	'job_title',
	'employee_residence',
	'remote_ratio',
	'company_location',
	'company_size'
] as const;

/** From this year on a posting with a range is published as two neighbouring rows, higher pay first. */
const FIRST_YEAR_OF_PAIRS = 2022;

type RawRow = Record<(typeof SAME_POSTING)[number] | 'salary' | 'salary_in_usd', string>;

/** One advert; before 2022, one answer of a volunteer. Pay is gross, USD a year. */
export interface Posting {
	readonly year: number;
	/** EN, MI, SE or EX, as labelled by the publisher. */
	readonly level: string;
	/** FT, PT, CT or FL. */
	readonly employment: string;
	readonly title: string;
	readonly companyLocation: Geo;
	readonly payHigh: number;
	/** The same as `payHigh` where one figure is published. */
	readonly payLow: number;
}

/**
 * Rows of the salary file made into role_year (the world and the United States), title_year (the world), and pay_level
 * and pay_quantile (the United States).
 */
export function aijobsSalaries(
	csv: string,
	roles: readonly Role[]
): {
	roleYear: RoleYear[];
	titleYear: TitleYear[];
	payLevel: PayLevel[];
	payQuantile: PayQuantile[];
	ledger: Ledger;
} {
	const rows = rawTable(csv, `${SOURCE}/salaries.csv`, [
		...SAME_POSTING,
		'salary',
		'salary_in_usd'
	]);
	const { postings, pairs, singles } = collapsePairs(rows);
	const classify = createTitleClassifier(roles);
	const titles = new Map<string, TitleMatch>();
	const classified = postings.map((posting) => {
		const match = titles.get(posting.title) ?? classify(posting.title);
		titles.set(posting.title, match);
		return { posting, match };
	});
	const inUs = classified.filter(({ posting }) => posting.companyLocation === 'US');
	const paid = inUs.flatMap(paidIn);
	return {
		roleYear: [...roleYears('US', inUs, roles), ...roleYears('WLD', classified, roles)],
		titleYear: titleYears(classified, roles),
		payLevel: payLevels(SOURCE, 'US', paid, roles),
		payQuantile: payQuantiles(SOURCE, 'US', paid, roles),
		ledger: reconcile({
			source: SOURCE,
			unit: 'rows',
			read: rows.length,
			kept: 2 * pairs + singles,
			setAside: [],
			counts: {
				pairs,
				singles,
				postings: postings.length,
				titles: titles.size,
				postingsNotFullTime: postings.filter(({ employment }) => employment !== 'FT').length
			}
		})
	};
}

/**
 * Makes postings of rows, in file order. From 2022 on, two neighbours that agree in all but pay, the first not lower
 * than the second, are the top and the bottom of one advertised range. Row order carries this: never sort before.
 */
export function collapsePairs(rows: readonly RawRow[]): {
	postings: Posting[];
	pairs: number;
	singles: number;
} {
	const postings: Posting[] = [];
	let pairs = 0;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		if (row === undefined) break;
		const next = rows[i + 1];
		const where = `${SOURCE}, record ${i + 1}`;
		const usd = (raw: RawRow) => rawNumber(raw.salary_in_usd, `${where}, column salary_in_usd`);
		const isPair =
			next !== undefined &&
			rawNumber(row.work_year, where) >= FIRST_YEAR_OF_PAIRS &&
			SAME_POSTING.every((column) => row[column] === next[column]) &&
			rawNumber(row.salary, where) >= rawNumber(next.salary, where);
		postings.push({
			year: rawNumber(row.work_year, where),
			level: row.experience_level,
			employment: row.employment_type,
			title: row.job_title,
			companyLocation: row.company_location,
			payHigh: usd(row),
			payLow: usd(isPair ? next : row)
		});
		if (isPair) {
			pairs++;
			i++;
		}
	}
	return { postings, pairs, singles: postings.length - pairs };
}

interface Classified {
	readonly posting: Posting;
	readonly match: TitleMatch;
}

/** One row for each year and role that occurs, and a row of zeros for an AI role that does not. */
function roleYears(
	geo: Geo,
	classified: readonly Classified[],
	roles: readonly Role[]
): RoleYear[] {
	return [...groupBy(classified, ({ posting }) => posting.year)]
		.sort(([a], [b]) => a - b)
		.flatMap(([year, ofYear]) => {
			const ofRole = (id: RoleId) => sharesOf(ofYear, id);
			const isAi = (role: Role) => role.family !== 'reference';
			const total = {
				nTotalAi: round(
					roles.filter(isAi).reduce((sum, { id }) => sum + weightOf(ofRole(id)), 0),
					4
				),
				nPostings: ofYear.length,
				nUnclassified: ofRole(UNCLASSIFIED).length,
				nAmbiguous: ofYear.filter(({ match }) => match.isAmbiguous).length
			};
			return roles.flatMap((role): RoleYear[] => {
				const shares = ofRole(role.id);
				if (shares.length === 0 && !isAi(role)) return [];
				const entry = shares.filter(({ posting }) => posting.level === 'EN');
				return [
					{
						source: SOURCE,
						geo,
						year,
						roleId: role.id,
						n: round(weightOf(shares), 4),
						...total,
						nEntry: round(weightOf(entry), 4),
						...payOf(shares.filter(({ weight }) => weight === 1).map(({ posting }) => posting))
					}
				];
			});
		});
}

/** A posting as base of the pay tables, if it is one: full time, its title names one role, paid as an advert says. */
function paidIn({ posting, match }: Classified): Paid[] {
	const { year, level, employment, payLow, payHigh } = posting;
	const [whole] = match.weights.filter(({ weight }) => weight === 1);
	return whole !== undefined && employment === 'FT' && year >= FIRST_YEAR_OF_PAIRS
		? [{ year, level, roleId: whole.roleId, payLow, payHigh }]
		: [];
}

/** Pay of full-time postings; blank where too few have it. Whose pay a title of two roles tells is not known. */
function payOf(
	postings: readonly Posting[]
): Pick<
	RoleYear,
	'nPay' | 'payP25' | 'payP50' | 'payP75' | 'payP50Lo' | 'payP50Hi' | 'rangeRatioP50'
> {
	const fullTime = postings.filter(({ employment }) => employment === 'FT');
	const midpoints = fullTime
		.map(({ payLow, payHigh }) => (payLow + payHigh) / 2)
		.sort((a, b) => a - b);
	const enough = midpoints.length >= MIN_N_DRAWN;
	const quartile = (p: number) => (enough ? round(quantileSorted(midpoints, p) ?? NaN, 0) : null);
	const interval = enough ? medianInterval(fullTime.map(clusteredMidpoint)) : null;
	const ratios = fullTime
		.filter(({ payLow, payHigh }) => payLow > 0 && payHigh > payLow)
		.map(({ payLow, payHigh }) => payHigh / payLow)
		.sort((a, b) => a - b);
	return {
		nPay: midpoints.length,
		payP25: quartile(0.25),
		payP50: quartile(0.5),
		payP75: quartile(0.75),
		payP50Lo: interval && round(interval.lo, 0),
		payP50Hi: interval && round(interval.hi, 0),
		rangeRatioP50:
			ratios.length >= MIN_N_DRAWN ? round(quantileSorted(ratios, 0.5) ?? NaN, 4) : null
	};
}

/** Every title of every role and year: by year, role in the order of `roles`, most used first. */
function titleYears(classified: readonly Classified[], roles: readonly Role[]): TitleYear[] {
	const order = new Map([...roles.map(({ id }) => id), UNCLASSIFIED].map((id, i) => [id, i]));
	const counts = new Map<string, { year: number; title: string; match: TitleMatch; n: number }>();
	for (const { posting, match } of classified) {
		const key = JSON.stringify([posting.year, posting.title]);
		const entry = counts.get(key) ?? { year: posting.year, title: posting.title, match, n: 0 };
		counts.set(key, { ...entry, n: entry.n + 1 });
	}
	return [...counts.values()]
		.flatMap(({ year, title, match, n }) =>
			match.weights.map(({ roleId, weight }) => ({
				source: SOURCE,
				year,
				roleId,
				rawTitle: title,
				n: round(n * weight, 4)
			}))
		)
		.sort(
			(a, b) =>
				a.year - b.year ||
				(order.get(a.roleId) ?? 0) - (order.get(b.roleId) ?? 0) ||
				b.n - a.n ||
				(a.rawTitle < b.rawTitle ? -1 : 1)
		);
}

const sharesOf = (classified: readonly Classified[], id: RoleId) =>
	classified.flatMap(({ posting, match }) =>
		match.weights.filter(({ roleId }) => roleId === id).map(({ weight }) => ({ posting, weight }))
	);

const weightOf = (shares: readonly { readonly weight: number }[]): number =>
	shares.reduce((sum, { weight }) => sum + weight, 0);

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group === undefined) groups.set(key(item), [item]);
		else group.push(item);
	}
	return groups;
}
