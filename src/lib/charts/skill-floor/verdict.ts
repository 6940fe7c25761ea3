import type { ShareEstimate } from '../../market/interval';
import { combineVerdicts, enoughForVerdict } from '../../market/verdict-rules';
import type { RoleId } from '../../model/tables';
import type { VerdictKind } from '../../model/verdict';
import type { Judgement } from '../contract';
import { SOFTWARE, type FloorPoints, type RoleShare, type SkillRow } from './points';

/** From this share on a skill is part of the ground that a role stands on: one advert in five. */
export const GROUND = 0.2;
const PYTHON = 'python';
/** Languages that stand for the lecture's 'computer science'. */
export const CODE: readonly string[] = [PYTHON, 'sql'];

/** Whether a share is part of the ground, by its 95% interval. */
const groundOf = ({ lo, hi }: ShareEstimate): VerdictKind =>
	lo >= GROUND ? 'supports' : hi < GROUND ? 'contradicts' : 'mixed';

/** The widest named software or operations skill of a role. */
export interface WidestTool extends RoleShare {
	readonly skill: string;
	readonly kind: VerdictKind;
}

export function widestTool(rows: readonly SkillRow[], roleId: RoleId): WidestTool | null {
	const tools = rows
		.filter((row) => SOFTWARE.includes(row.group))
		.flatMap((row) =>
			row.of.flatMap(({ roleId: id, share }) =>
				id === roleId ? [{ skill: row.skill, roleId, share, kind: groundOf(share) }] : []
			)
		);
	return tools.toSorted((a, b) => b.share.share - a.share.share)[0] ?? null;
}

export interface SoftwareVerdict extends Judgement {
	readonly claim: 'software';
	/** Of the roles judged, highest first. */
	readonly tools: readonly WidestTool[];
	/** How many of them have software on their ground. */
	readonly some: number;
	/** How many would, if Python, a data skill here, counted as software. */
	readonly withPython: number;
}

/**
 * Whether software is common ground: for each role shown with 30 adverts or more, its widest named software or operations
 * skill, from a fifth of the adverts on (95% interval above) or below a fifth (interval below). Supports when more than half
 * of the roles are above and none below, contradicts when more than half are below, mixed otherwise.
 */
export function softwareVerdict({ rows, shown }: FloorPoints): SoftwareVerdict {
	const tools = shown
		.filter(({ n }) => enoughForVerdict(n))
		.flatMap(({ roleId }) => widestTool(rows, roleId) ?? [])
		.toSorted((a, b) => b.share.share - a.share.share);
	const kind = combineVerdicts(tools.map((tool) => tool.kind));
	const reasons = {
		supports: 'ground',
		contradicts: 'thin',
		mixed: 'some',
		'cannot-test': 'few'
	} as const;
	const reason = tools.length === 1 ? 'one' : reasons[kind];
	const some = tools.filter((tool) => tool.kind === 'supports').length;
	const python = rows.find((row) => row.skill === PYTHON)?.of ?? [];
	const withPython = tools.filter(
		(tool) =>
			tool.kind === 'supports' ||
			python.some((p) => p.roleId === tool.roleId && groundOf(p.share) === 'supports')
	).length;
	return { claim: 'software', kind, reason, tools, some, withPython };
}

export interface CodeVerdict extends Judgement {
	readonly claim: 'code';
	/** The language with the higher floor. */
	readonly best: (RoleShare & { readonly skill: string }) | null;
}

/**
 * Whether code is common ground: supports when every role shown names Python, or every role names SQL, in a fifth of its
 * adverts or more (95% interval of the least above), contradicts when the least of both is below (intervals below), mixed
 * otherwise. Not judged when a role has fewer than 30 adverts, nor when the share that would decide is not known.
 */
export function codeVerdict({ rows, shown }: FloorPoints): CodeVerdict {
	const floors = rows
		.filter((row) => CODE.includes(row.skill))
		.flatMap(({ skill, shownFloor }) => (shownFloor ? [{ ...shownFloor, skill }] : []))
		.toSorted((a, b) => b.share.share - a.share.share);
	const best = floors[0] ?? null;
	if (!best || !shown.every(({ n }) => enoughForVerdict(n)))
		return { claim: 'code', kind: 'cannot-test', reason: 'few', best: null };
	const kinds = floors.map(({ share }) => groundOf(share));
	const reason = shown.length === 1 ? 'code-one' : 'code';
	if (kinds.includes('supports')) return { claim: 'code', kind: 'supports', reason, best };
	if (floors.length < CODE.length)
		return { claim: 'code', kind: 'cannot-test', reason: 'few', best: null };
	return {
		claim: 'code',
		kind: kinds.every((kind) => kind === 'contradicts') ? 'contradicts' : 'mixed',
		reason,
		best
	};
}
