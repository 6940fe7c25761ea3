import { formatters, MISSING } from '../../content/number';
import type { ShareEstimate } from '../../market/interval';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { DotRow } from '../../plot/dot-rows';
import type { FrameName } from '../../plot/spec';
import { ADVERT_SEARCH, monthsText } from '../advert-search';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk, roleLabel } from '../selection';
import { drawInternshipOdds } from './draw';
import { judgedLines, oddsPoints, type OddsLine, type OddsPoints } from './points';
import { COMMON, oddsVerdict, type OddsVerdict } from './verdict';
import { WORDS } from './words';

/** A role's label, or a label of the source that names none of our roles. */
function nameOf({ key, roleId }: OddsLine, { tables, lang }: ChartInput): string {
	const terms: Readonly<Record<string, string>> = WORDS[lang].terms;
	return roleId === null ? (terms[key] ?? key) : roleLabel(tables, roleId, lang);
}

/** Per thousand adverts, as printed. */
const perThousand = (share: number | undefined, { lang }: ChartInput): string =>
	formatters(lang).count(share === undefined ? null : 1000 * share);

const rangeOf = ({ lo, hi }: ShareEstimate, input: ChartInput): string =>
	`${perThousand(lo, input)}–${perThousand(hi, input)}`;

/** The judged roles, then the others; a narrow drawing has the adverts beside the name, where the line of 1 in 10 is not. */
function rowsOf({ lines }: OddsPoints, input: ChartInput, frame: FrameName): DotRow[] {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const judged = judgedLines({ lines });
	const others = lines.filter((line) => !line.judged);
	return [...judged, ...others].map((line): DotRow => {
		const { share } = line;
		const name = nameOf(line, input);
		const chosen = line.roleId === null ? null : roleInk(input.view, line.roleId);
		return {
			name: frame === 'narrow' ? words.rowName(name, f.count(share.n)) : name,
			ink: line.judged ? (chosen ?? 'ink') : 'context-text',
			strong: line.judged,
			...(frame === 'narrow' ? {} : { end: f.count(share.n) }),
			dots: [
				{
					value: share.share,
					lo: share.lo,
					hi: share.hi,
					ink: line.judged ? (chosen ?? 'demand') : 'context-text',
					hollow: !enoughForVerdict(share.n),
					label: perThousand(share.share, input),
					...(line.judged ? {} : { r: 4 }),
					lines: [
						name,
						`${words.per(perThousand(share.share, input))} (${rangeOf(share, input)})`,
						words.counts(f.count(share.n), f.count(share.k))
					]
				}
			],
			...(line === others[0] && judged.length > 0 ? { group: words.others } : {})
		};
	});
}

function variantOf(points: OddsPoints, verdict: OddsVerdict, { view }: ChartInput): string {
	if (view.roles?.length === 0) return 'empty';
	if (!points.months) return 'none';
	if (!points.together) return points.undrawn.length > 0 ? 'few' : 'absent';
	if (verdict.kind === 'cannot-test') return 'few';
	if (judgedLines(points).length === 1) return 'one';
	return verdict.reason === 'rare' ? 'rare' : 'level';
}

function read(input: ChartInput): ChartReading {
	const { lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = oddsPoints(input);
	const { together, senior, absent, undrawn } = points;
	const judged = judgedLines(points);
	const verdict = oddsVerdict(judged.map((line) => line.share));
	const variant = variantOf(points, verdict, input);
	const empty = variant === 'empty';
	const period = monthsText(points.months, lang);
	const [top, bottom] = [judged[0], judged.at(-1)];
	const few = points.lines.some((line) => !enoughForVerdict(line.share.n));
	const names = (roles: OddsPoints['absent']) => f.list(roles.map((role) => role.label[lang]));
	return {
		variant,
		figures: {
			period,
			year: f.year(points.months ? Number(points.months[1].slice(0, 4)) : null),
			together: perThousand(together?.share, input),
			range: together ? rangeOf(together, input) : MISSING,
			k: f.count(together?.k ?? null),
			n: f.count(together?.n ?? null),
			top: top ? nameOf(top, input) : MISSING,
			topRate: perThousand(top?.share.share, input),
			bottom: bottom ? nameOf(bottom, input) : MISSING,
			bottomRate: perThousand(bottom?.share.share, input),
			list: f.list(
				judged.map((line) => words.item(nameOf(line, input), perThousand(line.share.share, input)))
			),
			rare: f.count(verdict.rare),
			judged: f.count(verdict.judged),
			common: perThousand(COMMON, input),
			known: names(points.known),
			absentRoles: names(absent),
			fewRoles: names(undrawn)
		},
		verdicts: [
			empty || variant === 'none' || variant === 'absent'
				? { claim: 'rare', kind: 'cannot-test', reason: variant, effect: MISSING }
				: {
						claim: verdict.claim,
						kind: verdict.kind,
						reason: verdict.reason,
						effect:
							verdict.kind === 'cannot-test'
								? MISSING
								: words.per(perThousand(together?.share, input))
					}
		],
		facts: {
			n: together ? words.facts(f.count(together.n)) : MISSING,
			count: together?.n ?? null,
			years: empty || !points.months ? MISSING : period,
			place: words.place
		},
		notes: [
			...(senior && !empty ? [words.senior(f.count(senior.n), f.count(senior.k))] : []),
			...(points.months && absent.length > 0 ? [words.absent(names(absent))] : []),
			...(undrawn.length > 0 ? [words.undrawn(names(undrawn))] : [])
		],
		draw: (frame, title) =>
			drawInternshipOdds(empty ? [] : rowsOf(points, input, frame), frame, title, {
				axis: words.axis(period),
				summary: words.summary(period),
				nothing: empty ? words.noRole : words.nothing,
				endHead: frame === 'narrow' ? null : words.adverts,
				reference: words.reference,
				notes: [words.bands, ...(few ? [words.hollow] : [])],
				rate: (share) => perThousand(share, input)
			}),
		table: {
			caption: words.caption,
			columns: [words.role, words.rate, words.interval, words.internships, words.adverts],
			rows: empty
				? []
				: points.lines.map((line) => [
						nameOf(line, input),
						perThousand(line.share.share, input),
						rangeOf(line.share, input),
						f.count(line.share.k),
						f.count(line.share.n)
					]),
			numericFrom: 1
		}
	};
}

/** How rare are internships, by role? */
export const chart: ChartDefinition = {
	id: 'internship-odds',
	order: 250,
	section: 'no-internship',
	closes: ['summary-edge'],
	grade: 'B',
	lead: false,
	name: { ko: '드문 인턴 자리', en: 'How rare internships are' },
	sources: [ADVERT_SEARCH],
	tables: ['advertMonth'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
