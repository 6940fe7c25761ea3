import { deckData } from '$lib/server/deck';
import type { LayoutServerLoad } from './$types';

/** The charts as they stand without a choice; with one, the page computes them anew from the tables that they read. */
export const load: LayoutServerLoad = ({ params }) => ({ deck: deckData(params.lang) });
