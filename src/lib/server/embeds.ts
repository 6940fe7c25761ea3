import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { charts, loaded } from '../charts';
import { embedOf, type Embed } from '../charts/embed';
import { presentChart } from '../charts/present';
import { MESSAGES } from '../content/messages';
import type { Lang } from '../model/tables';
import { DEFAULT_VIEW } from '../model/view';
import { loadTables } from './datasets';

/** A chart as an embed draws it at build time: without a choice. `null` = no such chart. */
export function embedded(id: string, lang: Lang): Embed | null {
	const definition = charts.get(id);
	if (!definition) return null;
	const input = { tables: loadTables(), view: DEFAULT_VIEW, lang };
	return embedOf(presentChart(loaded(definition, lang), input), lang);
}

/** Every visible character of the page, for its font. */
export function charactersOfEmbed(embed: Embed, lang: Lang): string {
	const m = MESSAGES[lang];
	const labels = embed.specs.flatMap((spec) =>
		spec.marks.flatMap((mark) => (mark.kind === 'label' ? [mark.text] : []))
	);
	const sources = embed.sources.flatMap(({ title, licence }) => [title, licence]);
	const texts = [embed.headline, embed.deck, embed.n, ...embed.notes, ...sources, ...labels];
	// Figures whole: tables of a filter's choices come with others.
	// The word joiner is what holds figures and their units together.
	const always = `\u2060\u00a00123456789.,%+−–-/()·:;=’‘ n${m.source}${m.embed.live}${m.siteName}`;
	return [...new Set([...texts, always].join(''))].sort().join('');
}

const CORE = path.resolve('src/lib/ui/fonts/pretendard-core.woff2');

/** The part of the site's font that the page needs at first sight: about a third of it. */
export const fontOfEmbed = (characters: string): Promise<Uint8Array> =>
	subsetFont(readFileSync(CORE), characters, { targetFormat: 'woff2' });
