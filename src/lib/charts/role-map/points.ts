import { median } from 'd3';
import { meanShare, type MeanShare } from '../../market/mean-share';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { Role, RoleId } from '../../model/tables';
import { searchedSkills, type Months, type RoleSkills } from '../advert-search';
import type { ChartInput } from '../contract';
import { shownRoles } from '../selection';

/**
 * The skills behind each axis and the size. The lists were made before the figures were looked at; those that a role of the
 * source named in fewer than 30 adverts (Keras, PowerPoint) had to be left out.
 */
export const AXES = {
	ml: ['pytorch', 'tensorflow', 'scikit-learn'],
	software: ['docker', 'kubernetes', 'git', 'java', 'aws', 'azure', 'gcp'],
	communication: ['excel', 'tableau']
} as const;
export type Axis = keyof typeof AXES;

/** Fewest roles that a median says anything of. */
const FEWEST = 3;

/** Where the adverts of a role put it. */
export interface RolePlace extends Readonly<Record<Axis, MeanShare>> {
	readonly roleId: RoleId;
	/** Left in by the reader. */
	readonly shown: boolean;
	readonly skills: RoleSkills;
	/** Adverts that list any skill. */
	readonly n: number;
}

export interface MapPoints {
	/** `null` = none in the range. */
	readonly months: Months | null;
	/** Every role of the source of which all skills are known, in the order of `roles.csv`. */
	readonly places: readonly RolePlace[];
	/** Of all places with 30 adverts or more, whichever role is chosen; `null` = fewer than three of them. */
	readonly medians: { readonly ml: number; readonly software: number } | null;
	/** Chosen roles that have no place. */
	readonly absent: readonly Role[];
}

/** The roles of the source on the lecture's axes. */
export function mapPoints({ tables, view }: ChartInput): MapPoints {
	const { months, roles } = searchedSkills(tables, view);
	const selected = shownRoles(tables, view);
	const places = roles.flatMap((skills): RolePlace[] => {
		const [ml, software, communication] = [
			meanOf(skills, 'ml'),
			meanOf(skills, 'software'),
			meanOf(skills, 'communication')
		];
		if (!ml || !software || !communication) return [];
		const { roleId, n } = skills;
		const shown = selected.some((role) => role.id === roleId);
		return [{ roleId, shown, skills, n, ml, software, communication }];
	});
	const enough = places.filter(({ n }) => enoughForVerdict(n));
	const [ml, software] = [
		median(enough, (p) => p.ml.share),
		median(enough, (p) => p.software.share)
	];
	return {
		months,
		places,
		medians:
			enough.length < FEWEST || ml === undefined || software === undefined
				? null
				: { ml, software },
		absent:
			view.roles === null
				? []
				: selected.filter((role) => !places.some(({ roleId }) => roleId === role.id))
	};
}

/** `null` = one of the skills is not known. */
function meanOf({ shares }: RoleSkills, axis: Axis): MeanShare | null {
	const known = AXES[axis].flatMap((skill) => shares.get(skill) ?? []);
	return known.length === AXES[axis].length ? meanShare(known) : null;
}
