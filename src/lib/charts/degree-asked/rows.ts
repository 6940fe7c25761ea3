import { formatters } from '../../content/number';
import type { ShareEstimate } from '../../market/interval';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { DotRow, RowDot } from '../../plot/dot-rows';
import type { Ink } from '../../plot/palette';
import type { ShareBar } from '../../plot/share-bars';
import type { ChartInput } from '../contract';
import { roleInk, roleLabel } from '../selection';
import { DEGREES, type AdvertLine, type DegreePoints, type PeopleLine } from './points';
import { WORDS } from './words';

/** A role's label, or the search term that names none of our roles. */
export function advertName({ key, roleId }: AdvertLine, { tables, lang }: ChartInput): string {
	const terms: Readonly<Record<string, string>> = WORDS[lang].terms;
	return roleId === null ? (terms[key] ?? key) : roleLabel(tables, roleId, lang);
}

/** Rows of the dot plot: the judged roles, then the others. */
export function advertRows(
	{ adverts }: Pick<DegreePoints, 'adverts'>,
	input: ChartInput
): DotRow[] {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const drawn = adverts.filter((line) => line.share !== null);
	const judged = drawn.filter((line) => line.judged);
	const others = drawn.filter((line) => !line.judged);
	const dot = (name: string, share: ShareEstimate, ink: Ink, over: Partial<RowDot>): RowDot => ({
		value: share.share,
		lo: share.lo,
		hi: share.hi,
		ink,
		hollow: !enoughForVerdict(share.n),
		lines: [
			name,
			`${f.percent(share.share)} (${f.range(share.lo, share.hi)})`,
			words.advertCount(f.count(share.n), f.count(share.k))
		],
		...over
	});
	return [...judged, ...others].flatMap((line): DotRow[] => {
		const { share, senior } = line;
		if (!share) return [];
		const name = advertName(line, input);
		const chosen = line.roleId === null ? null : roleInk(input.view, line.roleId);
		const ink: Ink = line.judged ? (chosen ?? 'demand') : 'context-text';
		return [
			{
				name,
				ink: line.judged ? (chosen ?? 'ink') : 'context-text',
				strong: line.judged,
				end: f.count(share.n),
				endInk: 'muted',
				dots: [
					...(senior
						? [
								dot(words.seniorTarget(name), senior, ink, {
									shape: 'diamond',
									hollow: true,
									r: 4
								})
							]
						: []),
					dot(name, share, ink, { label: f.percent(share.share), ...(line.judged ? {} : { r: 4 }) })
				],
				...(line === others[0] && judged.length > 0 ? { group: words.others } : {})
			}
		];
	});
}

/** Bars of one year: the judged roles, then the others. */
export function peopleBars(lines: readonly PeopleLine[], input: ChartInput): ShareBar[] {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const judged = lines.filter((line) => line.judged);
	const others = lines.filter((line) => !line.judged);
	return [...judged, ...others].map((line) => {
		const name = roleLabel(input.tables, line.roleId, input.lang);
		return {
			name,
			ink: line.judged ? (roleInk(input.view, line.roleId) ?? 'ink') : 'context-text',
			strong: line.judged && input.view.roles !== null,
			few: !enoughForVerdict(line.n),
			end: f.count(line.n),
			segments: line.shares.map((s, i) => ({
				share: s.share,
				text: f.percent(s.share, 0),
				lines: [
					`${name}, ${f.yearTick(line.year)}`,
					words.item(
						words.degrees[DEGREES[i] ?? 'master'],
						`${f.percent(s.share)} (${f.range(s.lo, s.hi)})`
					),
					words.peopleCount(f.count(line.n))
				]
			}))
		};
	});
}

/** Everything on screen as table rows. */
export function tableRows(
	points: DegreePoints,
	period: string,
	input: ChartInput
): readonly (readonly string[])[] {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const cells = (s: ShareEstimate) => [f.percent(s.share), f.range(s.lo, s.hi), f.count(s.n)];
	return [
		...points.adverts.flatMap((line) => {
			const name = advertName(line, input);
			const head = [words.advertSource(period), words.noDegree];
			return [
				...(line.share ? [[name, ...head, ...cells(line.share)]] : []),
				...(line.senior ? [[words.seniorTarget(name), ...head, ...cells(line.senior)]] : [])
			];
		}),
		...points.people.flatMap((line) =>
			line.shares.map((s, i) => [
				roleLabel(input.tables, line.roleId, input.lang),
				words.surveySource(f.yearTick(line.year)),
				words.degrees[DEGREES[i] ?? 'master'],
				...cells(s)
			])
		)
	];
}
