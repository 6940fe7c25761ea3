import { sum } from 'd3';
import type { ShareEstimate } from '../../market/interval';
import type { Role, RoleId, SkillGroup } from '../../model/tables';
import { searchedSkills, type Months, type RoleSkills } from '../advert-search';
import type { ChartInput } from '../contract';
import { shownRoles } from '../selection';

/** How many skills of a group are shown: those named widest. Skills of the group 'other' are not. */
export const MOST_OF: Readonly<Partial<Record<SkillGroup, number>>> = {
	software: 3,
	operations: 4,
	data: 3,
	ml: 2,
	communication: 2
};
/** Software engineering, as the lecture means it: to build and to run. */
export const SOFTWARE: readonly SkillGroup[] = ['software', 'operations'];

/** Adverts of a role that name a skill. */
export interface RoleShare {
	readonly roleId: RoleId;
	readonly share: ShareEstimate;
}

/** One skill in the adverts of several roles. */
export interface SkillRow {
	readonly skill: string;
	readonly group: SkillGroup;
	/** By role, in the order of `roles.csv`; a role that is not here named it in fewer than 30 adverts. */
	readonly of: readonly RoleShare[];
	/** The role that names it least, of all roles of the source; `null` = not known for one of them. */
	readonly floor: RoleShare | null;
	/** The same, of the roles shown. */
	readonly shownFloor: RoleShare | null;
}

export interface FloorPoints {
	/** `null` = none in the range. */
	readonly months: Months | null;
	/** Every role of the source. */
	readonly all: readonly RoleSkills[];
	/** Those that the reader has left in. */
	readonly shown: readonly RoleSkills[];
	/** In the order of `MOST_OF`, within a group the widest named first; the same whichever role is chosen. */
	readonly rows: readonly SkillRow[];
	/** Chosen roles that the source does not have, or with fewer than 10 adverts. */
	readonly absent: readonly Role[];
}

/** The widest named skills by role, and the least share of each. */
export function floorPoints({ tables, view }: ChartInput): FloorPoints {
	const { months, roles, groups } = searchedSkills(tables, view);
	const selected = shownRoles(tables, view);
	const shown = roles.filter(({ roleId }) => selected.some((role) => role.id === roleId));
	const widest = (group: SkillGroup, most: number) =>
		[...groups]
			.filter(([, g]) => g === group)
			.map(([skill]) => ({ skill, width: sum(roles, (r) => r.shares.get(skill)?.share ?? 0) }))
			.toSorted((a, b) => b.width - a.width || a.skill.localeCompare(b.skill, 'en'))
			.slice(0, most)
			.filter(({ width }) => width > 0);
	return {
		months,
		all: roles,
		shown,
		rows: (Object.entries(MOST_OF) as [SkillGroup, number][]).flatMap(([group, most]) =>
			widest(group, most).map(({ skill }): SkillRow => ({
				skill,
				group,
				of: sharesOf(skill, roles),
				floor: floorOf(skill, roles),
				shownFloor: floorOf(skill, shown)
			}))
		),
		absent:
			view.roles === null
				? []
				: selected.filter((role) => !roles.some(({ roleId }) => roleId === role.id))
	};
}

const sharesOf = (skill: string, roles: readonly RoleSkills[]): RoleShare[] =>
	roles.flatMap(({ roleId, shares }) => {
		const share = shares.get(skill);
		return share ? [{ roleId, share }] : [];
	});

/** The least of all; a role that named it in fewer than 30 adverts could be lower, so then nobody knows. */
function floorOf(skill: string, roles: readonly RoleSkills[]): RoleShare | null {
	const shares = sharesOf(skill, roles);
	if (shares.length < roles.length) return null;
	return shares.toSorted((a, b) => a.share.share - b.share.share)[0] ?? null;
}
