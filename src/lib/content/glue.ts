/** U+2060: no width, no line break. */
const WORD_JOINER = '\u2060';

/**
 * Keeps a Korean particle on the line of the figure before it: browsers may break between `%` and `에서` even where
 * Korean words are kept whole. For large type, where such a break is seen; the text reads and copies the same.
 */
export const glue = (text: string): string =>
	text.replace(/([%\d)’.])(?=[가-힣])/g, `$1${WORD_JOINER}`);
