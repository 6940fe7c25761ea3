import type { AdvertSkill } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

const ROLES = ['ml_engineer', 'data_engineer', 'data_analyst', 'data_scientist'];
const SKILLS = [
	['git', 'software'],
	['aws', 'operations'],
	['python', 'data'],
	['sql', 'data']
] as const;
type Skill = (typeof SKILLS)[number][0];

/** Adverts among `n` of each role that name a skill, in the order of `ROLES`; absent = no row. */
const tables = (named: Readonly<Partial<Record<Skill, readonly number[]>>>, n = 1000) =>
	madeUpTables({
		roles: ROLES.map((id) => madeUpRole(id)),
		sources: [madeUpSource('datanerd-google-jobs-2024q4')],
		advertSkill: SKILLS.flatMap(([skill, skillGroup]) =>
			(named[skill] ?? []).map((nYes, i): AdvertSkill => ({
				source: 'datanerd-google-jobs-2024q4',
				period: '2024-09/2024-12',
				label: ROLES[i] ?? '',
				roleId: ROLES[i] ?? null,
				senior: false,
				skill,
				skillGroup,
				nYes,
				nBase: n
			}))
		)
	});

// Wilson, 95%, n = 1000: 225 → 20.02–25.2%, 224 → 19.92–25.1%, 176 → 15.4–20.08%, 175 → 15.3–19.98%.
const software: readonly PlantedCase[] = [
	{ name: '22.5% name AWS', tables: tables({ aws: [225] }), kind: 'supports' },
	{ name: '22.4%, from just below a fifth', tables: tables({ aws: [224] }), kind: 'mixed' },
	{ name: '17.6%, holding a fifth', tables: tables({ git: [176] }), kind: 'mixed' },
	{ name: '17.5%, ending below', tables: tables({ git: [175] }), kind: 'contradicts' },
	{
		name: 'one skill of two is enough',
		tables: tables({ git: [40], aws: [400] }),
		kind: 'supports'
	},
	{ name: 'two of three, one between', tables: tables({ aws: [400, 400, 200] }), kind: 'supports' },
	{ name: 'half, the others between', tables: tables({ aws: [400, 200] }), kind: 'mixed' },
	{ name: 'three with, one without', tables: tables({ aws: [400, 400, 400, 50] }), kind: 'mixed' },
	{
		name: 'one with, three without',
		tables: tables({ aws: [400, 50, 50, 50] }),
		kind: 'contradicts'
	},
	{
		name: 'the role without, alone',
		tables: tables({ aws: [400, 50] }),
		view: { roles: ['data_engineer'] },
		kind: 'contradicts'
	},
	{
		name: 'a language of data is no software skill',
		tables: tables({ python: [900] }),
		kind: 'cannot-test'
	}
].map((c): PlantedCase => ({ claim: 'software', ...c, kind: c.kind as PlantedCase['kind'] }));

const code: readonly PlantedCase[] = [
	{
		name: 'Python 22.5% where it is named least',
		tables: tables({ python: [900, 225], sql: [10, 10] }),
		kind: 'supports'
	},
	{
		name: 'Python 22.4%, SQL little',
		tables: tables({ python: [900, 224], sql: [10, 10] }),
		kind: 'mixed'
	},
	{
		name: '17.6% and little, holding a fifth',
		tables: tables({ python: [900, 10], sql: [900, 176] }),
		kind: 'mixed'
	},
	{
		name: '17.5% and little',
		tables: tables({ python: [900, 10], sql: [900, 175] }),
		kind: 'contradicts'
	},
	{
		name: 'each language wide in another role only',
		tables: tables({ python: [900, 10], sql: [10, 900] }),
		kind: 'contradicts'
	},
	{
		name: 'the role with much, alone',
		tables: tables({ python: [900, 10], sql: [10, 10] }),
		view: { roles: ['ml_engineer'] },
		kind: 'supports'
	},
	{
		name: 'Python little, SQL not known',
		tables: tables({ python: [10] }),
		kind: 'cannot-test'
	}
].map((c): PlantedCase => ({ claim: 'code', ...c, kind: c.kind as PlantedCase['kind'] }));

const untested = (claim: string): PlantedCase[] => [
	{
		claim,
		name: '29 adverts',
		tables: tables({ aws: [20], python: [20], sql: [20] }, 29),
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'a chosen role that is not there',
		tables: tables({ aws: [400], python: [400] }),
		view: { roles: ['data_scientist'] },
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'a range without data',
		tables: tables({ aws: [400], python: [400] }),
		view: { from: 2025 },
		kind: 'cannot-test'
	}
];

export const planted: readonly PlantedCase[] = [
	...software,
	...code,
	...untested('software'),
	...untested('code'),
	{
		claim: 'software',
		name: 'no role chosen',
		tables: tables({ aws: [400] }),
		view: { roles: [] },
		kind: 'cannot-test'
	}
];
