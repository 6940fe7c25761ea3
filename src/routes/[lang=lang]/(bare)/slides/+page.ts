import { LANGS } from '$lib/model/tables';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));
