import { LANGS } from '$lib/model/tables';
import { deckNotes } from '$lib/server/deck';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page links to it: the slides open it beside them. */
export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({ notes: deckNotes(params.lang) });
