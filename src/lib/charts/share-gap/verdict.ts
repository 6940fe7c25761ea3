import type { Judgement } from '../contract';
import type { Gap, GapPoints } from './points';

/** Gaps that a verdict may rest on: of modelling and combination roles with 30 adverts or more in both years. */
export const judgedGaps = ({ gaps }: GapPoints): Gap[] =>
	gaps.filter((gap) => gap.enough && gap.side !== 'other');

/** Whether a role went the way of the forecast: modelling down, combination up. */
export const asForecast = ({ side, way }: Gap): boolean =>
	side === 'modelling' ? way === 'fell' : way === 'rose';
/** Whether it clearly went the other way. */
export const against = ({ side, way }: Gap): boolean =>
	side === 'modelling' ? way === 'rose' : way === 'fell';

/**
 * Modelling shrinks, AI with backend, frontend or research grows, role by role: supports when more than half of the judged
 * roles went so and none clearly the other way, contradicts when more than half clearly went the other way, else mixed.
 */
export function gapVerdict(points: GapPoints, nChosen: number): Judgement {
	const claim = 'forecast';
	const judged = judgedGaps(points);
	if (judged.length === 0) {
		const reason =
			nChosen === 0
				? 'empty'
				: points.from === null || points.from === points.to
					? 'years'
					: points.gaps.some((gap) => gap.side === 'other')
						? 'outside'
						: 'few';
		return { claim, kind: 'cannot-test', reason };
	}
	const withIt = judged.filter(asForecast).length;
	const other = judged.filter(against).length;
	const one = judged.length === 1 ? 'one-' : '';
	if (withIt * 2 > judged.length && other === 0)
		return { claim, kind: 'supports', reason: `${one}with` };
	if (other * 2 > judged.length) return { claim, kind: 'contradicts', reason: `${one}against` };
	return { claim, kind: 'mixed', reason: withIt + other === 0 ? `${one}still` : 'some' };
}
