import { expect, it } from 'vitest';
import { elapsed } from './elapsed';

it.each([
	[0, '0:00'],
	[999, '0:00'],
	[7_000, '0:07'],
	[59_999, '0:59'],
	[60_000, '1:00'],
	[750_000, '12:30'],
	[3_599_000, '59:59'],
	[3_723_000, '1:02:03'],
	[36_000_000, '10:00:00'],
	[-5, '0:00']
])('%d ms are %s', (milliseconds, text) => expect(elapsed(milliseconds)).toBe(text));
