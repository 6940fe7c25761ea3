import type { Lang } from '../../model/tables';
import { en } from './en';
import { ko, type Messages } from './ko';

/** Interface texts by language; the compiler lists what a new language lacks. */
export const MESSAGES: Readonly<Record<Lang, Messages>> = { ko, en };
export type { Messages };
