import type { Bilingual, KoreaFigure, Role, RoleId, SourceId } from '../../model/tables';
import type { ChartInput } from '../contract';
import { shownRoles } from '../selection';

export const WORKFORCE: SourceId = 'korea-ai-workforce-figures';
export const HIRING: SourceId = 'korea-ai-demand-figures';
/** The yearly survey of AI firms; its editions carry the year in their names. */
const SURVEY = 'SPRi';

/** Missing people among those whom firms want: short / (employed + short), 0–1. */
export interface Shortage {
	readonly year: number;
	readonly rate: number;
	/** People missing; `null` = not published. */
	readonly short: number | null;
	/** Firms asked. */
	readonly nFirms: number | null;
	/** Worked out here from published head-counts; else the published rate. */
	readonly computed: boolean;
	/** What the head-counts published last give; `null` = not both published. */
	readonly fromHeads: number | null;
	readonly page: string;
}

/** People missing per people employed in a job type, 0–1: another base than `Shortage`. */
export interface JobType {
	readonly group: string;
	readonly name: Bilingual;
	readonly roleIds: readonly RoleId[];
	readonly year: number;
	readonly rate: number;
	readonly nFirms: number | null;
	readonly page: string;
}

/** How adverts and applicants of one job board changed, as fractions (0.28 = +28%). */
export interface Change {
	readonly group: string;
	readonly name: Bilingual;
	readonly since: number;
	readonly year: number;
	readonly adverts: number;
	readonly applicants: number;
	readonly page: string;
}

/** Share of adverts for developers that mention AI, on one job board, 0–1. */
export interface AdvertShare {
	readonly year: number;
	readonly share: number;
	readonly page: string;
}

export interface KoreaPoints {
	readonly shortages: readonly Shortage[];
	/** All job types of the survey, the largest shortage first. */
	readonly types: readonly JobType[];
	/** Those that chosen roles come near; empty when none is chosen. */
	readonly chosen: readonly JobType[];
	/** Chosen roles near to no job type. */
	readonly absent: readonly Role[];
	/** All, experienced, entry level. */
	readonly changes: readonly Change[];
	readonly shares: readonly AdvertShare[];
}

const isSurvey = (r: KoreaFigure): boolean => r.survey.startsWith(SURVEY);

function shortages(rows: readonly KoreaFigure[]): Shortage[] {
	const all = rows.filter((r) => isSurvey(r) && r.group === 'all');
	const of = (measure: string, year: number) =>
		all.find((r) => r.measure === measure && r.year === year);
	return [...new Set(all.map((r) => r.year))]
		.sort((a, b) => a - b)
		.flatMap((year): Shortage[] => {
			const [rate, short, employed] = ['shortage_rate', 'short', 'employed'].map((m) =>
				of(m, year)
			);
			const fromHeads = short && employed ? short.value / (employed.value + short.value) : null;
			const shared = { year, short: short?.value ?? null, fromHeads };
			if (rate)
				return [
					{
						...shared,
						rate: rate.value / 100,
						nFirms: rate.nFirms,
						computed: false,
						page: rate.page
					}
				];
			if (!short || fromHeads === null) return [];
			return [
				{
					...shared,
					rate: fromHeads,
					nFirms: short.nFirms,
					computed: true,
					page: short.page
				}
			];
		});
}

function changes(rows: readonly KoreaFigure[]): Change[] {
	return rows.flatMap((r): Change[] => {
		if (r.measure !== 'adverts_change' || r.since === null) return [];
		const people = rows.find(
			(p) =>
				p.measure === 'applicants_change' &&
				p.group === r.group &&
				p.year === r.year &&
				p.since === r.since
		);
		return people
			? [
					{
						group: r.group,
						name: r.groupName,
						since: r.since,
						year: r.year,
						adverts: r.value / 100,
						applicants: people.value / 100,
						page: r.page
					}
				]
			: [];
	});
}

/** What has been published on AI staff in Korea. Series of different surveys are never joined. */
export function koreaPoints({ tables, view }: ChartInput): KoreaPoints {
	const rows = tables.koreaFigure;
	const types = rows
		.filter((r) => r.measure === 'shortage_rate_of_staff')
		.map((r): JobType => ({
			group: r.group,
			name: r.groupName,
			roleIds: r.roleIds,
			year: r.year,
			rate: r.value / 100,
			nFirms: r.nFirms,
			page: r.page
		}))
		.toSorted((a, b) => b.rate - a.rate);
	const shown = view.roles === null ? [] : shownRoles(tables, view);
	const near = (type: JobType, role: Role) => type.roleIds.includes(role.id);
	return {
		shortages: shortages(rows),
		types,
		chosen: types.filter((type) => shown.some((role) => near(type, role))),
		absent: shown.filter((role) => !types.some((type) => near(type, role))),
		changes: changes(rows),
		shares: rows
			.filter(
				(r) => r.measure === 'ai_share_of_developer_adverts' && r.group === 'experienced developers'
			)
			.map((r) => ({ year: r.year, share: r.value / 100, page: r.page }))
			.toSorted((a, b) => a.year - b.year)
	};
}
