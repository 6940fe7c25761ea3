/** Type and colours of the slides. */
import { PALETTE, type Ink } from '../plot/palette';
import type { Lang } from '../model/tables';

/** Comes with Office on every system; has Korean and Latin letters that suit each other. */
export const KOREAN = 'Malgun Gothic';
/** Latin letters and figures: in Korean text those of the Korean font. */
export const LATIN: Readonly<Record<Lang, string>> = { ko: KOREAN, en: 'Arial' };

/** Points; a slide is 960 points wide. Nothing is smaller than `least`. */
export const SIZES = { headline: 28, text: 14, foot: 12, least: 10.5 } as const;

/** Six hex digits, as Office writes colours; slides are light. */
export const hex = (ink: Ink): string => PALETTE.light[ink].slice(1).toUpperCase();

/** Language of a run, for spelling and line breaks. */
export const LANG_ATTRIBUTES: Readonly<Record<Lang, string>> = {
	ko: 'lang="ko-KR" altLang="en-US"',
	en: 'lang="en-US"'
};

/** Fonts of a run in a chart. */
export const fonts = (lang: Lang): string =>
	`<a:latin typeface="${LATIN[lang]}"/><a:ea typeface="${KOREAN}"/>`;
