import type { Role, RoleId, TitleYear } from '../model/tables';

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
		.replace(/[\s·/().,‘’'"-]+/g, '');

/**
 * Roles whose names or job titles contain the query, in file order: by name first, else by the commonest title that
 * contains it. An empty query finds every role. `classify` answers for titles that no advert used yet.
 */
export function searchRoles(
	query: string,
	roles: readonly Role[],
	titles: readonly TitleYear[],
	classify: (title: string) => readonly RoleId[]
): RoleHit[] {
	const wanted = fold(query);
	if (wanted === '') return roles.map((role) => ({ roleId: role.id, title: null }));
	const byTitle = new Map<RoleId, { title: string; n: number }>();
	for (const { roleId, rawTitle, n } of titles) {
		if (!fold(rawTitle).includes(wanted)) continue;
		const best = byTitle.get(roleId);
		// The title itself beats a commoner one that only contains it.
		const weight = fold(rawTitle) === wanted ? Number.POSITIVE_INFINITY : n;
		if (!best || weight > best.n) byTitle.set(roleId, { title: rawTitle, n: weight });
	}
	const classified = new Set(classify(query));
	return roles.flatMap((role): RoleHit[] => {
		const names = [
			role.id.replaceAll('_', ''),
			...Object.values(role.name),
			...Object.values(role.label)
		];
		if (names.some((name) => fold(name).includes(wanted)))
			return [{ roleId: role.id, title: null }];
		const title = byTitle.get(role.id)?.title;
		if (title !== undefined) return [{ roleId: role.id, title }];
		return classified.has(role.id) ? [{ roleId: role.id, title: query.trim() }] : [];
	});
}
