/** How a chart is cited: exactly the view on screen, with the version of the data. */
import type { Lang } from '../model/tables';

export interface Cited {
	readonly lang: Lang;
	/** The finding. */
	readonly headline: string;
	/** Who made it: the name of the site. */
	readonly author: string;
	/** The choices in words; empty = the default view. */
	readonly view: string;
	/** Version of the data, and its day (ISO 8601). */
	readonly version: { readonly id: string; readonly date: string };
	/** Address of the view. */
	readonly url: string;
	/** Id of the chart, for the key of the entry. */
	readonly id: string;
	/** Titles of the sources. */
	readonly sources: readonly string[];
}

const WORDS = {
	ko: { form: '대화형 차트', data: '데이터 버전', sources: '자료' },
	en: { form: 'Interactive chart', data: 'data version', sources: 'Data' }
} as const;

const described = ({ lang, view, version }: Cited): string => {
	const { form, data } = WORDS[lang];
	return [form, view, `${data} ${version.id}, ${version.date}`]
		.filter((part) => part !== '')
		.join('; ');
};

/**
 * A reference after the APA's Publication Manual, 7th edition, section 10.14 (data visualisations): author, year, title
 * with a description in brackets, address. The title is set in italics where the text is pasted.
 */
export function apa(cited: Cited): string {
	const year = cited.version.date.slice(0, 4);
	return `${cited.author}. (${year}). ${cited.headline} [${described(cited)}]. ${cited.url}`;
}

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const tex = (text: string): string =>
	text.replace(/[\\~^]|[&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);

/** The same as a BibTeX entry; its key names chart, language and version. */
export function bibtex(cited: Cited): string {
	const { lang, id, version, url, sources } = cited;
	const fields: readonly (readonly [string, string])[] = [
		['author', `{{${tex(cited.author)}}}`],
		['title', `{{${tex(cited.headline)}}}`],
		['year', `{${version.date.slice(0, 4)}}`],
		['howpublished', `{\\url{${url}}}`],
		['note', `{${tex(`${described(cited)}. ${WORDS[lang].sources}: ${sources.join('; ')}`)}}`],
		['language', `{${lang === 'ko' ? 'korean' : 'english'}}`]
	];
	const lines = fields.map(([name, value]) => `  ${name.padEnd(12)} = ${value}`);
	return `@misc{ai-career-${id}-${lang}-${version.id},\n${lines.join(',\n')}\n}`;
}
