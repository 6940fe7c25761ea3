import { describe, expect, it } from 'vitest';
import { madeUpRoleYear, madeUpSource, madeUpTables } from '../../../tests/fixtures/made-up';
import type { RoleYear, TitleYear } from '../model/tables';
import { DEFAULT_VIEW, type View } from '../model/view';
import { lastQuality, partYear, partYearNote, titlesOf, usShare } from './adverts';

const adverts = (geo: string, year: number, nTotalAi: number): RoleYear =>
	madeUpRoleYear({ geo, year, n: 1, nTotalAi });

const tables = (roleYear: RoleYear[], titleYear: TitleYear[] = []) =>
	madeUpTables({ roleYear, titleYear });

describe('usShare', () => {
	const both = tables([
		adverts('WLD', 2023, 100),
		adverts('US', 2023, 60),
		adverts('WLD', 2024, 200),
		adverts('US', 2024, 180)
	]);
	it('is the AI adverts in the United States over all AI adverts of the year', () =>
		expect(usShare(both, 2023)).toBe(0.6));
	it('is that of the last year when none is given', () => expect(usShare(both, null)).toBe(0.9));
	it('is null where a side is missing', () =>
		expect(usShare(tables([adverts('WLD', 2023, 100)]), 2023)).toBeNull());
});

const until = (lastDate: string | null) =>
	madeUpTables({ sources: [madeUpSource('aijobs-salaries', { lastDate })] });

describe('lastQuality', () => {
	const some = tables([adverts('WLD', 2022, 100), adverts('WLD', 2023, 200)]);
	const last = (change: Partial<View>) => lastQuality(some, { ...DEFAULT_VIEW, ...change })?.year;
	it('is that of the last year shown', () => expect(last({ to: 2022 })).toBe(2022));
	it('is that of the last year there is when none is shown', () =>
		expect(last({ from: 2024 })).toBe(2023));
	it('is null without adverts', () => expect(lastQuality(tables([]), DEFAULT_VIEW)).toBeNull());
});

describe('partYear', () => {
	it('is the last year and month when the adverts end before the year does', () =>
		expect(partYear(until('2025-08-21'))).toEqual({ year: 2025, month: 8, day: 21 }));
	it('is the last year even when only its last day is missing', () =>
		expect(partYear(until('2025-12-30'))).toEqual({ year: 2025, month: 12, day: 30 }));
	it.each(['2025-12-31', null])('is none when they end on %s', (lastDate) =>
		expect(partYear(until(lastDate))).toBeNull()
	);
});

describe('partYearNote', () => {
	it('names the day when the part year is the last shown', () => {
		expect(partYearNote(until('2025-08-21'), 2025, 'ko')).toEqual([
			'2025년은 8월 21일까지의 공고다.'
		]);
		expect(partYearNote(until('2025-08-21'), 2025, 'en')).toEqual([
			'Adverts of 2025 end on 21 August.'
		]);
	});
	it.each([2024, null, undefined])('says nothing when the last year shown is %s', (last) =>
		expect(partYearNote(until('2025-08-21'), last, 'en')).toEqual([])
	);
});

describe('titlesOf', () => {
	const title = (roleId: string, rawTitle: string, n: number, over: Partial<TitleYear> = {}) => ({
		source: 'aijobs-salaries',
		year: 2024,
		roleId,
		rawTitle,
		n,
		...over
	});
	const some = tables(
		[],
		[
			title('a', 'Both', 1.5),
			title('b', 'Both', 1.5),
			title('a', 'Rare', 1),
			title('b', 'Frequent', 2),
			title('b', 'Equal', 2),
			title('c', 'Other role', 9),
			title('a', 'Other year', 9, { year: 2023 }),
			title('a', 'Survey', 9, { year: 2021 }),
			title('a', 'Other source', 9, { source: 'x' })
		]
	);
	it('adds up the adverts of a title over the roles, commonest first, then by the alphabet', () =>
		expect(titlesOf(some, ['a', 'b'], 2024)).toEqual([
			{ title: 'Both', n: 3 },
			{ title: 'Equal', n: 2 },
			{ title: 'Frequent', n: 2 },
			{ title: 'Rare', n: 1 }
		]));
	it('takes the adverts of that role only', () =>
		expect(titlesOf(some, ['a'], 2024).map((t) => t.title)).toEqual(['Both', 'Rare']));
	it('has none before the years of adverts', () => expect(titlesOf(some, ['a'], 2021)).toEqual([]));
});
