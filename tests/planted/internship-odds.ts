import type { AdvertMonth } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

const ROLES = ['ml_engineer', 'data_engineer', 'data_analyst', 'data_scientist'];
const claim = 'rare';

/** Internships among `n` adverts of each role, in the order of `ROLES`. */
const tables = (internships: readonly number[], n = 1000, over: Partial<AdvertMonth> = {}) =>
	madeUpTables({
		roles: ROLES.map((id) => madeUpRole(id)),
		sources: [madeUpSource('datanerd-google-jobs-2024q4')],
		advertMonth: internships.map((nInternship, i) => ({
			source: 'datanerd-google-jobs-2024q4',
			month: '2024-10',
			label: ROLES[i] ?? '',
			roleId: ROLES[i] ?? null,
			senior: false,
			n,
			nNoDegree: 0,
			nInternship,
			nWithSkills: 0,
			...over
		}))
	});

// Wilson, 95%, n = 1000: 81 → 65.6–99.6, 82 → 66.6–100.6, 118 → 99.5–139, 119 → 100.4–141 per 1,000.
export const planted: readonly PlantedCase[] = [
	{ claim, name: 'none in 1,000', tables: tables([0]), kind: 'supports' },
	{ claim, name: '81, ending below 100', tables: tables([81]), kind: 'supports' },
	{ claim, name: '82, holding 100', tables: tables([82]), kind: 'mixed' },
	{ claim, name: '118, holding 100', tables: tables([118]), kind: 'mixed' },
	{ claim, name: '119, from just above 100', tables: tables([119]), kind: 'contradicts' },
	{ claim, name: 'two rare of three, one between', tables: tables([9, 9, 90]), kind: 'supports' },
	{ claim, name: 'half rare, half between', tables: tables([9, 90]), kind: 'mixed' },
	{ claim, name: 'three rare, one common', tables: tables([9, 9, 9, 300]), kind: 'mixed' },
	{ claim, name: 'three common of four', tables: tables([300, 300, 300, 90]), kind: 'contradicts' },
	{
		claim,
		name: 'the common one of two chosen',
		tables: tables([9, 300]),
		view: { roles: ['data_engineer'] },
		kind: 'contradicts'
	},
	{ claim, name: '30 adverts', tables: tables([20], 30), kind: 'contradicts' },
	{ claim, name: '29 adverts', tables: tables([20], 29), kind: 'cannot-test' },
	{ claim, name: '9 adverts', tables: tables([0], 9), kind: 'cannot-test' },
	{
		claim,
		name: 'senior labels only',
		tables: tables([9], 1000, { senior: true }),
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'a chosen role that is not there',
		tables: tables([9]),
		view: { roles: ['data_analyst'] },
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'a range without data',
		tables: tables([9]),
		view: { from: 2025 },
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'no role chosen',
		tables: tables([9]),
		view: { roles: [] },
		kind: 'cannot-test'
	}
];
