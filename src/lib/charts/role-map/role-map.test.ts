import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../../tests/fixtures/made-up';
import type { AdvertSkill } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { chart } from './chart';
import { AXES, mapPoints, type Axis } from './points';
import { LECTURE_MAP, mapVerdict } from './verdict';

const GROUP = { ml: 'ml', software: 'software', communication: 'communication' } as const;
/** Adverts of 100 that name each skill of an axis. */
const role = (roleId: string, named: Readonly<Record<Axis, number>>, nBase = 100): AdvertSkill[] =>
	(['ml', 'software', 'communication'] as const).flatMap((axis) =>
		AXES[axis].map((skill) => ({
			source: 'datanerd-google-jobs-2024q4',
			period: '2024-09/2024-12',
			label: roleId,
			roleId,
			senior: false,
			skill,
			skillGroup: GROUP[axis],
			nYes: named[axis],
			nBase
		}))
	);
const points = (advertSkill: readonly AdvertSkill[], view: Partial<View> = {}) =>
	mapPoints({
		tables: madeUpTables({
			roles: ['a', 'b', 'c', 'd', ...Object.keys(LECTURE_MAP)].map((id) => madeUpRole(id)),
			advertSkill
		}),
		view: { ...DEFAULT_VIEW, ...view },
		lang: 'en'
	});
const three = [
	...role('a', { ml: 10, software: 20, communication: 5 }),
	...role('b', { ml: 30, software: 5, communication: 5 }),
	...role('c', { ml: 50, software: 10, communication: 5 })
];

describe('mapPoints', () => {
	it('puts a role at the mean share of the skills of each axis', () => {
		const rows = role('a', { ml: 10, software: 20, communication: 5 }).map((row) =>
			row.skill === 'pytorch' ? { ...row, nYes: 70 } : row
		);
		const [place] = points(rows).places;
		// (70 + 10 + 10) / 3 of 100
		expect(place?.ml.share).toBeCloseTo(0.3, 12);
		expect(place?.software.share).toBeCloseTo(0.2, 12);
		expect(place?.n).toBe(100);
	});
	it('has no place for a role of which one skill is not known', () => {
		const rows = [...three, ...role('d', { ml: 10, software: 10, communication: 10 })].filter(
			(row) => row.roleId !== 'd' || row.skill !== 'git'
		);
		expect(points(rows).places.map((p) => p.roleId)).toEqual(['a', 'b', 'c']);
	});
	it('parts the map at the medians of all roles, whichever is chosen', () => {
		const { medians, places } = points(three, { roles: ['a'] });
		expect(medians?.ml).toBeCloseTo(0.3, 12);
		expect(medians?.software).toBeCloseTo(0.1, 12);
		expect(places.filter((p) => p.shown).map((p) => p.roleId)).toEqual(['a']);
	});
	it('takes no median of two roles, nor of roles with fewer than 30 adverts', () => {
		expect(points(three.filter((row) => row.roleId !== 'c')).medians).toBeNull();
		expect(
			points([
				...three.filter((row) => row.roleId !== 'c'),
				...role('c', { ml: 5, software: 1, communication: 0 }, 29)
			]).medians
		).toBeNull();
	});
	it('names a chosen role without a place', () => {
		expect(points(three, { roles: ['a', 'd'] }).absent.map((r) => r.id)).toEqual(['d']);
	});
	it('follows the range of years', () => {
		expect(points(three, { to: 2023 })).toMatchObject({ months: null, places: [] });
	});
});

describe('headline', () => {
	const variant = (roles: readonly string[] | null) => {
		const { figures, variant: name } = chart.read({
			tables: loadTables(),
			view: { ...DEFAULT_VIEW, roles },
			lang: 'en'
		});
		return [name, figures.there, figures.judged, figures.mapped, figures.rivals];
	};
	it('tells how much of the lecture’s map can be tested', () => {
		expect(variant(null)).toEqual(['map-all', '3', '3', '5', '2']);
		expect(variant(['ml_engineer', 'data_engineer'])?.[0]).toBe('map-chosen');
	});
});

describe('mapVerdict', () => {
	it('does not judge roles that are not on the map of the lecture', () => {
		expect(mapVerdict(points(three))).toMatchObject({ kind: 'cannot-test', judged: [] });
	});
});
