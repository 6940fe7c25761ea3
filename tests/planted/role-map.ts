import type { AdvertSkill, SkillGroup } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

const SKILLS: readonly (readonly [SkillGroup, readonly string[]])[] = [
	['ml', ['pytorch', 'tensorflow', 'scikit-learn']],
	['software', ['docker', 'kubernetes', 'git', 'java', 'aws', 'azure', 'gcp']],
	['communication', ['excel', 'tableau']]
];
/** Adverts that name each ML skill, each software skill and each communication tool. */
type Named = readonly [ml: number, software: number, communication: number];

/** The lecture's map, with two roles beside it; medians: ML 100, software 250. */
const MAP = {
	data_engineer: [20, 400, 80],
	ml_engineer: [400, 400, 40],
	data_scientist: [200, 100, 200],
	data_analyst: [10, 50, 400],
	ai_engineer: [100, 250, 50]
} satisfies Record<string, Named>;
type RoleId = keyof typeof MAP;

/** Every skill of an axis named alike, so that its mean is a share with a Wilson interval; `n` adverts a role. */
const tables = (over: Partial<Record<RoleId, Named>> = {}, n = 1000) =>
	madeUpTables({
		roles: [...Object.keys(MAP), 'ai_researcher'].map((id) => madeUpRole(id)),
		sources: [madeUpSource('datanerd-google-jobs-2024q4')],
		advertSkill: Object.entries({ ...MAP, ...over }).flatMap(([roleId, named]) =>
			SKILLS.flatMap(([skillGroup, skills], axis) =>
				skills.map((skill): AdvertSkill => ({
					source: 'datanerd-google-jobs-2024q4',
					period: '2024-09/2024-12',
					label: roleId,
					roleId,
					senior: false,
					skill,
					skillGroup,
					nYes: Math.round(((named[axis] ?? 0) * n) / 1000),
					nBase: n
				}))
			)
		)
	});
const only = (role: string) => ({ roles: [role] });

// Wilson, 95%, n = 1000: 277 → 25.02–30.6%, 276 → 24.92–30.5%, 224 → 19.9–25.09%, 223 → 19.8–24.98%.
const engineer = (software: number, other: number) =>
	tables({ data_engineer: [20, software, 80], data_scientist: [200, other, 200] });
const map: readonly Omit<PlantedCase, 'claim'>[] = [
	{ name: 'the lecture’s map', tables: tables(), kind: 'supports' },
	{
		name: 'software from just above the median',
		tables: engineer(277, 100),
		view: only('data_engineer'),
		kind: 'supports'
	},
	{
		name: 'software holding the median',
		tables: engineer(276, 100),
		view: only('data_engineer'),
		kind: 'mixed'
	},
	{
		name: 'software holding the median from below',
		tables: engineer(224, 400),
		view: only('data_engineer'),
		kind: 'mixed'
	},
	{
		name: 'software below the median',
		tables: engineer(223, 400),
		view: only('data_engineer'),
		kind: 'contradicts'
	},
	{
		name: 'a data scientist with as much ML as the ML engineer',
		tables: tables({ data_scientist: [400, 100, 200] }),
		view: only('data_scientist'),
		kind: 'mixed'
	},
	{
		name: 'a data scientist with most ML',
		tables: tables({ data_scientist: [600, 100, 200] }),
		view: only('data_scientist'),
		kind: 'contradicts'
	},
	{
		name: 'one of three elsewhere',
		tables: tables({ ml_engineer: [400, 60, 40], ai_engineer: [100, 100, 50] }),
		kind: 'mixed'
	},
	{
		name: 'engineers and scientist the other way round',
		tables: tables({
			data_engineer: [400, 50, 80],
			ml_engineer: [20, 50, 40],
			data_scientist: [600, 400, 200],
			data_analyst: [10, 400, 400]
		}),
		kind: 'contradicts'
	},
	{
		name: 'a role beside the map',
		tables: tables(),
		view: only('ai_engineer'),
		kind: 'cannot-test'
	}
];

// 200 → 17.6–22.6%; next: 152 → 13.1–17.56%, 153 → 13.2–17.7%, 253 → 22.7–28.1%, 252 → 22.6–28.0%.
const talk = (next: number) => tables({ data_engineer: [20, 400, next] });
const communication: readonly Omit<PlantedCase, 'claim'>[] = [
	{ name: 'the next ending just below', tables: talk(152), kind: 'supports' },
	{ name: 'the next holding the lower end', tables: talk(153), kind: 'mixed' },
	{ name: 'the next alike', tables: talk(200), kind: 'mixed' },
	{ name: 'another clearly above', tables: talk(260), kind: 'contradicts' },
	{
		name: 'an analyst above, who is not on the map',
		tables: tables({ data_analyst: [10, 50, 900] }),
		kind: 'supports'
	},
	{
		name: 'a data engineer alone',
		tables: talk(152),
		view: only('data_engineer'),
		kind: 'cannot-test'
	}
];

const untested: readonly Omit<PlantedCase, 'claim'>[] = [
	{ name: '29 adverts', tables: tables({}, 29), kind: 'cannot-test' },
	{
		name: 'a role that is not there',
		tables: tables(),
		view: only('ai_researcher'),
		kind: 'cannot-test'
	},
	{ name: 'a range without data', tables: tables(), view: { from: 2025 }, kind: 'cannot-test' }
];

export const planted: readonly PlantedCase[] = [
	...[...map, ...untested].map((c) => ({ claim: 'map', ...c })),
	...[...communication, ...untested].map((c) => ({ claim: 'communication', ...c })),
	{
		claim: 'map',
		name: 'no role chosen',
		tables: tables(),
		view: { roles: [] },
		kind: 'cannot-test'
	}
];
