import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../../tests/fixtures/made-up';
import type { AdvertMonth } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { judgedLines, oddsPoints } from './points';
import { oddsVerdict } from './verdict';

const advert = (
	roleId: string | null,
	n: number,
	nInternship: number,
	over: Partial<AdvertMonth> = {}
): AdvertMonth => ({
	source: 'datanerd-google-jobs-2024q4',
	month: '2024-09',
	label: roleId ?? 'Cloud Engineer',
	roleId,
	senior: false,
	n,
	nNoDegree: 0,
	nInternship,
	nWithSkills: 0,
	...over
});
const points = (advertMonth: readonly AdvertMonth[], view: Partial<View> = {}) =>
	oddsPoints({
		tables: madeUpTables({
			roles: [madeUpRole('data'), madeUpRole('ml'), madeUpRole('plain', { family: 'reference' })],
			advertMonth
		}),
		view: { ...DEFAULT_VIEW, ...view },
		lang: 'en'
	});

describe('oddsPoints', () => {
	it('adds up the months of a role and leaves out its senior adverts', () => {
		const { lines, senior } = points([
			advert('data', 100, 4),
			advert('data', 300, 4, { month: '2024-12' }),
			advert('data', 50, 1, { label: 'Senior data', senior: true })
		]);
		expect(lines.map((line) => line.share)).toMatchObject([{ k: 8, n: 400, share: 0.02 }]);
		expect(senior).toMatchObject({ k: 1, n: 50 });
	});
	it('judges our roles only, together as one, and shows the others', () => {
		const found = points([
			advert('data', 100, 4),
			advert('ml', 300, 4),
			advert('plain', 100, 50),
			advert(null, 100, 60)
		]);
		expect(found.lines.map((line) => line.key)).toEqual(['Cloud Engineer', 'plain', 'data', 'ml']);
		expect(judgedLines(found).map((line) => line.key)).toEqual(['data', 'ml']);
		expect(found.together).toMatchObject({ k: 8, n: 400 });
	});
	it('names a chosen role that is not there, and one with fewer than ten adverts', () => {
		const found = points([advert('data', 9, 1)], { roles: ['ml', 'data'] });
		expect(found.absent.map((role) => role.id)).toEqual(['ml']);
		expect(found.undrawn.map((role) => role.id)).toEqual(['data']);
		expect(found.together).toBeNull();
	});
	it('follows the range of years', () => {
		expect(points([advert('data', 100, 4)], { to: 2023 })).toMatchObject({
			months: null,
			lines: []
		});
	});
});

describe('oddsVerdict', () => {
	it('does not judge roles with fewer than thirty adverts', () => {
		const [few, many] = [
			{ k: 0, n: 29, share: 0, lo: 0, hi: 0.09 },
			{ k: 90, n: 100, share: 0.9, lo: 0.8, hi: 1 }
		];
		expect(oddsVerdict([few, many])).toMatchObject({ kind: 'contradicts', judged: 1, rare: 0 });
	});
});
