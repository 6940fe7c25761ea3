/**
 * Widths of text without a DOM: charts are laid out on the server, so labels must be measured from a table.
 * Advance widths in em of Pretendard 1.3.9 at weight 500, rounded up by class; a little too wide is safe.
 */
const NARROW = /[ijl.,:;'’!|()[\]·ftr\s-]/;
const WIDE = /[A-Zmw%@–—−+=~&]/;
const FULL = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/;

/** Text at weight 600 is wider than `textWidth` says, by this factor at most. */
export const BOLD = 1.05;

/** Estimated width in user units of one line set at `size`. */
export function textWidth(text: string, size: number): number {
	let em = 0;
	for (const c of text)
		em += FULL.test(c) ? 0.88 : NARROW.test(c) ? 0.33 : WIDE.test(c) ? 0.72 : 0.6;
	return em * size;
}

/** Breaks a text at spaces into lines no wider than `width`; a word that is wider keeps its own line. */
export function wrapText(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

/** `wrapText` that never overruns: a word wider than `width` is broken after `/`, `·` or `-`, else between characters. */
export function wrapWithin(text: string, width: number, size: number): string[] {
	const fits = (line: string) => textWidth(line, size) <= width;
	/** As many pieces to a line as fit. */
	const joined = (pieces: readonly string[]): string[] => {
		const lines: string[] = [];
		for (const piece of pieces) {
			const last = lines.at(-1);
			if (last !== undefined && fits(last + piece)) lines[lines.length - 1] = last + piece;
			else lines.push(piece);
		}
		return lines;
	};
	return wrapText(text, width, size).flatMap((line) =>
		fits(line)
			? [line]
			: joined(line.split(/(?<=[/·-])/u)).flatMap((part) =>
					fits(part) ? [part] : joined([...part])
				)
	);
}
