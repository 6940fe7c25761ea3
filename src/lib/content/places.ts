import type { Bilingual, Geo, Lang } from '../model/tables';

/** A place as a heading or choice prints it, and as a sentence does where that differs. */
interface Place {
	readonly name: Bilingual;
	/** English puts an article before some names; absent = as `name`. */
	readonly inSentence?: Bilingual;
}

const PLACES: Readonly<Record<Geo, Place>> = {
	AU: { name: { ko: '호주', en: 'Australia' } },
	CA: { name: { ko: '캐나다', en: 'Canada' } },
	DE: { name: { ko: '독일', en: 'Germany' } },
	FR: { name: { ko: '프랑스', en: 'France' } },
	GB: {
		name: { ko: '영국', en: 'United Kingdom' },
		inSentence: { ko: '영국', en: 'the United Kingdom' }
	},
	US: {
		name: { ko: '미국', en: 'United States' },
		inSentence: { ko: '미국', en: 'the United States' }
	},
	WLD: { name: { ko: '전 세계', en: 'World' }, inSentence: { ko: '전 세계', en: 'the world' } }
};

/** Name of a place for headings and choices; a place without a name here keeps its code. */
export const placeName = (geo: Geo, lang: Lang): string => PLACES[geo]?.name[lang] ?? geo;

/** Name of a place inside a sentence: `the United States`. */
export function placeInSentence(geo: Geo, lang: Lang): string {
	const place = PLACES[geo];
	return (place?.inSentence ?? place?.name)?.[lang] ?? geo;
}
