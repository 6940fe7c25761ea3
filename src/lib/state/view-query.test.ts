import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View, type ViewOptions } from '../model/view';
import { formatView, parseView, viewOfFile } from './view-query';

const OPTIONS: ViewOptions = {
	roles: ['ml_engineer', 'ai_engineer', 'data_scientist', 'data_engineer'],
	years: [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
	baseYears: [2019, 2020, 2021, 2022],
	geos: ['US', 'GB', 'DE']
};
const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });
const read = (query: string) => parseView(new URLSearchParams(query), OPTIONS);

describe('formatView', () => {
	it.each<[string, Partial<View>, string]>([
		['nothing for the default view', {}, ''],
		[
			'roles in the order chosen',
			{ roles: ['data_engineer', 'ml_engineer'] },
			'roles=data_engineer,ml_engineer'
		],
		['the choice of no role', { roles: [] }, 'roles=none'],
		[
			'nothing for every role, in any order',
			{ roles: ['data_engineer', 'data_scientist', 'ai_engineer', 'ml_engineer'] },
			''
		],
		[
			'all differences in one order',
			{ geo: 'GB', base: 2019, to: 2025, from: 2023, roles: ['ai_engineer'] },
			'roles=ai_engineer&from=2023&to=2025&base=2019&geo=GB'
		]
	])('writes %s', (_, change, query) => expect(formatView(view(change), OPTIONS)).toBe(query));
});

describe('parseView', () => {
	it.each<[string, string, Partial<View>, string[]]>([
		['an empty query', '', {}, []],
		[
			'all keys',
			'geo=DE&to=2024&from=2022&base=2021&roles=ai_engineer',
			{ geo: 'DE', to: 2024, from: 2022, base: 2021, roles: ['ai_engineer'] },
			[]
		],
		['the choice of no role', 'roles=none', { roles: [] }, []],
		[
			'every role as the default',
			'roles=ml_engineer,ai_engineer,data_scientist,data_engineer',
			{},
			[]
		],
		['one year', 'from=2024&to=2024', { from: 2024, to: 2024 }, []],
		['keys of others', 'utm_source=x&__proto__=y', {}, []],
		['the first of two', 'base=2019&base=2021', { base: 2019 }, []],
		[
			'known roles beside an unknown one',
			'roles=ml_engineer,wizard',
			{ roles: ['ml_engineer'] },
			['roles=wizard']
		],
		[
			'a role named twice',
			'roles=ml_engineer,ml_engineer',
			{ roles: ['ml_engineer'] },
			['roles=ml_engineer']
		],
		['only unknown roles as no choice made', 'roles=wizard', {}, ['roles=wizard']],
		['an empty list of roles as no choice made', 'roles=', {}, ['roles=']],
		['a year that no data has', 'from=1999', {}, ['from=1999']],
		['a year written otherwise', 'from=2023.0&to=0x7e7', {}, ['from=2023.0', 'to=0x7e7']],
		['an empty year', 'to=', {}, ['to=']],
		['a range backwards', 'from=2025&to=2023&geo=GB', { geo: 'GB' }, ['from=2025', 'to=2023']],
		['a base that only one side has', 'base=2025', {}, ['base=2025']],
		['an unknown country, case included', 'geo=gb', {}, ['geo=gb']]
	])('reads %s', (_, query, change, dropped) => {
		expect(read(query)).toEqual({ view: view(change), dropped });
	});
});

describe('viewOfFile', () => {
	it.each<[string, string | null, string, Partial<View>]>([
		['as it was saved while it is made', null, 'geo=GB', { geo: 'GB' }],
		['as it was saved without a choice in the address', 'file:///c.html', 'geo=GB', { geo: 'GB' }],
		['of the address rather than as saved', 'file:///c.html#base=2021', 'geo=GB', { base: 2021 }],
		['of everything where the address says so', 'file:///c.html#', 'geo=GB', {}]
	])('is the view %s', (_, address, saved, change) => {
		expect(viewOfFile(address, saved, OPTIONS)).toEqual({ view: view(change), dropped: [] });
	});
	it('reports what the address does not mean', () => {
		expect(viewOfFile('c.html#geo=XX', '', OPTIONS).dropped).toEqual(['geo=XX']);
	});
});

describe('any view', () => {
	const year = fc.option(fc.constantFrom(...OPTIONS.years));
	const anyView: fc.Arbitrary<View> = fc
		.record({
			roles: fc.option(
				fc.shuffledSubarray([...OPTIONS.roles], { maxLength: OPTIONS.roles.length - 1 })
			),
			from: year,
			to: year,
			base: fc.constantFrom(...OPTIONS.baseYears),
			geo: fc.constantFrom(...OPTIONS.geos)
		})
		.filter(({ from, to }) => from === null || to === null || from <= to);

	it('is read back as it was written, with nothing dropped', () => {
		fc.assert(
			fc.property(anyView, (v) => {
				expect(read(formatView(v, OPTIONS))).toEqual({ view: v, dropped: [] });
			})
		);
	});

	it('is read from its query whatever the order of the keys, and written the same again', () => {
		fc.assert(
			fc.property(
				anyView.chain((v) => {
					const query = formatView(v, OPTIONS);
					const parts = query.split('&');
					return fc.tuple(
						fc.constant(query),
						fc.shuffledSubarray(parts, { minLength: parts.length })
					);
				}),
				([query, shuffled]) => {
					expect(formatView(read(shuffled.join('&')).view, OPTIONS)).toBe(query);
				}
			)
		);
	});
});

describe('any query', () => {
	const value = fc.oneof(
		fc.string(),
		fc.constantFrom(
			'none',
			'2020',
			'2023',
			'2026',
			'US',
			'ml_engineer',
			'ml_engineer,x,',
			'-1',
			'NaN'
		)
	);
	const pair = fc.tuple(fc.constantFrom('roles', 'from', 'to', 'base', 'geo', 'other'), value);

	it('gives a view of the options, never an error', () => {
		fc.assert(
			fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
				const { view: v } = parseView(new URLSearchParams(pairs), OPTIONS);
				for (const id of v.roles ?? []) expect(OPTIONS.roles).toContain(id);
				for (const y of [v.from, v.to]) if (y !== null) expect(OPTIONS.years).toContain(y);
				if (v.from !== null && v.to !== null) expect(v.from).toBeLessThanOrEqual(v.to);
				expect(OPTIONS.baseYears).toContain(v.base);
				expect(OPTIONS.geos).toContain(v.geo);
			})
		);
	});

	it('is either understood or reported, value by value', () => {
		fc.assert(
			fc.property(fc.constantFrom('from', 'to', 'base', 'geo'), value, (key, text) => {
				const { view: v, dropped } = parseView(new URLSearchParams([[key, text]]), OPTIONS);
				const taken = v[key as keyof View];
				const understood = taken !== null && String(taken) === text;
				expect(dropped).toEqual(understood ? [] : [`${key}=${text}`]);
			})
		);
	});
});
