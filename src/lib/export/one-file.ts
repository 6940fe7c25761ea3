import { escaped } from './markup';

/** Id of the element that holds the page of a one-file chart. */
export const PAGE_ID = 'page';

/** The one place of a one-file chart that says which view it opens with. Nothing that its policy hashes holds it. */
const VIEW = /(<html\b[^>]*\bdata-view=")[^"]*(")/;

/**
 * A one-file chart that opens with another view. The rest of the file stays as it is: without a script it shows the picture
 * that it was made with.
 *
 * @param html of a file as the build writes it
 * @param query as `formatView` writes it, with or without its '?'; empty = the default view
 * @throws Error when the HTML is no one-file chart
 */
export function withView(html: string, query: string): string {
	if (!VIEW.test(html)) throw new Error('no one-file chart: <html> has no data-view');
	const value = escaped(query.replace(/^\?/, ''));
	return html.replace(VIEW, (_, before: string, after: string) => before + value + after);
}
