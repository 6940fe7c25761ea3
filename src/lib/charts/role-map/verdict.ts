import type { Interval } from '../../market/interval';
import { combineVerdicts, enoughForVerdict } from '../../market/verdict-rules';
import type { RoleId } from '../../model/tables';
import type { VerdictKind } from '../../model/verdict';
import type { Judgement } from '../contract';
import type { MapPoints, RolePlace } from './points';

/** Where the lecture's map (Full Stack Deep Learning, 2019) has its five roles. */
export const LECTURE_MAP: Readonly<
	Record<RoleId, { readonly software: 'high' | 'low'; readonly ml: 'high' | 'low' | 'middle' }>
> = {
	mlops_engineer: { software: 'high', ml: 'low' },
	data_engineer: { software: 'high', ml: 'low' },
	ml_engineer: { software: 'high', ml: 'high' },
	ai_researcher: { software: 'low', ml: 'high' },
	data_scientist: { software: 'low', ml: 'middle' }
};
/** The role that needs communication most on the lecture's map. */
const TALKER: RoleId = 'data_scientist';

export interface JudgedPlace {
	readonly place: RolePlace;
	/** Where the lecture has it (supports), clearly elsewhere (contradicts), or too near to tell (mixed). */
	readonly kind: VerdictKind;
}

export interface MapVerdict extends Judgement {
	readonly claim: 'map';
	readonly judged: readonly JudgedPlace[];
	/** How many of them are where the lecture has them. */
	readonly there: number;
}

const sideOf = ({ lo, hi }: Interval, middle: number, wanted: 'high' | 'low'): VerdictKind => {
	const side = lo > middle ? 'high' : hi < middle ? 'low' : null;
	return side === null ? 'mixed' : side === wanted ? 'supports' : 'contradicts';
};

/** Between the others: one clearly above it and one clearly below; elsewhere = clearly beyond all others. */
function middleOf(place: RolePlace, others: readonly RolePlace[]): VerdictKind {
	const above = others.filter((o) => o.ml.lo > place.ml.hi).length;
	const below = others.filter((o) => o.ml.hi < place.ml.lo).length;
	if (above > 0 && below > 0) return 'supports';
	return others.length > 1 && Math.max(above, below) === others.length ? 'contradicts' : 'mixed';
}

/** Places on the lecture's map with 30 adverts or more. */
const onMap = ({ places }: MapPoints): RolePlace[] =>
	places.filter(({ roleId, n }) => LECTURE_MAP[roleId] && enoughForVerdict(n));

function judge(place: RolePlace, medians: NonNullable<MapPoints['medians']>, points: MapPoints) {
	const wanted = LECTURE_MAP[place.roleId];
	if (!wanted) return [];
	const others = onMap(points).filter((other) => other !== place);
	const axes: VerdictKind[] = [
		sideOf(place.software, medians.software, wanted.software),
		wanted.ml === 'middle' ? middleOf(place, others) : sideOf(place.ml, medians.ml, wanted.ml)
	];
	const kind: VerdictKind = axes.includes('contradicts')
		? 'contradicts'
		: axes.every((axis) => axis === 'supports')
			? 'supports'
			: 'mixed';
	return [{ place, kind }];
}

/**
 * Whether the roles stand where the lecture's map has them: high or low against the median of all roles of the source, the
 * whole interval on one side; 'middling' = another role of the map clearly above and one clearly below. A role is
 * elsewhere when either axis is clearly wrong. Supports when more than half of the roles are there and none is
 * elsewhere, contradicts when more than half are elsewhere, mixed otherwise.
 */
export function mapVerdict(points: MapPoints): MapVerdict {
	const { medians } = points;
	const judged = medians
		? onMap(points)
				.filter(({ shown }) => shown)
				.flatMap((place) => judge(place, medians, points))
		: [];
	const kind = combineVerdicts(judged.map((j) => j.kind));
	const reasons = {
		supports: 'there',
		contradicts: 'elsewhere',
		mixed: 'some',
		'cannot-test': medians ? 'off' : 'few'
	} as const;
	const reason = judged.length === 1 ? `one-${reasons[kind]}` : reasons[kind];
	const there = judged.filter((j) => j.kind === 'supports').length;
	return { claim: 'map', kind, reason, judged, there };
}

export interface TalkVerdict extends Judgement {
	readonly claim: 'communication';
	readonly scientist: RolePlace | null;
	/** The one of the other roles of the map that names communication tools most. */
	readonly next: RolePlace | null;
	/** How many other roles of the map it is compared with. */
	readonly rivals: number;
}

/**
 * Whether the data scientist needs communication most of the roles on the map: supports when its interval lies above that of
 * every other, contradicts when another's lies above its own, mixed otherwise.
 */
export function talkVerdict(points: MapPoints): TalkVerdict {
	const all = onMap(points);
	const scientist = all.find(({ roleId }) => roleId === TALKER) ?? null;
	const others = all.filter((place) => place !== scientist);
	const [next = null] = others.toSorted((a, b) => b.communication.share - a.communication.share);
	const of = { claim: 'communication', scientist, next, rivals: others.length } as const;
	if (!scientist || !next) return { ...of, kind: 'cannot-test', reason: 'few' };
	if (!scientist.shown) return { ...of, kind: 'cannot-test', reason: 'unchosen' };
	const [own, other] = [scientist.communication, next.communication];
	if (own.lo > other.hi) return { ...of, kind: 'supports', reason: 'most' };
	if (other.lo > own.hi) return { ...of, kind: 'contradicts', reason: 'less' };
	return { ...of, kind: 'mixed', reason: 'alike' };
}
