import { roleShare, type SharePoint } from '../../market/role-share';
import { enoughToDraw } from '../../market/verdict-rules';
import type { Family, Role, RoleId } from '../../model/tables';
import { advertRows } from '../adverts';
import type { ChartInput } from '../contract';
import { aiRoles, MODELLING_ROLES, shownRoles } from '../selection';

/** The halves of a team that the lecture draws, and those who lead it. */
export const HALVES = ['business', 'management', 'engineering'] as const;
export type Half = (typeof HALVES)[number];

/** Product, ethics and policy are the business half; the rest but its leaders is engineering, as in the lecture. */
export const halfOf = (family: Family): Half =>
	family === 'business' || family === 'management' ? family : 'engineering';

/** Adverts of a half or of a role among all AI adverts. */
export interface SeatLine {
	readonly key: string;
	readonly half: Half;
	readonly roleIds: readonly RoleId[];
	/** All years, also those with too few adverts to be drawn: 3 of 5,000 is a share well known. */
	readonly points: readonly SharePoint[];
}

export interface SeatPoints {
	readonly years: readonly number[];
	readonly halves: Readonly<Record<Half, SeatLine>>;
	/** AI adverts for anything but the lecture's modelling roles. */
	readonly beyond: readonly SharePoint[];
	/** A line for each chosen role that has enough adverts in any year. */
	readonly chosen: readonly SeatLine[];
	/** Chosen roles with fewer than 10 adverts every year. */
	readonly undrawn: readonly Role[];
}

/** Shares of the halves, and of the chosen roles in them. */
export function seatPoints({ tables, view }: ChartInput): SeatPoints {
	const rows = advertRows(tables, view);
	const roles = aiRoles(tables);
	const line = (key: string, half: Half, of: readonly Role[]): SeatLine => {
		const roleIds = of.map((role) => role.id);
		return { key, half, roleIds, points: roleShare(rows, roleIds) };
	};
	const half = (name: Half) =>
		line(
			name,
			name,
			roles.filter((role) => halfOf(role.family) === name)
		);
	const chosen = (view.roles === null ? [] : shownRoles(tables, view)).map((role) => ({
		role,
		line: line(role.id, halfOf(role.family), [role])
	}));
	const visible = ({ line: { points } }: (typeof chosen)[number]) =>
		points.some((p) => enoughToDraw(p.k));
	return {
		years: [...new Set(rows.map((r) => r.year))].sort((a, b) => a - b),
		halves: {
			business: half('business'),
			management: half('management'),
			engineering: half('engineering')
		},
		beyond: roleShare(
			rows,
			roles.map((role) => role.id).filter((id) => !MODELLING_ROLES.includes(id))
		),
		chosen: chosen.filter(visible).map((c) => c.line),
		undrawn: chosen.filter((c) => !visible(c)).map((c) => c.role)
	};
}
