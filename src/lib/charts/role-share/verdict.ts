import { changed } from '../../market/verdict-rules';
import type { SharePoint } from '../../market/role-share';
import { MIN_N_VERDICT, type VerdictKind } from '../../model/verdict';
import type { RoleYear } from '../../model/tables';
import type { Verdict } from '../contract';
import { COMBINATION_ROLES, MODELLING_ROLES } from '../selection';

/** First and last year with enough adverts for a verdict; `null` when they are not two different years. */
export function span(
	points: readonly SharePoint[]
): { first: SharePoint; last: SharePoint } | null {
	const enough = points.filter((p) => p.k >= MIN_N_VERDICT);
	const [first, last] = [enough[0], enough.at(-1)];
	return first && last && first.year < last.year ? { first, last } : null;
}

/** Median pay of one role in two years; it rose when the bootstrap intervals do not overlap. */
export interface PayChange {
	readonly roleId: string;
	readonly first: RoleYear;
	readonly last: RoleYear;
	readonly rose: boolean;
}

/** Pay changes of the roles between two years, where both medians rest on enough adverts. */
export function payChanges(
	usRows: readonly RoleYear[],
	roleIds: readonly string[],
	firstYear: number,
	lastYear: number
): PayChange[] {
	return roleIds.flatMap((roleId) => {
		const at = (year: number) =>
			usRows.find((r) => r.roleId === roleId && r.year === year && r.nPay >= MIN_N_VERDICT);
		const [first, last] = [at(firstYear), at(lastYear)];
		if (!first || !last) return [];
		const rose =
			first.payP50Hi !== null && last.payP50Lo !== null && last.payP50Lo > first.payP50Hi;
		return [{ roleId, first, last, rose }];
	});
}

const JUDGED: Record<'rose' | 'fell' | 'flat', VerdictKind> = {
	fell: 'contradicts',
	flat: 'mixed',
	rose: 'supports'
};

/**
 * The lecture's two claims about direction, for the roles shown.
 * `modelling`: demand for modelling may shrink. Supported when the share of the modelling roles fell from the first
 * to the last year (95% intervals apart) and no modelling role's US median pay rose meanwhile; mixed when it fell but
 * such pay rose, or when the intervals overlap; contradicted when it rose.
 * `combination`: AI + backend, frontend or research is promising. Supported when that share rose, mixed when the
 * intervals overlap, contradicted when it fell.
 * `none`: the roles shown belong to neither.
 */
export function roleShareVerdicts(
	modelling: readonly SharePoint[],
	combination: readonly SharePoint[],
	usRows: readonly RoleYear[],
	shownIds: readonly string[]
): Verdict[] {
	const verdicts: Verdict[] = [];
	const modellingShown = MODELLING_ROLES.filter((id) => shownIds.includes(id));
	if (modellingShown.length > 0) {
		const ends = span(modelling);
		const change = ends && changed(ends.first, ends.last);
		const pay = ends ? payChanges(usRows, modellingShown, ends.first.year, ends.last.year) : [];
		if (!change) verdicts.push({ claim: 'modelling', kind: 'cannot-test', reason: 'few' });
		else if (change === 'rose')
			verdicts.push({ claim: 'modelling', kind: 'contradicts', reason: 'rose' });
		else if (change === 'flat')
			verdicts.push({ claim: 'modelling', kind: 'mixed', reason: 'flat' });
		else if (pay.some((p) => p.rose))
			verdicts.push({ claim: 'modelling', kind: 'mixed', reason: 'pay' });
		else verdicts.push({ claim: 'modelling', kind: 'supports', reason: 'fell' });
	}
	if (COMBINATION_ROLES.some((id) => shownIds.includes(id))) {
		const ends = span(combination);
		const change = ends && changed(ends.first, ends.last);
		verdicts.push(
			change
				? { claim: 'combination', kind: JUDGED[change], reason: `combination-${change}` }
				: { claim: 'combination', kind: 'cannot-test', reason: 'few' }
		);
	}
	return verdicts.length > 0
		? verdicts
		: [{ claim: 'none', kind: 'cannot-test', reason: shownIds.length > 0 ? 'other' : 'empty' }];
}
