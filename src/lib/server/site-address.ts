/**
 * Where the site will stand, from the environment variable SITE_URL at build time, such as
 * `https://example.org/ai-careers/`. The built folder works anywhere, so nobody else can tell; without it nothing that needs
 * an absolute address is written.
 */

/**
 * The address with its closing slash; `null` = not told.
 * @throws Error if it is no http(s) address, or has a query or a fragment
 */
export function siteAddress(given: string | undefined): string | null {
	if (given === undefined || given.trim() === '') return null;
	const fail = (why: string) => new Error(`SITE_URL is '${given}': ${why}`);
	if (!URL.canParse(given))
		throw fail('an absolute address such as https://example.org/ is needed');
	const url = new URL(given);
	if (url.protocol !== 'https:' && url.protocol !== 'http:')
		throw fail('an address of http or https is needed');
	if (url.search !== '' || url.hash !== '') throw fail('it must have no query and no fragment');
	if (url.username !== '' || url.password !== '') throw fail('it must have no user name');
	return `${url.href.replace(/\/+$/, '')}/`;
}

/** The address of this build; `null` = not told. */
export const SITE: string | null = siteAddress(process.env.SITE_URL);

/** An address as it is printed: without the protocol. */
export const printedAddress = (url: string): string => url.replace(/^https?:\/\//, '');
