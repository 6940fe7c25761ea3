/** Type and colours of the slides. */
import { PALETTE, type Ink } from '../plot/palette';
import type { Lang } from '../model/tables';

/** Latin letters and digits; on every computer that has PowerPoint. */
export const LATIN = 'Arial';
/** Korean letters; comes with Office. */
export const EAST_ASIAN = 'Malgun Gothic';

/** Points. Nothing on a slide is smaller than `text`. */
export const SIZES = { text: 14, strong: 16 } as const;

/** Six hex digits, as Office writes colours; slides are light. */
export const hex = (ink: Ink): string => PALETTE.light[ink].slice(1).toUpperCase();

/** Language of a run, for spelling and line breaks. */
export const LANG_ATTRIBUTES: Readonly<Record<Lang, string>> = {
	ko: 'lang="ko-KR" altLang="en-US"',
	en: 'lang="en-US"'
};

export const FONTS = `<a:latin typeface="${LATIN}"/><a:ea typeface="${EAST_ASIAN}"/>`;
