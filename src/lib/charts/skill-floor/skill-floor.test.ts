import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../../tests/fixtures/made-up';
import type { AdvertSkill, SkillGroup } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { floorPoints } from './points';
import { codeVerdict, softwareVerdict, widestTool } from './verdict';

const skill = (
	roleId: string,
	name: string,
	skillGroup: SkillGroup,
	nYes: number,
	over: Partial<AdvertSkill> = {}
): AdvertSkill => ({
	source: 'datanerd-google-jobs-2024q4',
	period: '2024-09/2024-12',
	label: roleId,
	roleId,
	senior: false,
	skill: name,
	skillGroup,
	nYes,
	nBase: 200,
	...over
});
const points = (advertSkill: readonly AdvertSkill[], view: Partial<View> = {}) =>
	floorPoints({
		tables: madeUpTables({
			roles: [madeUpRole('ml'), madeUpRole('data'), madeUpRole('plain', { family: 'reference' })],
			advertSkill
		}),
		view: { ...DEFAULT_VIEW, ...view },
		lang: 'en'
	});

describe('floorPoints', () => {
	it('has the widest named skills of each group, in the order of the groups', () => {
		const { rows } = points([
			skill('ml', 'python', 'data', 160),
			skill('ml', 'git', 'software', 40),
			skill('ml', 'java', 'software', 30),
			skill('data', 'java', 'software', 40),
			skill('data', 'c', 'other', 199)
		]);
		expect(rows.map((row) => row.skill)).toEqual(['java', 'git', 'python']);
	});
	it('takes the least share of the roles of the source for the floor, whichever is chosen', () => {
		const found = points(
			[skill('ml', 'aws', 'operations', 60), skill('data', 'aws', 'operations', 20)],
			{ roles: ['ml'] }
		);
		expect(found.rows[0]?.floor).toMatchObject({ roleId: 'data', share: { share: 0.1 } });
		expect(found.rows[0]?.shownFloor).toMatchObject({ roleId: 'ml', share: { share: 0.3 } });
	});
	it('does not know the floor of a skill without a row in one role', () => {
		const found = points([
			skill('ml', 'aws', 'operations', 60),
			skill('data', 'git', 'software', 60)
		]);
		expect(found.rows.map((row) => row.floor)).toEqual([null, null]);
	});
	it('leaves out senior labels and the reference role', () => {
		const found = points([
			skill('ml', 'aws', 'operations', 60),
			skill('ml', 'aws', 'operations', 200, { label: 'Senior ml', senior: true }),
			skill('plain', 'aws', 'operations', 10)
		]);
		expect(found.rows[0]?.of).toHaveLength(1);
		expect(found.rows[0]?.of[0]?.share).toMatchObject({ k: 60, n: 200 });
	});
	it('names a chosen role that the source does not have', () => {
		const found = points([skill('ml', 'aws', 'operations', 60)], { roles: ['data'] });
		expect(found.absent.map((role) => role.id)).toEqual(['data']);
		expect(found.shown).toEqual([]);
	});
	it('follows the range of years', () => {
		expect(points([skill('ml', 'aws', 'operations', 60)], { to: 2023 })).toMatchObject({
			months: null,
			rows: []
		});
	});
});

describe('verdicts', () => {
	it('take the widest software or operations skill of a role', () => {
		const { rows } = points([
			skill('ml', 'python', 'data', 190),
			skill('ml', 'git', 'software', 40),
			skill('ml', 'aws', 'operations', 60)
		]);
		expect(widestTool(rows, 'ml')).toMatchObject({ skill: 'aws', share: { share: 0.3 } });
	});
	it('do not judge a role of which no software skill is known', () => {
		const found = points([
			skill('ml', 'aws', 'operations', 100),
			skill('data', 'python', 'data', 100)
		]);
		expect(softwareVerdict(found).tools.map((tool) => tool.roleId)).toEqual(['ml']);
	});
	it('tell how many roles would have software if Python counted', () => {
		const found = points([
			skill('ml', 'aws', 'operations', 100),
			skill('data', 'aws', 'operations', 30),
			skill('data', 'python', 'data', 100),
			skill('ml', 'python', 'data', 30)
		]);
		expect(softwareVerdict(found)).toMatchObject({ kind: 'mixed', some: 1, withPython: 2 });
	});
	it('do not judge code when one of the roles has no share of either language', () => {
		const found = points([
			skill('ml', 'python', 'data', 100),
			skill('data', 'aws', 'operations', 100)
		]);
		expect(codeVerdict(found).kind).toBe('cannot-test');
	});
});
