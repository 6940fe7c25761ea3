import { formatters, MISSING } from '../../content/number';
import type { DotRow } from '../../plot/dot-rows';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { nothingToDraw } from '../nothing-to-draw';
import { roleInk, shownRoles } from '../selection';
import { drawKorea, type KoreaPicture } from './draw';
import { HIRING, koreaPoints, WORKFORCE, type JobType, type KoreaPoints } from './points';
import { koreaVerdict, LACK } from './verdict';
import { WORDS } from './words';

/** A change with its sign: `+28%`. */
const signed = (value: number | null, lang: ChartInput['lang']): string => {
	const text = formatters(lang).percent(value, 0);
	return value !== null && value > 0 ? `+${text}` : text;
};

function typeRow(type: JobType, { chosen }: KoreaPoints, { view, lang }: ChartInput): DotRow {
	const f = formatters(lang);
	const words = WORDS[lang];
	const role = view.roles?.find((id) => type.roleIds.includes(id));
	const ink = role === undefined ? null : roleInk(view, role);
	const isChosen = chosen.includes(type);
	return {
		name: type.name[lang],
		ink: ink ?? 'ink',
		strong: isChosen,
		end: f.percent(type.rate),
		...(isChosen ? { endInk: ink ?? 'ink' } : {}),
		dots: [
			{
				value: type.rate,
				ink: ink ?? (view.roles === null ? 'demand' : 'context-text'),
				lines: [
					`${type.name[lang]}, ${f.yearTick(type.year)}`,
					`${words.rateOfStaff} ${f.percent(type.rate)}`,
					...(type.nFirms === null ? [] : [words.firms(f.count(type.nFirms))])
				]
			}
		]
	};
}

function picture(points: KoreaPoints, input: ChartInput): KoreaPicture {
	const { lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const { shortages, shares, changes, types } = points;
	const [change] = changes;
	return {
		shortage: {
			title: words.shortageTitle,
			years: shortages.map((s) => s.year),
			firms: Object.fromEntries(
				shortages.flatMap((s) =>
					s.nFirms === null ? [] : [[s.year, words.firmsUnder(f.count(s.nFirms))]]
				)
			),
			series: {
				name: '',
				ink: 'demand',
				points: shortages.map((s) => ({
					x: s.year,
					y: s.rate,
					hollow: s.computed,
					note: f.percent(s.rate),
					lines: [
						`${words.rate}, ${f.yearTick(s.year)}`,
						`${f.percent(s.rate)} (${s.computed ? words.computed : words.published})`,
						...(s.short === null ? [] : [words.short(f.count(s.short))]),
						...(s.nFirms === null ? [] : [words.firms(f.count(s.nFirms))])
					]
				}))
			}
		},
		share: {
			title: words.shareTitle,
			years: shares.map((s) => s.year),
			series: {
				name: '',
				ink: 'demand',
				points: shares.map((s) => ({
					x: s.year,
					y: s.share,
					note: f.percent(s.share),
					lines: [`${words.advertShare}, ${f.yearTick(s.year)}`, f.percent(s.share)]
				}))
			}
		},
		changes: {
			title: words.changeTitle(f.yearTick(change?.since ?? null), f.yearTick(change?.year ?? null)),
			adverts: words.adverts,
			applicants: words.applicants,
			rows: changes.map((c) => ({
				name: c.name[lang],
				ink: 'ink',
				strong: c.group === 'all',
				join: c.applicants > c.adverts ? 'supply' : 'demand',
				dots: [
					{
						value: c.adverts,
						ink: 'demand',
						label: signed(c.adverts, lang),
						lines: [`${words.adverts}, ${c.name[lang]}`, signed(c.adverts, lang)]
					},
					{
						value: c.applicants,
						ink: 'supply',
						shape: 'square',
						label: signed(c.applicants, lang),
						lines: [`${words.applicants}, ${c.name[lang]}`, signed(c.applicants, lang)]
					}
				]
			}))
		},
		types: {
			title: words.typeTitle(f.yearTick(types[0]?.year ?? null)),
			rows: types.map((type) => typeRow(type, points, input))
		}
	};
}

function tableRows({ shortages, types, changes, shares }: KoreaPoints, lang: ChartInput['lang']) {
	const f = formatters(lang);
	const words = WORDS[lang];
	const firms = (n: number | null) => f.count(n);
	return [
		...shortages.map((s) => [
			words.rate,
			words.all,
			f.yearTick(s.year),
			f.percent(s.rate),
			firms(s.nFirms),
			s.page
		]),
		...types.map((t) => [
			words.rateOfStaff,
			t.name[lang],
			f.yearTick(t.year),
			f.percent(t.rate),
			firms(t.nFirms),
			t.page
		]),
		...changes.flatMap((c) => [
			[
				words.advertsChange,
				c.name[lang],
				f.years(c.since, c.year),
				signed(c.adverts, lang),
				MISSING,
				c.page
			],
			[
				words.applicantsChange,
				c.name[lang],
				f.years(c.since, c.year),
				signed(c.applicants, lang),
				MISSING,
				c.page
			]
		]),
		...shares.map((s) => [
			words.advertShare,
			words.all,
			f.yearTick(s.year),
			f.percent(s.share),
			MISSING,
			s.page
		])
	];
}

function read(input: ChartInput): ChartReading {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = koreaPoints(input);
	const { shortages, changes, shares, chosen, absent, types } = points;
	const shown = view.roles === null ? [] : shownRoles(tables, view);
	const verdict = koreaVerdict(points, view.roles !== null, shown.length);
	const empty = view.roles !== null && shown.length === 0;
	const [first, last] = [shortages[0], shortages.at(-1)];
	// A published rate that the head-counts published later do not bear out.
	const twoRates = shortages.find(
		(s) => !s.computed && s.fromHeads !== null && Math.abs(s.rate - s.fromHeads) >= 0.005
	);
	const all = changes.find((c) => c.group === 'all');
	const entry = changes.find((c) => c.group === 'entry');
	const [top, bottom] = [chosen[0], chosen.at(-1)];
	const nFirms = (view.roles === null ? last?.nFirms : types[0]?.nFirms) ?? null;
	const firmYear = (view.roles === null ? last?.year : types[0]?.year) ?? null;
	const variant = empty
		? 'empty'
		: view.roles === null
			? verdict.reason
			: chosen.length === 0
				? 'absent'
				: chosen.length === 1
					? 'type'
					: 'types';
	return {
		variant,
		figures: {
			rate: f.percent(last?.rate ?? null),
			rateYear: f.year(last?.year ?? null),
			how: last?.computed ? words.how.computed : words.how.published,
			rates: shortages.map((s) => words.inYear(f.percent(s.rate), f.yearTick(s.year))).join(' → '),
			twoRateYear: f.year(twoRates?.year ?? null),
			twoRate: f.percent(twoRates?.rate ?? null),
			fromHeads: f.percent(twoRates?.fromHeads ?? null),
			firstRate: f.percent(first?.rate ?? null),
			firstYear: f.year(first?.year ?? null),
			short: f.count(last?.short ?? null),
			firms: f.count(last?.nFirms ?? null),
			firstFirms: f.count(first?.nFirms ?? null),
			adverts: signed(all?.adverts ?? null, lang),
			applicants: signed(all?.applicants ?? null, lang),
			entryAdverts: signed(entry?.adverts ?? null, lang),
			entryApplicants: signed(entry?.applicants ?? null, lang),
			since: f.year(all?.since ?? null),
			until: f.year(all?.year ?? null),
			shareFirst: f.percent(shares[0]?.share ?? null),
			shareFirstYear: f.year(shares[0]?.year ?? null),
			shareLast: f.percent(shares.at(-1)?.share ?? null),
			shareLastYear: f.year(shares.at(-1)?.year ?? null),
			type: top?.name[lang] ?? MISSING,
			typeRate: f.percent(top?.rate ?? null),
			lowType: bottom?.name[lang] ?? MISSING,
			lowRate: f.percent(bottom?.rate ?? null),
			typeYear: f.year(types[0]?.year ?? null),
			typeFirms: f.count(types[0]?.nFirms ?? null),
			lack: f.percent(LACK, 0),
			absentRoles: f.list(absent.map((role) => role.label[lang]))
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: view.roles === null
							? `${signed(all?.adverts ?? null, lang)} / ${signed(all?.applicants ?? null, lang)}`
							: words.inYear(f.percent(top?.rate ?? null), f.yearTick(types[0]?.year ?? null))
			}
		],
		facts: {
			n: empty || nFirms === null ? MISSING : words.n(f.count(nFirms), f.year(firmYear)),
			count: empty ? null : nFirms,
			years: empty ? MISSING : f.years(first?.year, all?.year ?? last?.year),
			place: words.place
		},
		notes: empty
			? []
			: [
					...chosen.map((type) =>
						words.crosswalk(
							type.name[lang],
							f.list(
								shown
									.filter((role) => type.roleIds.includes(role.id))
									.map((role) => role.label[lang])
							)
						)
					),
					...(absent.length > 0
						? [words.absent(f.list(absent.map((role) => role.label[lang])))]
						: []),
					words.quoted(
						shortages
							.filter((s) => s.computed)
							.map((s) => f.year(s.year))
							.join(', ')
					)
				],
		draw: (frame, title) =>
			empty
				? nothingToDraw(frame, title, words.noRole)
				: drawKorea(picture(points, input), frame, title, {
						percent: f.percent,
						change: (v) => signed(v, lang),
						yearFormat: f.yearTick,
						summary: words.summary,
						notes: [words.firmsNote]
					}),
		table: {
			caption: words.caption,
			columns: words.columns,
			rows: empty ? [] : tableRows(points, lang),
			numericFrom: 2
		}
	};
}

/** In Korea, how many of the AI people that firms want are missing, and did adverts or applicants grow more? */
export const chart: ChartDefinition = {
	id: 'korea-shortage',
	order: 35,
	section: 'summary',
	closes: ['summary-market'],
	grade: 'A',
	lead: true,
	name: { ko: '한국의 수요와 공급', en: 'Supply and demand in Korea' },
	sources: [WORKFORCE, HIRING],
	tables: ['koreaFigure'],
	controls: { roles: 'filter', years: false, base: false, geo: false },
	read
};
