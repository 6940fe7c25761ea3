import type { Judgement } from '../contract';
import { judgedPanel, type BalancePanel, type RoleBalancePoints } from './points';

/**
 * The lecture's advice to weigh supply and demand presumes that roles differ in them. In the last year shown with
 * enough data, of the rows with 30 adverts and 30 people at least whose survey option and advert titles cover the same
 * work: supported when at least half differ, mixed when fewer do, contradicted when none does. To differ is a ratio of
 * weights whose 95% interval leaves out 1 and that is 1.1 or more on the heavier side. Not a test of whether opportunities do open.
 */
export function roleBalanceVerdict({ panels }: RoleBalancePoints, nChosen: number): Judgement {
	const claim = 'market';
	const panel = judgedPanel(panels);
	if (!panel) {
		return { claim, kind: 'cannot-test', reason: nChosen === 0 ? 'empty' : whyNot(panels) };
	}
	const judged = panel.rows.filter((row) => row.judged);
	const clear = judged.filter((row) => row.clear).length;
	if (judged.length === 1)
		return clear === 1
			? { claim, kind: 'supports', reason: 'one' }
			: { claim, kind: 'contradicts', reason: 'one-none' };
	if (clear === 0) return { claim, kind: 'contradicts', reason: 'none' };
	return clear >= judged.length / 2
		? { claim, kind: 'supports', reason: 'half' }
		: { claim, kind: 'mixed', reason: 'some' };
}

/** Why no row can be judged: no survey asks for the roles, it asks for something else, or there is too little. */
function whyNot(panels: readonly BalancePanel[]): 'outside' | 'unlike' | 'few' {
	if (panels.some((p) => p.rows.some((row) => row.enough && !row.alike))) return 'unlike';
	const known = panels.some((p) => p.rows.length + p.undrawn.length > 0);
	return known || panels.length === 0 ? 'few' : 'outside';
}
