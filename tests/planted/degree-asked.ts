import type { AdvertMonth, AnswerYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

const ROLES = ['ml_engineer', 'data_engineer', 'data_analyst'];
const base = {
	roles: ROLES.map((id) => madeUpRole(id)),
	sources: [madeUpSource('datanerd-google-jobs-2024q4'), madeUpSource('kaggle-survey')]
};

/** Adverts without a degree among `n` of each role, in the order of `ROLES`; no survey. */
const adverts = (withoutDegree: readonly number[], n = 1000, over: Partial<AdvertMonth> = {}) =>
	madeUpTables({
		...base,
		advertMonth: withoutDegree.map((nNoDegree, i) => ({
			source: 'datanerd-google-jobs-2024q4',
			month: '2024-10',
			label: ROLES[i] ?? '',
			roleId: ROLES[i] ?? null,
			senior: false,
			n,
			nNoDegree,
			nInternship: 0,
			nWithSkills: 0,
			...over
		}))
	});

/** People with a bachelor's degree or less among `n` of each role in 2022; no adverts. */
const people = (bachelors: readonly number[], n = 1000) =>
	madeUpTables({
		...base,
		answerYear: bachelors.flatMap((k, i) =>
			(
				[
					['bachelor_or_less', k],
					['master', n - k]
				] as const
			).map(([group, nYes]): AnswerYear => ({
				source: 'kaggle-survey',
				year: 2022,
				roleId: ROLES[i] ?? '',
				label: '',
				question: 'degree',
				answer: group,
				group,
				nYes,
				nBase: n
			}))
		)
	});

// Wilson, 95%, n = 1000: 225 → 20.02–25.2%, 224 → 19.92–25.1%, 82 → 6.7–10.06%, 81 → 6.6–9.96%.
const shared = (
	claim: string,
	tables: (shares: readonly number[], n?: number) => PlantedCase['tables']
) =>
	[
		{ claim, name: '22.5% of one role', tables: tables([225]), kind: 'supports' },
		{ claim, name: '22.4%, from just under a fifth', tables: tables([224]), kind: 'mixed' },
		{ claim, name: '8.1% of one role', tables: tables([81]), kind: 'contradicts' },
		{ claim, name: '8.2%, holding a tenth', tables: tables([82]), kind: 'mixed' },
		{ claim, name: 'one open, one closed', tables: tables([500, 10]), kind: 'mixed' },
		{ claim, name: 'two of three open', tables: tables([500, 500, 150]), kind: 'supports' },
		{ claim, name: 'half open, half between', tables: tables([500, 150]), kind: 'mixed' },
		{ claim, name: 'two of three closed', tables: tables([10, 10, 150]), kind: 'contradicts' },
		{ claim, name: 'two open and one closed', tables: tables([500, 500, 10]), kind: 'mixed' },
		{
			claim,
			name: 'the closed one of two chosen',
			tables: tables([10, 500]),
			view: { roles: ['ml_engineer'] },
			kind: 'contradicts'
		},
		{ claim, name: '29 observations', tables: tables([20], 29), kind: 'cannot-test' },
		{
			claim,
			name: 'a chosen role that is not there',
			tables: tables([500]),
			view: { roles: ['data_analyst'] },
			kind: 'cannot-test'
		},
		{
			claim,
			name: 'a range without data',
			tables: tables([500]),
			view: { from: 2025 },
			kind: 'cannot-test'
		}
	] as const satisfies readonly PlantedCase[];

export const planted: readonly PlantedCase[] = [
	...shared('adverts', adverts),
	...shared('people', people),
	{
		claim: 'adverts',
		name: 'senior adverts only',
		tables: adverts([500], 1000, { senior: true }),
		kind: 'cannot-test'
	},
	{
		claim: 'adverts',
		name: 'no role chosen',
		tables: adverts([500]),
		view: { roles: [] },
		kind: 'cannot-test'
	}
];
