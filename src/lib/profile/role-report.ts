import type { PresentedChart } from '../charts/present';
import { scoreboard, type ScorePoint, type ScoreRow } from '../charts/scoreboard';
import type { Lang, Role, Tables } from '../model/tables';
import { roleProfile, type RoleProfile } from './role-profile';

/** A role with what the lecture would advise it, as far as charts know roles. */
export interface RoleReport extends RoleProfile {
	/** What the role does. */
	readonly description: string;
	readonly family: Role['family'];
	/** Points of the scoreboard on which a chart knows roles, judged for this role alone. */
	readonly points: readonly {
		readonly id: string;
		readonly title: string;
		readonly advice: string;
		readonly kind: ScorePoint['kind'];
		readonly rows: readonly Pick<ScoreRow, 'chart' | 'claim' | 'kind' | 'effect'>[];
	}[];
}

/**
 * Everything about one role.
 *
 * @param charts read for this role alone; those whose source has no roles, and claims that are judged
 *   over all roles, say nothing of it and are passed over
 */
export function roleReport(
	tables: Tables,
	role: Role,
	lang: Lang,
	charts: readonly PresentedChart[]
): RoleReport {
	const { points } = scoreboard(
		charts
			.filter((chart) => chart.definition.controls.roles !== 'none')
			.map((chart) => ({
				...chart,
				verdicts: chart.verdicts.filter((verdict) => !verdict.allRoles)
			}))
	);
	return {
		...roleProfile(tables, role, lang),
		description: role.description[lang],
		family: role.family,
		points: points
			.filter((point) => point.rows.length > 0)
			.map(({ advice, kind, rows }) => ({
				id: advice.id,
				title: advice.title[lang],
				advice: advice.advice[lang],
				kind,
				rows: rows.map(({ chart, claim, kind: judged, effect }) => ({
					chart,
					claim,
					kind: judged,
					effect
				}))
			}))
	};
}
