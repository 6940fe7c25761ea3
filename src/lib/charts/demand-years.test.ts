import { describe, expect, it } from 'vitest';
import type { DemandMonth } from '../model/tables';
import { coverageNotes, isWholeYear, monthSpan, signedPercent } from './demand-years';

const month = (name: string, over: Partial<DemandMonth> = {}): DemandMonth => ({
	geo: 'US',
	month: name,
	nDays: 30,
	aiSharePct: 2,
	totalIndex: 100,
	aiIndex: 2,
	...over
});

describe('isWholeYear', () => {
	const year = { year: 2020, nDays: 335, aiIndex: 1, totalIndex: 100, aiShare: 0.01 };
	it('takes eleven months as a year: the index starts in February 2020', () =>
		expect(isWholeYear({ ...year, nMonths: 11 })).toBe(true));
	it('does not take half a year', () => expect(isWholeYear({ ...year, nMonths: 6 })).toBe(false));
});

describe('monthSpan', () => {
	const months = [
		month('2025-12'),
		month('2026-03'),
		month('2026-01'),
		month('2026-04', { totalIndex: null }),
		month('2026-05', { geo: 'DE' })
	];
	it('spans the published months of one year and country', () =>
		expect(monthSpan(months, 'US', 2026)).toEqual({ first: 1, last: 3 }));
	it('is null for a year without any', () => expect(monthSpan(months, 'US', 2024)).toBeNull());
});

describe('signedPercent', () => {
	it('shows the sign of a rise', () => expect(signedPercent(1.4, 'en')).toBe('+40%'));
	it('shows the sign of a fall', () => expect(signedPercent(0.55, 'ko')).toBe('−45%'));
	it('has no sign where nothing is left after rounding', () =>
		expect(signedPercent(1.001, 'en')).toBe('0%'));
	it('prints what is missing as missing', () => expect(signedPercent(null, 'en')).toBe('–'));
});

describe('coverageNotes', () => {
	const year = (y: number, first: number, last: number) =>
		Array.from({ length: last - first + 1 }, (_, i) =>
			month(`${y}-${String(first + i).padStart(2, '0')}`)
		);
	const months = [...year(2020, 2, 12), ...year(2021, 1, 12), ...year(2022, 1, 6)];
	it('remarks on years that start late or end early', () =>
		expect(coverageNotes(months, 'US', [2020, 2021, 2022], 'en')).toEqual([
			'Postings of 2020 are the mean from February on.',
			'Postings of 2022 are the mean up to June and are not judged.'
		]));
	it('says nothing of years that are not shown', () =>
		expect(coverageNotes(months, 'US', [2021], 'en')).toEqual([]));
});
