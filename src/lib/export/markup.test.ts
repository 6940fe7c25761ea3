import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escaped } from './markup';

it.each([
	['a & b', 'a &amp; b'],
	['&lt;', '&amp;lt;'],
	['"><b>', '&quot;&gt;&lt;b&gt;'],
	['a\u0000b\u000bc\uffff', 'abc'],
	['한\n글\t', '한\n글\t']
])('%j stands in markup as %j', (text, written) => {
	expect(escaped(text)).toBe(written);
});

it('leaves no character that ends an attribute or begins a tag', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(escaped(text)).not.toMatch(/["<>]/);
		})
	);
});
