import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withView } from './one-file';

const file = (view: string) =>
	`<!doctype html>\n<html lang="ko" data-view="${view}">\n<body data-view="x">$&</body></html>`;

describe('withView', () => {
	it.each([
		['a query', 'roles=ml_engineer', 'roles=ml_engineer'],
		['a query with its question mark', '?roles=ml_engineer', 'roles=ml_engineer'],
		['several keys', 'roles=none&base=2021', 'roles=none&amp;base=2021'],
		['the default view', '', ''],
		['what would end the attribute or the tag', '"><script>', '&quot;&gt;&lt;script&gt;'],
		['what String.replace would take for a group', '$1$&$$', '$1$&amp;$$']
	])('writes %s', (_, query, written) => {
		expect(withView(file(''), query)).toBe(file(written));
	});

	it('takes the place of the view that was there', () => {
		expect(withView(file('roles=none&amp;base=2021'), 'geo=GB')).toBe(file('geo=GB'));
	});

	it('refuses what is no one-file chart, even with a view elsewhere', () => {
		expect(() => withView('<html lang="ko"><p data-view="">', 'geo=GB')).toThrow('data-view');
	});

	it('keeps the rest for any query, and the last one counts', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (first, last) => {
				const once = withView(file(''), last);
				expect(withView(withView(file(''), first), last)).toBe(once);
				expect(once.replace(/data-view="[^"]*"/, 'data-view=""')).toBe(file(''));
			})
		);
	});
});
