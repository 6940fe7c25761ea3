/** Which form each chart takes on a slide, and why; a dialog can say it before the file is made. */
import type { Bilingual } from '../model/tables';
import type { Recipe } from './slide-chart';

export interface SlideForm {
	/** `null` = PowerPoint has no form for it: the drawing is put in as a picture. */
	readonly recipe: Recipe | null;
	/** For readers: what becomes of the drawing, and what the form cannot hold. */
	readonly why: Bilingual;
	/** The notes carry the table on screen: the form leaves some of its rows or measures out. */
	readonly tableInNotes: boolean;
}

const all = (recipe: Recipe, ko: string, en: string): SlideForm => ({
	recipe,
	why: { ko, en },
	tableInNotes: false
});
const some = (recipe: Recipe | null, ko: string, en: string): SlideForm => ({
	recipe,
	why: { ko, en },
	tableInNotes: true
});

/** By id of the chart. Columns are those of its table, the same in both languages. */
export const FORMS: Readonly<Record<string, SlideForm>> = {
	'role-share': some(
		{
			kind: 'line',
			names: [1],
			series: { by: 0, value: 2 },
			inks: ['demand', 'role-2', 'role-3', 'role-5', 'role-6']
		},
		'작은 선 그래프들을 한 그래프의 선으로 모읍니다. 직무가 많으면 앞의 다섯만 색과 이름이 있고 나머지는 회색 배경입니다. 95% 구간은 메모의 표에 있습니다.',
		'The small line charts become lines of one chart. Where roles are many the first five have colour and name, the others are the grey background. The 95% intervals are in the table of the notes.'
	),
	'role-balance': some(
		{
			kind: 'bar',
			names: [0],
			keep: { like: 'first', column: 1 },
			series: { columns: [3, 5] },
			inks: ['demand', 'supply']
		},
		'점 두 개를 이은 줄이 막대 두 개가 됩니다. 설문이 둘이면 앞의 것만 그리고, 나머지는 메모의 표에 있습니다.',
		'Rows of two joined dots become pairs of bars. Of two surveys the first is drawn, the other is in the table of the notes.'
	),
	'supply-demand-path': some(
		{
			kind: 'line',
			names: [0],
			series: { columns: [1, 2] },
			inks: ['demand', 'supply']
		},
		'파워포인트에는 연도를 따라 이은 산점도가 없어, 오른쪽의 두 지수 선만 옮깁니다.',
		'PowerPoint has no path with years along it: the two indices of the right half are drawn as lines.'
	),
	'korea-shortage': some(
		null,
		'눈금이 저마다 다른 네 그림이라 한 그래프에 담을 수 없습니다. 표는 메모에 있습니다.',
		'Four drawings with scales of their own do not fit one chart. The table is in the notes.'
	),
	'share-vs-level': some(
		{
			kind: 'bar-stacked',
			direction: 'up',
			names: [0],
			series: { columns: [5, 6] },
			axisTitle: { ko: '로그포인트(배수의 100·ln)', en: 'Log points (100·ln of the ratio)' },
			inks: ['demand', 'context-text']
		},
		'화면의 쌓은 막대 그대로이며, 합을 나타내는 점은 빠집니다. 값은 로그포인트입니다.',
		'Stacked bars as on the page, in log points, without the dot for their sum.'
	),
	'entry-door': some(
		{ kind: 'table', names: [0], series: { by: 1, value: 2 }, shade: 'size' },
		'파워포인트에는 히트맵이 없어 칸에 음영을 넣습니다. 구간과 공고 수는 메모의 표에 있습니다.',
		'PowerPoint has no heatmap, so cells are shaded. Intervals and counts are in the table of the notes.'
	),
	'title-spread': some(
		{
			kind: 'bar',
			names: [0],
			series: { ends: 2, value: 3 },
			inks: ['context', 'supply']
		},
		'점이 막대가 됩니다. 막대가 20개를 넘으면 마지막 해만 그립니다. 구간은 메모의 표에 있습니다.',
		'Dots become bars; of more than 20 bars only the last year is drawn. Intervals are in the table of the notes.'
	),
	'many-hats': some(
		{
			kind: 'bar',
			names: [0],
			series: { ends: 1, value: 2 },
			inks: ['context', 'supply']
		},
		'점이 막대가 되고 첫해와 마지막 해가 나란히 섭니다. 구간은 메모의 표에 있습니다.',
		'Dots become bars, first and last year side by side. Intervals are in the table of the notes.'
	),
	'phd-destination': some(
		{
			kind: 'line',
			names: [2],
			keep: { like: 'first', column: 0 },
			series: { by: 1, value: 3 }
		},
		'선 그래프 두 개 가운데 앞의 것을 옮깁니다. 뒤의 것과 구간은 메모의 표에 있습니다.',
		'Of the two line charts the first is drawn; the second and the intervals are in the table of the notes.'
	),
	'research-share': some(
		{ kind: 'line', names: [1], series: { by: 0, value: 2 } },
		'화면의 선 그래프 그대로입니다. 95% 구간은 메모의 표에 있습니다.',
		'A line chart as on the page. The bands of the 95% intervals are in the table of the notes.'
	),
	'ai-beyond-tech': some(
		{
			kind: 'bar-stacked',
			whole: true,
			names: [0],
			keep: { like: 'latest', column: 1 },
			series: { columns: [2, 3] },
			inks: ['demand', 'context']
		},
		'띠가 100%로 쌓은 막대가 됩니다. 직무마다 가장 최근 설문을 그리고, 앞선 해는 메모의 표에 있습니다.',
		'Bars become stacks of 100%, each of the role’s latest survey. Earlier years are in the table of the notes.'
	),
	'ai-share-by-country': all(
		{ kind: 'line', names: [1], series: { by: 0, value: 2 } },
		'나라마다 하나이던 선 그래프를 한 그래프로 모읍니다. 값은 달마다가 아니라 표에 있는 해마다의 평균입니다.',
		'The line charts of the countries become lines of one chart, of yearly means as in the table instead of months.'
	),
	'company-size': some(
		{
			kind: 'bar-stacked',
			whole: true,
			names: [0],
			keep: { like: 'latest', column: 1 },
			series: { columns: [2, 3, 4, 5, 6] },
			inks: ['cool-2', 'cool-1', 'even', 'warm-1', 'warm-2']
		},
		'가운데 선에서 갈라지던 띠가 100%로 쌓은 막대가 됩니다. 앞선 해는 메모의 표에 있습니다.',
		'Bars that part at a centre line become stacks of 100%. Earlier years are in the table of the notes.'
	),
	'seat-mix': some(
		{
			kind: 'line',
			names: [1],
			series: { by: 0, value: 2 },
			most: 2,
			inks: ['demand', 'context-text']
		},
		'화면의 선 그래프 그대로 기획·정책과 관리 자리를 그립니다. 나머지 자리와 구간은 메모의 표에 있습니다.',
		'A line chart as on the page: product and policy, and management. All other seats and the intervals are in the table of the notes.'
	),
	'work-mix': some(
		{
			kind: 'table',
			names: [0],
			keep: { like: 'latest', column: 1 },
			series: { columns: [2, 3, 4, 5, 6, 7] },
			shade: 'size'
		},
		'파워포인트에는 히트맵이 없어 칸에 음영을 넣습니다. 앞선 해는 메모의 표에 있습니다.',
		'PowerPoint has no heatmap, so cells are shaded. Earlier years are in the table of the notes.'
	),
	'plumbing-words': some(
		null,
		'결론을 담은 중앙값 선이 표의 행이 아니어서 숫자로 옮길 수 없습니다. 표는 메모에 있습니다.',
		'The lines of the medians, which carry the finding, are not rows of the table. The table is in the notes.'
	),
	'role-map': some(
		{ kind: 'scatter', names: [0], x: 2, y: 4 },
		'거품이 같은 크기의 점이 됩니다. 넓이로 나타내던 소통 도구와 중앙값의 점선은 빠지고, 그 값은 메모의 표에 있습니다.',
		'Bubbles become dots of one size. Communication tools, their area, and the dashed medians are left out; the values are in the table of the notes.'
	),
	'role-overlap': some(
		{ kind: 'bar', names: [1], series: { by: 0, value: 4 } },
		'삼각형 표의 칸이 짝마다 막대 하나가 되고, 직무를 여럿 고르면 표가 됩니다. 구간은 메모의 표에 있습니다.',
		'Each cell of the triangular table becomes a bar, with several roles chosen a table. Intervals are in the table of the notes.'
	),
	'share-gap': some(
		{ kind: 'bar', names: [0], series: { columns: [3] } },
		'화면의 막대 그대로입니다. 95% 구간과 두 해의 비중은 메모의 표에 있습니다.',
		'Bars as on the page. The 95% intervals and the shares of both years are in the table of the notes.'
	),
	'modelling-words': some(
		{ kind: 'line', names: [2], series: { by: 0, value: 3 }, lead: { column: 1 }, log: true },
		'두 해를 잇던 선이 해마다의 선 그래프가 됩니다. 로그 눈금은 그대로이고, 분야 이름은 회색 배경입니다.',
		'Lines between two years become a line chart of every year, on a log scale as on the page. Names of fields are the grey background.'
	),
	'two-sides': some(
		{ kind: 'table', names: [0], series: { by: 1, value: 2 }, shade: 'none' },
		'줄마다 단위가 달라 한 축에 놓을 수 없어, 두 쪽을 나란히 적습니다.',
		'Each row has a scale of its own, so the two sides stand in columns.'
	),
	'internship-odds': some(
		{ kind: 'bar', names: [0], series: { columns: [1] } },
		'점이 막대가 되고 로그 눈금이 보통 눈금이 됩니다. 구간은 메모의 표에 있습니다.',
		'Dots become bars on a plain scale instead of a log scale. Intervals are in the table of the notes.'
	),
	'degree-asked': some(
		{
			kind: 'bar',
			names: [0, 1],
			keep: { like: 'first', column: 2 },
			series: { columns: [3] }
		},
		'점이 막대가 됩니다. 공고만 그리고, 일하는 사람의 학위는 메모의 표에 있습니다.',
		'Dots become bars, of adverts only. Degrees of those who work are in the table of the notes.'
	),
	'degree-supply': some(
		{
			kind: 'line',
			names: [1],
			keep: { like: 'first', column: 4 },
			series: { by: 0, value: 3 }
		},
		'화면의 선 그래프이되 로그 눈금이 보통 눈금이 됩니다. 기준 연도가 다른 계열은 메모의 표에 있습니다.',
		'A line chart as on the page, on a plain scale instead of a log scale. Series with another base year are in the table of the notes.'
	),
	'skill-floor': some(
		{ kind: 'table', names: [0], series: { by: 2, value: 3 }, shade: 'size' },
		'막대로는 너무 많아, 기술과 직무를 가로세로로 놓고 칸에 음영을 넣습니다.',
		'Skills by roles, with shaded cells: as bars they would be too many.'
	),
	'ai-premium': some(
		{ kind: 'table', names: [0], series: { by: 1, value: 2 }, shade: 'sign' },
		'직무와 경력을 가로세로로 놓고 칸에 음영을 넣습니다. 구간은 메모의 표에 있습니다.',
		'Roles by levels, with shaded cells. Intervals are in the table of the notes.'
	),
	'pay-range': some(
		{ kind: 'bar', names: [0, 1], series: { columns: [3] } },
		'점 스무 개 가운데 중앙값만 막대로 옮깁니다. 양 끝 값은 메모의 표에 있습니다.',
		'Of the twenty dots the median becomes a bar. The values at both ends are in the table of the notes.'
	),
	'employment-stock': some(
		{ kind: 'line', names: [1], series: { by: 0, value: 3 } },
		'화면의 선 그래프이되 로그 눈금이 보통 눈금이 됩니다. 일자리 수는 메모의 표에 있습니다.',
		'A line chart as on the page, on a plain scale instead of a log scale. Numbers of jobs are in the table of the notes.'
	)
};

/** The form of a chart. Throws if the table has none: a programmer's mistake. */
export function formOf(id: string): SlideForm {
	const form = Object.hasOwn(FORMS, id) ? FORMS[id] : undefined;
	if (!form) throw new Error(`src/lib/export/forms.ts says no form for the chart '${id}'`);
	return form;
}

/** What a slide carries, in a word. */
export const FORM_NAMES = {
	line: { ko: '선 그래프', en: 'line chart' },
	bar: { ko: '막대그래프', en: 'bar chart' },
	'bar-stacked': { ko: '쌓은 막대그래프', en: 'stacked bar chart' },
	scatter: { ko: '산점도', en: 'scatter chart' },
	table: { ko: '표', en: 'table' },
	picture: { ko: '그림', en: 'picture' }
} as const satisfies Record<Recipe['kind'] | 'picture', Bilingual>;

/** Whether PowerPoint has no form for the chart: its slide needs a picture. Throws on an unknown chart. */
export const needsPicture = (id: string): boolean => formOf(id).recipe === null;

/**
 * What becomes of a chart in a PowerPoint file, for the reader who is about to make one: whether it can be edited, in which
 * form, and what that form leaves out. Throws on an unknown chart: a programmer's mistake.
 */
export function pptxForm(id: string): Bilingual {
	const { recipe, why } = formOf(id);
	const name = FORM_NAMES[recipe?.kind ?? 'picture'];
	const lead: Bilingual =
		recipe === null
			? {
					ko: '파워포인트에 맞는 형식이 없어 그림으로 넣습니다.',
					en: 'PowerPoint has no form for it, so it is put in as a picture.'
				}
			: {
					ko: `파워포인트에서 고칠 수 있는 ${name.ko}로 넣습니다.`,
					en: `It is put in as a ${name.en} that can be edited in PowerPoint.`
				};
	return { ko: `${lead.ko} ${why.ko}`, en: `${lead.en} ${why.en}` };
}
