import { balance, type Balance } from '../../market/balance';
import { enoughForVerdict, enoughToDraw, LEAST_CHANGE } from '../../market/verdict-rules';
import type { PeopleYear, RoleId, RoleYear, SourceId } from '../../model/tables';
import type { ChartInput } from '../contract';
import { advertRows } from '../adverts';
import { shownRoles } from '../selection';

/**
 * Roles whose survey option and advert titles do not cover the same work: the option 'Developer, AI apps or physical
 * AI' asks what people build, while an advert counts only if its title says AI, so adverts for the same work under a
 * plain software title are missing. Drawn, never judged.
 */
const NOT_ALIKE: readonly RoleId[] = ['ai_software_engineer'];

/** Roles that one or several options of a survey cover, counted on both sides. */
export interface RoleSet {
	readonly roleIds: readonly RoleId[];
	/** The options as the survey printed them. */
	readonly options: readonly string[];
	/** Adverts of these roles; may be a fraction, as a title of two roles counts half in each. */
	readonly nAdverts: number;
	/** Respondents who chose one of the options. */
	readonly nPeople: number;
}

/** Two weights differ by enough for a verdict when the heavier is this many times the lighter, however sure that is. */
export const LEAST_RATIO = 1 + LEAST_CHANGE;

/** A role set with its weights among adverts and among people. */
export interface BalanceRow extends RoleSet {
	readonly balance: Balance;
	/** 30 adverts and 30 people at least. */
	readonly enough: boolean;
	/** Option and titles cover the same work. */
	readonly alike: boolean;
	/** Enough and alike: the row may be judged and named in a headline. */
	readonly judged: boolean;
	/** Judged, the 95% interval of the ratio leaves out 1, and the heavier side is `LEAST_RATIO` times the other or more. */
	readonly clear: boolean;
}

/** One survey of one year against the adverts of that year, over the roles that the survey asks for. */
export interface BalancePanel {
	readonly year: number;
	readonly source: SourceId;
	/** Adverts and people of the closed set, whether shown or not: the wholes of all shares. */
	readonly nAdverts: number;
	readonly nPeople: number;
	/** Everybody who answered the question. */
	readonly nBase: number;
	/** Rows shown, from the heaviest among adverts to the heaviest among people; those not alike at the end. */
	readonly rows: readonly BalanceRow[];
	/** Sets shown that have fewer than 10 adverts or 10 people. */
	readonly undrawn: readonly RoleSet[];
}

/** All that the chart says, before any word or pixel. */
export interface RoleBalancePoints {
	/** The last year first: it is the one that is judged. */
	readonly panels: readonly BalancePanel[];
	/** Chosen roles that no survey on screen asks for. */
	readonly notAsked: readonly RoleId[];
}

/**
 * The role sets of one survey year. Options of the same set are added up, and so are sets that share a role, since an
 * advert must not stand in two rows. Options without a role are left out.
 */
export function roleSets(people: readonly PeopleYear[], adverts: readonly RoleYear[]): RoleSet[] {
	let groups: { roleIds: RoleId[]; options: string[]; nPeople: number }[] = [];
	for (const { label, roleIds, nPeople } of people) {
		if (roleIds.length === 0) continue;
		const touched = groups.filter((g) => g.roleIds.some((id) => roleIds.includes(id)));
		groups = groups.filter((g) => !touched.includes(g));
		groups.push({
			roleIds: [...new Set([...touched.flatMap((g) => g.roleIds), ...roleIds])],
			options: [...touched.flatMap((g) => g.options), label],
			nPeople: touched.reduce((sum, g) => sum + g.nPeople, nPeople)
		});
	}
	return groups.map((g) => ({
		...g,
		nAdverts: adverts.reduce((sum, r) => (g.roleIds.includes(r.roleId) ? sum + r.n : sum), 0)
	}));
}

function balanceRow(set: RoleSet, nAdverts: number, nPeople: number): BalanceRow | null {
	if (!enoughToDraw(set.nAdverts) || !enoughToDraw(set.nPeople)) return null;
	const weights = balance(set.nAdverts, nAdverts, set.nPeople, nPeople);
	if (!weights) return null;
	const enough = enoughForVerdict(set.nAdverts) && enoughForVerdict(set.nPeople);
	const alike = !set.roleIds.some((id) => NOT_ALIKE.includes(id));
	const judged = enough && alike;
	const large = Math.abs(weights.log2) + 1e-12 >= Math.log2(LEAST_RATIO);
	const clear = judged && large && (weights.lo > 0 || weights.hi < 0);
	return { ...set, balance: weights, enough, alike, judged, clear };
}

/** One survey year against the adverts of the year, `shown` telling which roles have a row. */
function balancePanel(
	people: readonly PeopleYear[],
	adverts: readonly RoleYear[],
	shown: readonly RoleId[]
): BalancePanel | null {
	const [first] = people;
	const sets = roleSets(people, adverts);
	const nAdverts = sets.reduce((sum, s) => sum + s.nAdverts, 0);
	const nPeople = sets.reduce((sum, s) => sum + s.nPeople, 0);
	if (!first || nAdverts <= 0 || nPeople <= 0) return null;
	const wanted = sets.filter((s) => s.roleIds.some((id) => shown.includes(id)));
	const rows = wanted.map((set) => ({ set, row: balanceRow(set, nAdverts, nPeople) }));
	return {
		year: first.year,
		source: first.source,
		nAdverts,
		nPeople,
		nBase: Math.max(...people.map((p) => p.nBase)),
		rows: rows
			.flatMap(({ row }) => row ?? [])
			.toSorted((a, b) => Number(b.alike) - Number(a.alike) || b.balance.log2 - a.balance.log2),
		undrawn: rows.filter(({ row }) => !row).map(({ set }) => set)
	};
}

/** Every survey year that has adverts beside it, within the reader's years. */
export function roleBalancePoints({ tables, view }: ChartInput): RoleBalancePoints {
	const adverts = advertRows(tables, view);
	const shown = shownRoles(tables, view).map((role) => role.id);
	const surveys = new Map<string, PeopleYear[]>();
	for (const row of tables.peopleYear) {
		const key = `${row.year} ${row.source}`;
		surveys.set(key, [...(surveys.get(key) ?? []), row]);
	}
	const onScreen = [...surveys.values()].filter(([p]) => adverts.some((r) => r.year === p?.year));
	const asked = new Set(onScreen.flat().flatMap((p) => p.roleIds));
	return {
		panels: onScreen
			.flatMap((people) => {
				const ofYear = adverts.filter((r) => r.year === people[0]?.year);
				return balancePanel(people, ofYear, shown) ?? [];
			})
			.toSorted((a, b) => b.year - a.year || a.source.localeCompare(b.source, 'en')),
		notAsked:
			view.roles === null || onScreen.length === 0 ? [] : shown.filter((id) => !asked.has(id))
	};
}

/** The last year with a row that may be judged. */
export const judgedPanel = (panels: readonly BalancePanel[]): BalancePanel | undefined =>
	panels.find((p) => p.rows.some((row) => row.judged));
