import { UNCLASSIFIED, type Role, type RoleId } from '../model/tables';

/** What a job title says of the role. */
export interface TitleMatch {
	/** Shares of the posting, adding up to 1: one role, or 1/k for each of k, or `unclassified` alone. */
	readonly weights: readonly { readonly roleId: RoleId; readonly weight: number }[];
	/** Level words in the order of the title, in one spelling: `senior`, `staff`, `entry`, `level 2` … */
	readonly levelHint: string | null;
	/** More than one role. */
	readonly isAmbiguous: boolean;
}

export interface TitleContext {
	/**
	 * `false` = the source holds jobs of every kind: there, titles such as 'research scientist' or 'business analyst'
	 * count only with an AI term in the title or the description. Default `true`.
	 */
	readonly aiSpecific?: boolean;
	/** Text of the advert; read for AI terms only, it never decides the role. */
	readonly description?: string;
}

/** A title is a line; what follows this many characters is not read (the patterns take time on long text). */
const MAX_TITLE = 300;

/**
 * Makes the function that sends a job title to roles, by the `titlePatterns` of the roles in their order.
 *
 * 1. NFKC, lower case, spaces collapsed.
 * 2. Level words are taken off into `levelHint`. `lead` and `head` stay for the patterns, because a 'Data Lead' is
 *    another role than 'Data'.
 * 3. Text in brackets, and words on place or contract, are taken off unless they hold an AI term.
 * 4. A title is cut at `/ | & + , ·`, 'and', 'or', '및', '또는' where two or more pieces are titles in their own right (they hold
 *    a word such as 'engineer' and match a role). Each of the k different roles gets 1/k.
 * 5. Otherwise the whole title is matched: the first role with a matching pattern, in the order of `roles`.
 * 6. No match: `unclassified`.
 *
 * The result depends on nothing but the arguments, and no text makes it throw. Throws a SyntaxError for a role whose
 * pattern is not a regular expression (`parseRoles` reports those).
 */
export function createTitleClassifier(
	roles: readonly Role[]
): (title: string, context?: TitleContext) => TitleMatch {
	const rules = roles.map(({ id, titlePatterns }) => ({
		id,
		patterns: titlePatterns.map((pattern) => new RegExp(pattern, 'i'))
	}));
	const firstMatch = (text: string): RoleId | null =>
		rules.find(({ patterns }) => patterns.some((pattern) => pattern.test(text)))?.id ?? null;

	return (title, { aiSpecific = true, description = '' } = {}) => {
		const { text, levelHint } = cleanTitle(title);
		const mentionsAi =
			aiSpecific || AI_TERM.test(normalise(title)) || AI_TERM.test(normalise(description));
		const roleOf = (piece: string): RoleId | null => {
			if (!mentionsAi && GENERIC.test(piece)) return null;
			return firstMatch(piece) ?? firstMatch(squeeze(piece.replace(/\blead(?![a-z])/g, ' ')));
		};
		const standing = text
			.split(SEPARATOR)
			.map(squeeze)
			.filter((piece) => ROLE_NOUN.test(piece))
			.map(roleOf)
			.filter((id) => id !== null);
		const found = standing.length > 1 ? [...new Set(standing)] : [roleOf(text) ?? UNCLASSIFIED];
		return {
			weights: found.map((roleId) => ({ roleId, weight: 1 / found.length })),
			levelHint,
			isAmbiguous: found.length > 1
		};
	};
}

/** Between two titles. */
const SEPARATOR = /[/|&+,·]|\s(?:and|or|및|또는)\s/;

/** A title in its own right names somebody: 'data engineer', not 'data'. */
const ROLE_NOUN = new RegExp(
	`\\b(?:${[
		'engineer|developer|programmer|scientist|researcher|analyst|analist|architect|manager|owner',
		'lead|leader|head|director|vp|president|chief|officer|specialist|consultant|designer|administrator',
		'statistician|economist|econometrician|modell?er|strategist|auditor|counsel|expert|integrator|operator'
	].join('|')})s?(?![a-z])|${[
		'엔지니어|개발자|연구원|연구자|리서처|과학자|사이언티스트|분석가|전문가|아키텍트|설계자|모델러',
		'기획자|팀장|그룹장|리더|책임자|담당자'
	].join('|')}`
);

/** Names that belong to AI only in a source about AI. */
const GENERIC = new RegExp(
	[
		'\\b(?:research scientist|researcher|research (?:software )?engineer|applied (?:research )?scientist)(?![a-z])',
		'\\b(?:member of technical staff|business analyst)(?![a-z])',
		'(?:리서치|연구)\\s*엔지니어|응용\\s*(?:과학자|연구원)'
	].join('|')
);

const AI_TERM = new RegExp(
	[
		'\\b(?:ai|a\\.i\\.|artificial intelligence|ml|ml ?ops|machine learning|deep learning|neural networks?)(?![a-z])',
		'\\b(?:nlp|natural language|llms?|large language models?|gen ?ai|generative ai)(?![a-z])',
		'\\b(?:computer vision|reinforcement learning|data scien)',
		'인공\\s*지능|머신\\s*러닝|딥\\s*러닝|기계\\s*학습|자연어|컴퓨터\\s*비전|강화\\s*학습|데이터\\s*(?:사이언|과학)'
	].join('|')
);

/**
 * Level words. A grade (`II`, `2`) counts after a word at the end of a piece; a Korean rank before the noun that it
 * qualifies. 'Technical staff' and 'of staff' are matched so that their 'staff' is not.
 */
const LEVEL = new RegExp(
	[
		'\\b(?:senior|sr|junior|jr|principal|intern(?:ship)?|entry[ -]level|lead|head)(?![a-z])\\.?',
		'\\b(?:technical |of )?staff(?![a-z])',
		' (?:level )?(?:[1-5]|i{1,3}|iv|v)(?= ?(?:$|[/|&+,·()-]))',
		'시니어|주니어|인턴(?:십|쉽)?|(?:신입|경력)(?:직|사원)?',
		'(?:수석|책임|선임|전임)(?=\\s*(?:연구원|엔지니어|개발자))'
	].join('|'),
	'g'
);

/** One spelling for each level; what is not here is reported as it stands. */
const LEVEL_NAMES: Readonly<Record<string, string>> = {
	sr: 'senior',
	시니어: 'senior',
	jr: 'junior',
	주니어: 'junior',
	internship: 'intern',
	인턴: 'intern',
	인턴십: 'intern',
	인턴쉽: 'intern',
	'entry level': 'entry',
	신입: 'entry',
	신입직: 'entry',
	신입사원: 'entry',
	경력: 'experienced',
	경력직: 'experienced',
	경력사원: 'experienced',
	i: 'level 1',
	ii: 'level 2',
	iii: 'level 3',
	iv: 'level 4',
	v: 'level 5'
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lower case, compatibility forms replaced, one kind of dash and middle dot, single spaces. */
function normalise(text: string): string {
	return squeeze(
		text
			// The middle dot of Korean keyboards would become a vowel.
			.replace(/[ㆍ・•‧∙]/g, '·')
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[\u2010-\u2015\u2212]/g, '-')
	);
}

/** Takes levels, brackets and place words off a title. */
function cleanTitle(title: string): { text: string; levelHint: string | null } {
	const levels: string[] = [];
	const withoutLevels = normalise(title.slice(0, MAX_TITLE))
		.slice(0, MAX_TITLE)
		.replace(LEVEL, (found) => {
			if (/^(?:technical|of) /.test(found)) return found;
			const word = found.replace(/\.$|^ (?:level )?/g, '').replace('-', ' ');
			levels.push(LEVEL_NAMES[word] ?? (/^\d$/.test(word) ? `level ${word}` : word));
			// A 'data lead' is another role than 'data': the patterns need to see these two.
			return /^(?:lead|head)/.test(found) ? found : ' ';
		});
	const text = withoutLevels
		.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, (bracket) =>
			AI_TERM.test(bracket) ? ` ${bracket.slice(1, -1)} ` : ' '
		)
		.replace(/\bremote(?![a-z])|원격|재택(?:근무)?/g, ' ')
		.replace(/^[\s/|&+,·:-]+|[\s/|&+,·:-]+$/g, '');
	return { text: squeeze(text), levelHint: levels.length > 0 ? levels.join(' ') : null };
}
