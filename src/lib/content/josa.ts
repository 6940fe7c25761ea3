import { josa } from 'es-hangul';

/** Pairs that es-hangul decides, written as it writes them: after a consonant / after a vowel (but 와/과). */
const PARTICLES = [
	'은/는',
	'이/가',
	'을/를',
	'와/과',
	'으로/로',
	'으로서/로서',
	'으로써/로써',
	'으로부터/로부터',
	'이나/나',
	'이랑/랑',
	'이란/란',
	'이라/라'
] as const;
/** Forms of the copula, and quoting: all keep their 이 after a consonant, and lose it after a vowel. */
const COPULAS = [
	'이다/다',
	'이고/고',
	'이며/며',
	'이지만/지만',
	'이므로/므로',
	'이었다/였다',
	'이었고/였고',
	'이라고/라고',
	'이라는/라는'
] as const;

type Particle = (typeof PARTICLES)[number];
type Copula = (typeof COPULAS)[number];
/** A particle in its two forms, of which the sound before it takes one. */
export type JosaPair = Particle | Copula;
export const JOSA_PAIRS: readonly JosaPair[] = [...PARTICLES, ...COPULAS];

export const isJosaPair = (text: string): text is JosaPair =>
	JOSA_PAIRS.some((pair) => pair === text);

const isCopula = (pair: JosaPair): pair is Copula => COPULAS.some((copula) => copula === pair);

/** The word followed by the form of the particle that its last sound takes: `8.4%` + `으로/로` → `8.4%로`. */
export function withJosa(word: string, pair: JosaPair): string {
	const sound = spoken(word);
	if (!isCopula(pair)) return word + josa.pick(sound, pair);
	const [afterConsonant = '', afterVowel = ''] = pair.split('/');
	return word + (josa.pick(sound, '이나/나') === '이나' ? afterConsonant : afterVowel);
}

const SYLLABLE = /[가-힣]$/u;
/** A bracketed addition at the end is skipped in reading: `기획자(PM)` is read 기획자. */
const BRACKETED = /\s*(\([^()]*\)|\[[^[\]]*\]|〈[^〈〉]*〉|《[^《》]*》)$/u;
/** A sign at the end that is not read. */
const SILENT = /[^\p{L}\p{N}%+#×]$/u;

/**
 * How the end of a word is read, in Hangul; only the final consonant of the last syllable matters. Brackets, quotes and
 * other punctuation at the end are skipped. A sign or script without a rule here counts as ending in a vowel.
 */
export function spoken(word: string): string {
	const end = readEnd(word.normalize('NFKC'));
	if (SYLLABLE.test(end)) return end;
	if (/(%p|\dpp|\d pp)$/u.test(end)) return '퍼센트포인트';
	if (end.endsWith('%')) return '퍼센트';
	if (end.endsWith('+')) return '플러스';
	if (end.endsWith('#')) return '샵';
	if (end.endsWith('×')) return '배';
	const number = /\d[\d,]*(\.\d+)?$/.exec(end);
	if (number) return spokenNumber(number[0]);
	const latin = /[A-Za-z]+$/.exec(end);
	if (latin) return spokenLatin(latin[0]);
	return VOWEL;
}

/** The word up to what is read last. A word of nothing but a bracket is read inside it. */
function readEnd(word: string): string {
	const outside = word.replace(BRACKETED, '');
	const shorter = outside === '' ? word.replace(SILENT, '') : outside.replace(SILENT, '');
	return shorter === word ? word : readEnd(shorter);
}

const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const;
/** What a whole number is read with at its end, by how many zeros it ends in; from 12 on it is 조. */
const POWERS = ['', '십', '백', '천', '만', '만', '만', '만', '억', '억', '억', '억'] as const;

/** Last syllable of a number in digits, thousands separators or not; decimals are read digit by digit. */
function spokenNumber(text: string): string {
	const digits = text.replaceAll(',', '');
	const last = DIGITS[Number(digits.at(-1))] ?? VOWEL;
	if (digits.includes('.') || /^0*$/.test(digits)) return last;
	const zeros = digits.length - digits.replace(/0+$/, '').length;
	return zeros === 0 ? last : (POWERS[zeros] ?? '조');
}

/** Letter names that end in a consonant; all others end in a vowel. */
const CLOSED_LETTERS: Readonly<Record<string, string>> = { L: '엘', M: '엠', N: '엔', R: '알' };
/** Stands for any reading that ends in a vowel. */
const VOWEL = '으';

/** Read by letters when alone or ending in two capitals (`NLP`, `MySQL`), else as an English word (`MLOps`). */
function spokenLatin(token: string): string {
	if (token.length === 1 || /[A-Z]{2}$/.test(token))
		return CLOSED_LETTERS[token.slice(-1).toUpperCase()] ?? VOWEL;
	return spokenEnglish(token.toLowerCase());
}

/**
 * How Korean ends an English loanword, by its spelling (after the Rules for Foreign Words, 외래어 표기법, ch. 3, §1):
 * l, m, n, ng stay final consonants, also before a silent e; p, t, k, b do after one short vowel (챗봇, 맵, 웹), and
 * so do ck, oo + k, two vowels + p and a vowel + c (맥, 퍼블릭); everything else gets 으 or ends in a vowel (테스트, 노트, 클라우드, 엔지니어).
 * Spelling does not tell all: words that break the rule are listed.
 */
const ENGLISH: readonly [ending: RegExp, reading: string][] = [
	[/(hub|loop)$/, VOWEL], // 허브, 루프
	[/(l|[a-z]le)$/, '을'],
	[/(m|[aeiouy]me|mb)$/, '음'],
	[/ng$/, '응'],
	[/(n|[aeiouy]ne)$/, '은'],
	[/(ck|[^aeiouy][aeiouy]k|^[aeiouy]k|ook|[aeiou]c)$/, '윽'],
	[/([aeiouy]p|([^aeiouy]|^)[aeiouy]b)$/, '읍'],
	[/([^aeiouy]|^)[aeiouy]t$/, '읏']
];

const spokenEnglish = (word: string): string =>
	ENGLISH.find(([ending]) => ending.test(word))?.[1] ?? VOWEL;
