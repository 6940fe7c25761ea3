/**
 * The texts of a chart: `charts/<id>/{ko,en}.md`, a small part of Markdown that becomes blocks, never HTML.
 *
 * A section starts with `## part` or `## part/variant`. Its body is paragraphs, parted by blank lines, and list items
 * (`- `); a line break inside one is a space. Inside a line: `**strong**`, `[text](path)`, and the holes `{name}` and
 * `{name|은/는}`, which are filled with a figure; the second appends the form of the particle that fits the figure.
 */
import { isJosaPair, JOSA_PAIRS, withJosa } from './josa';

export interface Span {
	/** `figure` = a hole: before filling its source (`{name}`), after it the figure. The others may hold holes too. */
	readonly kind: 'text' | 'strong' | 'figure' | 'link';
	readonly text: string;
	/** Only of a link. */
	readonly href?: string;
}

/** A paragraph or a list item. */
export interface Block {
	readonly kind: 'p' | 'li';
	readonly spans: Span[];
}

/** Blocks by section, with their holes: `headline/fell`, `rule` … */
export type Commentary = ReadonlyMap<string, readonly Block[]>;

const KEY = /^[a-z][a-z0-9-]*(\/[a-z0-9-]+)?$/;
const HOLE = /\{([^{}|]*)(?:\|([^{}]*))?\}/g;
const NAME = /^[A-Za-z][A-Za-z0-9]*$/;
/** Markdown that a writer may expect to work and that is not part of the format. */
const FOREIGN = /^(#|\* |\+ |> |\d+[.)] |```|\||<)/;

/** Reads a file of sections. Throws on what the format does not have, with the line: a programmer's mistake. */
export function parseCommentary(markdown: string): Commentary {
	const commentary = new Map<string, Block[]>();
	const headings = new Map<string, number>();
	let blocks: Block[] | null = null;
	/** The block being read: its kind, its lines and the number of the first one. */
	let open: { kind: Block['kind']; lines: string[]; at: number } | null = null;

	const close = () => {
		if (open) blocks?.push({ kind: open.kind, spans: parseSpans(open.lines.join(' '), open.at) });
		open = null;
	};
	const lines = markdown.replace(/^\ufeff/, '').split(/\r?\n/);
	for (const [i, line] of lines.entries()) {
		const at = i + 1;
		const text = line.trim();
		if (line.startsWith('## ')) {
			close();
			const key = text.slice(3).trim();
			if (!KEY.test(key)) fail(at, `"${key}" is not a part or part/variant`);
			if (commentary.has(key)) fail(at, `"${key}" is there twice`);
			commentary.set(key, (blocks = []));
			headings.set(key, at);
		} else if (text === '') {
			close();
		} else if (!blocks) {
			fail(at, 'text before the first "## part"');
		} else if (FOREIGN.test(text)) {
			fail(at, `"${text.slice(0, 12)}": only paragraphs and "- " items`);
		} else if (text === '-' || /^\s+- /.test(line)) {
			fail(at, 'a list item is empty or inside another');
		} else if (text.startsWith('- ')) {
			close();
			open = { kind: 'li', lines: [text.slice(2).trim()], at };
		} else if (open) {
			open.lines.push(text);
		} else {
			open = { kind: 'p', lines: [text], at };
		}
	}
	close();
	for (const [key, read] of commentary)
		if (read.length === 0) fail(headings.get(key) ?? 0, `"${key}" has no text`);
	return commentary;
}

const INLINE =
	/\*\*(?<strong>.+?)\*\*|\[(?<label>[^[\]]+)\]\((?<href>[^()\s]*)\)|(?<hole>\{[^{}]*\})/g;
const PATH = /^(\/(?!\/)|\.{1,2}\/|#|https:\/\/)/;

function parseSpans(text: string, at: number): Span[] {
	checkHoles(text, at);
	const spans: Span[] = [];
	const addText = (piece: string) => {
		if (piece.includes('**')) fail(at, '"**" without its pair');
		if (piece !== '') spans.push({ kind: 'text', text: piece });
	};
	let read = 0;
	for (const match of text.matchAll(INLINE)) {
		const { strong, label, href, hole } = match.groups ?? {};
		addText(text.slice(read, match.index));
		read = match.index + match[0].length;
		if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
		else if (hole !== undefined) spans.push({ kind: 'figure', text: hole });
		else if (label !== undefined && href !== undefined) {
			if (!PATH.test(href)) fail(at, `"${href}" is not a path`);
			spans.push({ kind: 'link', text: label, href });
		}
	}
	addText(text.slice(read));
	return spans;
}

function checkHoles(text: string, at: number): void {
	for (const [hole, name = '', pair] of text.matchAll(HOLE)) {
		if (!NAME.test(name)) fail(at, `"${hole}": a hole is {name} or {name|은/는}`);
		if (pair !== undefined && !isJosaPair(pair))
			fail(at, `"${hole}": the particle is one of ${JOSA_PAIRS.join(' ')}`);
	}
	if (/[{}]/.test(text.replace(HOLE, ''))) fail(at, 'a brace without its pair');
}

function fail(line: number, message: string): never {
	throw new Error(`commentary, line ${line}: ${message}`);
}

/**
 * The text `part/variant` with its holes filled; the text `part` if that variant has none of its own, or `variant` is
 * empty. Throws when there is neither, and on a hole without a figure: programmer's mistakes.
 */
export function fillPart(
	commentary: Commentary,
	part: string,
	variant: string,
	figures: Readonly<Record<string, string>>
): Block[] {
	const own = variant === '' ? part : `${part}/${variant}`;
	const key = commentary.has(own) ? own : part;
	const blocks = commentary.get(key);
	if (!blocks)
		throw new Error(`commentary: no part "${own}"${own === part ? '' : ` or "${part}"`}`);
	const fill = (text: string) =>
		text.replace(HOLE, (_, name: string, pair?: string) => {
			const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
			if (figure === undefined) throw new Error(`commentary, "${key}": no figure "${name}"`);
			return pair !== undefined && isJosaPair(pair) ? withJosa(figure, pair) : figure;
		});
	return blocks.map(({ kind, spans }) => ({
		kind,
		spans: spans.map((span) => ({ ...span, text: fill(span.text) }))
	}));
}

/** The words alone, a line for each block. */
export const plain = (blocks: readonly Block[]): string =>
	blocks.map(({ spans }) => spans.map((span) => span.text).join('')).join('\n');

/** Every hole, by section; a name that a section uses twice is listed once. */
export function holes(commentary: Commentary): { key: string; name: string }[] {
	return [...commentary].flatMap(([key, blocks]) => {
		const names = [...plain(blocks).matchAll(HOLE)].map(([, name = '']) => name);
		return [...new Set(names)].map((name) => ({ key, name }));
	});
}
