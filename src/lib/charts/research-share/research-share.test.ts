import { describe, expect, it } from 'vitest';
import { planted } from '../../../../tests/planted/research-share';
import { DEFAULT_VIEW } from '../../model/view';
import { researchPoints } from './points';
import { direction, peakBefore, researchVerdicts } from './verdict';

const [{ tables } = { tables: undefined }] = planted.filter((c) => c.name === '5 to 9%');
if (!tables) throw new Error('the planted case is gone');
const points = (roles: readonly string[] | null) =>
	researchPoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, roles } });

describe('researchPoints', () => {
	it('adds up the research roles', () => {
		expect(points(null).subject.points.map((p) => [p.year, p.share])).toEqual([
			[2022, 0.05],
			[2025, 0.09]
		]);
	});
	it('keeps all research roles as context when none of them is chosen, and names the chosen', () => {
		const chosen = points(['ml_engineer']);
		expect(chosen.subject.points).toEqual([]);
		expect(chosen.all?.points).toHaveLength(2);
		expect(chosen.others.map((r) => r.id)).toEqual(['ml_engineer']);
	});
});

describe('direction', () => {
	const point = (year: number, share: number) => ({
		year,
		share,
		k: share * 1e6,
		n: 1e6,
		lo: share - 1e-4,
		hi: share + 1e-4
	});
	it('needs a point of change, however narrow the intervals', () => {
		expect(direction([point(2022, 0.1), point(2025, 0.109)])).toBe('flat');
		expect(direction([point(2022, 0.1), point(2025, 0.111)])).toBe('rose');
	});
	it('tells a clear fall from the highest year apart', () => {
		const years = [point(2020, 0.066), point(2024, 0.127), point(2025, 0.099)];
		expect(peakBefore(years)?.year).toBe(2024);
		expect(researchVerdicts(years)[1]).toEqual({
			claim: 'apart',
			kind: 'contradicts',
			reason: 'rose-peak'
		});
		// Less than a point below the highest year, and a highest year that is the last.
		expect(peakBefore([point(2020, 0.066), point(2024, 0.108), point(2025, 0.099)])).toBeNull();
		expect(peakBefore([point(2020, 0.066), point(2025, 0.099)])).toBeNull();
	});
	it('says so when the share is as at first again', () => {
		const years = [point(2020, 0.1), point(2024, 0.127), point(2025, 0.101)];
		expect(researchVerdicts(years)[1]).toEqual({
			claim: 'apart',
			kind: 'mixed',
			reason: 'flat-peak'
		});
	});
});
