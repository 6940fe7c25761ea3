import { expect, it } from 'vitest';
import { printedAddress, siteAddress } from './site-address';

it.each([
	[undefined, null],
	['', null],
	['  ', null],
	['https://example.org', 'https://example.org/'],
	['https://example.org/careers', 'https://example.org/careers/'],
	['https://example.org/careers//', 'https://example.org/careers/'],
	['http://example.org/careers/', 'http://example.org/careers/']
])('of %j is %j', (given, expected) => {
	expect(siteAddress(given)).toBe(expected);
});

it.each([
	['example.org', /absolute address/],
	['/careers/', /absolute address/],
	['ftp://example.org/', /http or https/],
	['https://example.org/?a=1', /no query/],
	['https://example.org/#a', /no query/],
	['https://me:secret@example.org/', /no user name/]
])('refuses %j, saying why', (given, why) => {
	expect(() => siteAddress(given)).toThrow(why);
});

it('is printed without the protocol', () => {
	expect(printedAddress('https://example.org/ko/')).toBe('example.org/ko/');
});
