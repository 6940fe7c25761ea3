import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../model/tables';
import { formatters } from './number';

const en = formatters('en');
const ko = formatters('ko');

describe('formatters', () => {
	it.each<[string, en: string, ko: string, wantEn: string, wantKo: string]>([
		['count', en.count(12345), ko.count(12345), '12,345', '12,345'],
		['count of a fraction', en.count(312.25), ko.count(0.5), '312.3', '0.5'],
		['count of nothing', en.count(0), ko.count(-0), '0', '0'],
		['percent', en.percent(0.13), ko.percent(0.084), '13.0%', '8.4%'],
		['percent, whole', en.percent(0.905, 0), ko.percent(0.004, 0), '91%', '0%'],
		['percent with a half', en.percent(0.0625), ko.percent(0.0625), '6.3%', '6.3%'],
		['percent, negative', en.percent(-0.45, 0), ko.percent(-0.45, 0), '−45%', '−45%'],
		['points up', en.points(0.021), ko.points(0.021), '+2.1 pp', '+2.1%p'],
		['points down', en.points(-0.046), ko.points(-0.046), '−4.6 pp', '−4.6%p'],
		['points that round to zero', en.points(0.0001), ko.points(-0.0001), '0.0 pp', '0.0%p'],
		[
			'points with two decimals',
			en.points(0.0015, 2),
			ko.points(-0.0015, 2),
			'+0.15 pp',
			'−0.15%p'
		],
		['index', en.index(161.6), ko.index(1234.4), '162', '1,234'],
		['ratio', en.ratio(1.75), ko.ratio(1.8), '1.8×', '1.8배'],
		['ratio below 1', en.ratio(0.55), ko.ratio(0.042), '0.55×', '0.04배'],
		['ratio with its digits told', en.ratio(1.399, 2), ko.ratio(1, 2), '1.40×', '1.00배'],
		['ratio that rounds to 1', en.ratio(0.997), ko.ratio(1), '1.0×', '1.0배'],
		['log points up', en.logPoints(48.3), ko.logPoints(48.3), '+48 log points', '+48 로그포인트'],
		['log points down', en.logPoints(-69.3), ko.logPoints(-0.2), '−69 log points', '0 로그포인트'],
		['usd', en.usd(202250), ko.usd(202250), '$202,250', '202,250달러'],
		['usd, negative', en.usd(-5000), ko.usd(-5000), '−$5,000', '−5,000달러'],
		['year', en.year(2025), ko.year(2025), '2025', '2025년'],
		['yearTick', en.yearTick(2025), ko.yearTick(2025), '2025', '2025'],
		['range', en.range(0.076, 0.092), ko.range(0.076, 0.092), '7.6–9.2%', '7.6–9.2%'],
		['from and to', en.fromTo(0.372, 0.297), ko.fromTo(0.3, 0.4, 0), '37.2 → 29.7%', '30 → 40%'],
		['range, whole', en.range(0.076, 0.092, 0), ko.range(0, 1, 0), '8–9%', '0–100%'],
		['list of three', en.list(['A', 'B', 'C']), ko.list(['A', 'B', 'C']), 'A, B and C', 'A, B, C'],
		['list of two', en.list(['A', 'B']), ko.list(['A', 'B']), 'A and B', 'A, B'],
		['list of one', en.list(['A']), ko.list(['A']), 'A', 'A'],
		['month', en.month('2025-08'), ko.month('2025-08'), 'August 2025', '2025년 8월'],
		['years', en.years(2022, 2025), ko.years(2022, 2025), '2022–2025', '2022–2025'],
		['years that are one', en.years(2025, 2025), ko.years(2025, 2025), '2025', '2025'],
		['years without a start', en.years(null, 2025), ko.years(2025, null), '2025', '2025'],
		['month of a year', en.monthOfYear(8), ko.monthOfYear(8), 'August', '8월'],
		['month, short', en.monthOfYear(9, 'short'), ko.monthOfYear(12, 'short'), 'Sep', '12월'],
		['last month', en.month('2022-12'), ko.month('2022-12'), 'December 2022', '2022년 12월']
	])('prints %s', (_, english, korean, wantEn, wantKo) => {
		expect([english, korean]).toEqual([wantEn, wantKo]);
	});

	it.each(LANGS)('prints a dash for what is missing, in %s', (lang) => {
		const f = formatters(lang);
		const printed = [
			f.count(null),
			f.percent(null),
			f.points(null),
			f.index(null),
			f.ratio(null),
			f.logPoints(null),
			f.usd(null),
			f.year(null),
			f.yearTick(null),
			f.years(null, null),
			f.range(null, 0.2),
			f.fromTo(null, 0.2),
			f.fromTo(0.1, null),
			f.range(0.1, null),
			f.list([]),
			f.month(null)
		];
		expect(new Set(printed)).toEqual(new Set(['–']));
	});

	it('takes a number that does not exist for missing', () => {
		expect([en.ratio(Infinity), ko.percent(NaN), ko.usd(NaN), ko.year(NaN)]).toEqual([
			'–',
			'–',
			'–',
			'–'
		]);
	});

	it.each(['2025-13', '2025-8', '2025', '2025-08-01', ''])(
		'throws on "%s", which is no month',
		(text) => {
			expect(() => en.month(text)).toThrow('is not a month');
		}
	);

	it.each([0, 13, 1.5, NaN])('throws on %d, which is no month of a year', (month) => {
		for (const f of [en, ko]) expect(() => f.monthOfYear(month)).toThrow('is not a month');
	});

	it('never prints a hyphen for a minus, and never minus zero', () => {
		const small = fc.double({ min: -3, max: 3, noNaN: true });
		fc.assert(
			fc.property(small, fc.constantFrom(...LANGS), (v, lang) => {
				const f = formatters(lang);
				for (const text of [
					f.count(v),
					f.percent(v),
					f.points(v),
					f.ratio(v),
					f.logPoints(v),
					f.usd(v)
				]) {
					expect(text).not.toContain('-');
					expect(text).not.toMatch(/^[+−]\$?0(\.0+)?(?![\d.])/);
				}
			})
		);
	});

	it('prints points that read back as the difference, to half a decimal', () => {
		fc.assert(
			fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (diff) => {
				const read = Number.parseFloat(ko.points(diff).replace('−', '-').replace('+', ''));
				expect(Math.abs(read - 100 * diff)).toBeLessThan(0.0500001);
			})
		);
	});
});
