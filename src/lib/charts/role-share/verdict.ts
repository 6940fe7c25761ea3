import { clearlyChanged, type Change } from '../../market/verdict-rules';
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

/** First and last year that can be compared. */
export type Ends = NonNullable<ReturnType<typeof span>>;

/** Which way a share went between its ends; `null` = none to compare. */
export const shareChange = (ends: Ends | null): Change | null =>
	ends && clearlyChanged(ends.first, ends.last);

/** A verdict with the shares that it rests on; `null` = none could be compared. */
export type ShareVerdict = Omit<Verdict, 'effect'> & { readonly ends: Ends | null };

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
 * The lecture's two claims about direction, for the roles shown. A share fell or rose when it changed by a tenth of the
 * first share at least and the 95% intervals of the first and the last year are apart; else it is flat.
 * `modelling`: demand for modelling may shrink. Supported when the share of the modelling roles fell and no modelling
 * role's US median pay rose meanwhile; mixed when it fell but such pay rose, or when it is flat; contradicted when it
 * rose.
 * `combination`: AI + backend, frontend or research is promising. Supported when that share rose, mixed when flat,
 * contradicted when it fell.
 * `none`: the roles shown belong to neither.
 */
export function roleShareVerdicts(
	modelling: readonly SharePoint[],
	combination: readonly SharePoint[],
	usRows: readonly RoleYear[],
	shownIds: readonly string[]
): ShareVerdict[] {
	const verdicts: ShareVerdict[] = [];
	const modellingShown = MODELLING_ROLES.filter((id) => shownIds.includes(id));
	if (modellingShown.length > 0) {
		const claim = 'modelling';
		const ends = span(modelling);
		const change = shareChange(ends);
		const pay = ends ? payChanges(usRows, modellingShown, ends.first.year, ends.last.year) : [];
		if (!change) verdicts.push({ claim, kind: 'cannot-test', reason: 'few', ends: null });
		else if (change === 'rose') verdicts.push({ claim, kind: 'contradicts', reason: 'rose', ends });
		else if (change === 'flat') verdicts.push({ claim, kind: 'mixed', reason: 'flat', ends });
		else if (pay.some((p) => p.rose)) verdicts.push({ claim, kind: 'mixed', reason: 'pay', ends });
		else verdicts.push({ claim, kind: 'supports', reason: 'fell', ends });
	}
	if (COMBINATION_ROLES.some((id) => shownIds.includes(id))) {
		const claim = 'combination';
		const ends = span(combination);
		const change = shareChange(ends);
		verdicts.push(
			change
				? { claim, kind: JUDGED[change], reason: `combination-${change}`, ends }
				: { claim, kind: 'cannot-test', reason: 'few', ends: null }
		);
	}
	const reason = shownIds.length > 0 ? 'other' : 'empty';
	return verdicts.length > 0
		? verdicts
		: [{ claim: 'none', kind: 'cannot-test', reason, ends: null }];
}
