import type { Role, RoleId, TitleYear } from '../model/tables';

/** How often a job title stands for a role. */
export type JobTitle = Pick<TitleYear, 'roleId' | 'rawTitle' | 'n'>;

/** A role found, and the job title that led to it when its own name did not. */
export interface RoleHit {
	readonly roleId: RoleId;
	readonly title: string | null;
}

/** Case, width, spaces and punctuation do not matter in a search: 'ml ops' finds 'MLOps'. */
const fold = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_·/().,‘’'"-]+/g, '');

/**
 * Roles that a query finds, the best first: its very name, a title typed in full, a name that begins with it, a name
 * that contains it, what `classify` makes of it as a title (for titles that no advert used), a title that contains it;
 * file order among equals. An empty query finds every role in file order.
 */
export function searchRoles(
	query: string,
	roles: readonly Role[],
	titles: readonly JobTitle[],
	classify: (title: string) => readonly RoleId[]
): RoleHit[] {
	const wanted = fold(query);
	if (wanted === '') return roles.map((role) => ({ roleId: role.id, title: null }));
	const classified = new Set(classify(query));
	return roles
		.flatMap((role): (RoleHit & { rank: number })[] => {
			const names = [role.id, ...Object.values(role.name), ...Object.values(role.label)].map(fold);
			const title = bestTitle(wanted, role.id, titles);
			const hit = (rank: number, found: string | null) => [{ roleId: role.id, title: found, rank }];
			if (names.includes(wanted)) return hit(0, null);
			if (title !== null && fold(title) === wanted) return hit(1, title);
			if (names.some((name) => name.startsWith(wanted))) return hit(2, null);
			if (names.some((name) => name.includes(wanted))) return hit(3, null);
			if (classified.has(role.id)) return hit(4, title ?? query.trim());
			return title === null ? [] : hit(5, title);
		})
		.sort((a, b) => a.rank - b.rank)
		.map(({ roleId, title }) => ({ roleId, title }));
}

/** The title of a role that contains the query: the query itself if it is one, else the commonest. */
function bestTitle(wanted: string, roleId: RoleId, titles: readonly JobTitle[]): string | null {
	let best: JobTitle | null = null;
	for (const title of titles) {
		if (title.roleId !== roleId) continue;
		const folded = fold(title.rawTitle);
		if (folded === wanted) return title.rawTitle;
		if (folded.includes(wanted) && (best === null || title.n > best.n)) best = title;
	}
	return best?.rawTitle ?? null;
}
