import type { Interval } from '../../market/interval';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { SharePoint } from '../../market/role-share';
import type { Judgement } from '../contract';
import { ANALYST, DOOR, pointOf, RELABELLED_FROM, type EntryDoorPoints } from './points';

/** A door is open when even the low end of the 95% interval reaches 5%, shut when even the high end does not. */
export type Door = 'open' | 'shut' | 'unsure';

export function door({ lo, hi }: Interval): Door {
	if (lo >= DOOR) return 'open';
	return hi < DOOR ? 'shut' : 'unsure';
}

/** The roles shown that have 30 adverts or more in the last year shown, with the state of their door. */
export function doors({
	rows,
	years
}: EntryDoorPoints): { key: string; point: SharePoint; door: Door }[] {
	return rows.flatMap((row) => {
		const point = pointOf(row, years.at(-1));
		return point && enoughForVerdict(point.n) ? [{ key: row.key, point, door: door(point) }] : [];
	});
}

/**
 * The doors that a verdict may rest on: from 2024 the source seems to label analysts otherwise, so how open their door
 * looks may be the label's doing.
 */
export function judgedDoors(points: EntryDoorPoints): ReturnType<typeof doors> {
	const relabelled = (points.years.at(-1) ?? 0) >= RELABELLED_FROM;
	return doors(points).filter(({ key }) => !(relabelled && key === ANALYST));
}

/**
 * 'Start early' assumes a door. In the last year shown: supported when more than half of the judged roles with 30
 * adverts or more are open to beginners, contradicted when more than half are shut, mixed otherwise.
 */
export function entryDoorVerdict(points: EntryDoorPoints): Judgement {
	const claim = 'door';
	const judged = judgedDoors(points);
	if (points.subject.roleIds.length === 0) return { claim, kind: 'cannot-test', reason: 'empty' };
	if (judged.length === 0)
		return { claim, kind: 'cannot-test', reason: doors(points).length > 0 ? 'label' : 'few' };
	const count = (state: Door) => judged.filter((d) => d.door === state).length;
	const one = judged.length === 1 ? 'one-' : '';
	if (count('open') > judged.length / 2) return { claim, kind: 'supports', reason: `${one}open` };
	if (count('shut') > judged.length / 2)
		return { claim, kind: 'contradicts', reason: `${one}shut` };
	return { claim, kind: 'mixed', reason: `${one}mixed` };
}
