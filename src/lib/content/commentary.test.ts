import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPart, holes, parseCommentary, plain, type Block } from './commentary';

const FILE = `## headline/fell
{role|은/는} {year} **{share|으로/로}** 줄었다

## headline
{role}

## limits
두 줄로 쓴
한 문단.

Second paragraph, see [the method](/en/about/).

- one
- **two**
  goes on
`;

describe('parseCommentary', () => {
	it('keys the sections by part and variant, in file order', () => {
		expect([...parseCommentary(FILE).keys()]).toEqual(['headline/fell', 'headline', 'limits']);
	});

	it('reads paragraphs and list items, joining their lines', () => {
		expect(parseCommentary(FILE).get('limits')).toEqual([
			{ kind: 'p', spans: [{ kind: 'text', text: '두 줄로 쓴 한 문단.' }] },
			{
				kind: 'p',
				spans: [
					{ kind: 'text', text: 'Second paragraph, see ' },
					{ kind: 'link', text: 'the method', href: '/en/about/' },
					{ kind: 'text', text: '.' }
				]
			},
			{ kind: 'li', spans: [{ kind: 'text', text: 'one' }] },
			{
				kind: 'li',
				spans: [
					{ kind: 'strong', text: 'two' },
					{ kind: 'text', text: ' goes on' }
				]
			}
		] satisfies Block[]);
	});

	it('tells holes from text', () => {
		expect(parseCommentary('## data\nfrom {first} to **{last}**').get('data')).toEqual([
			{
				kind: 'p',
				spans: [
					{ kind: 'text', text: 'from ' },
					{ kind: 'figure', text: '{first}' },
					{ kind: 'text', text: ' to ' },
					{ kind: 'strong', text: '{last}' }
				]
			}
		] satisfies Block[]);
	});

	it('does not see spaces at the end of a line', () => {
		expect(parseCommentary(FILE.replaceAll('\n', '  \n'))).toEqual(parseCommentary(FILE));
	});

	it('reads files with the line ends and mark of Windows alike', () => {
		expect(parseCommentary(`\ufeff${FILE.replaceAll('\n', '\r\n')}`)).toEqual(
			parseCommentary(FILE)
		);
	});

	it.each([
		['text before a section', 'hello\n\n## data\nx', 1, 'before the first'],
		['a heading of another level', '## data\nx\n\n### more', 4, 'only paragraphs'],
		['a numbered list', '## data\n1. one', 2, 'only paragraphs'],
		['HTML', '## data\n<b>x</b>', 2, 'only paragraphs'],
		['a heading that is no key', '## What data show\nx', 1, 'not a part'],
		['a section twice', '## data\nx\n\n## data\ny', 4, 'twice'],
		['a section without text', '## data\nx\n\n## limits\n\n', 4, 'no text'],
		['an empty section before another', '## data\n\n## limits\nx', 1, 'no text'],
		['a list in a list', '## data\n- one\n  - two', 3, 'inside another'],
		['a list item without text', '## data\n- ', 2, 'empty'],
		['an open brace', '## data\nx\n\na {b c', 4, 'brace'],
		['a closing brace', '## data\na} b', 2, 'brace'],
		['a hole without a name', '## data\n{} b', 2, 'a hole is'],
		['a hole with a space', '## data\n{first year}', 2, 'a hole is'],
		['an unknown particle', '## data\n{last|은는}', 2, 'the particle is one of'],
		['an open strong', '## data\na **b', 2, 'without its pair'],
		['a link to a script', '## data\n[a](javascript:alert)', 2, 'not a path'],
		['a link to another scheme', '## data\n[a](//example.com)', 2, 'not a path']
	])('throws on %s, naming the line', (_, markdown, line, message) => {
		expect(() => parseCommentary(markdown)).toThrow(new RegExp(`line ${line}: .*${message}`));
	});
});

describe('fillPart', () => {
	const commentary = parseCommentary(FILE);
	const figures = { role: '머신러닝 엔지니어', year: '2025년', share: '8.4%' };

	it('fills the holes, with the particle that the figure takes', () => {
		expect(fillPart(commentary, 'headline', 'fell', figures)).toEqual([
			{
				kind: 'p',
				spans: [
					{ kind: 'figure', text: '머신러닝 엔지니어는' },
					{ kind: 'text', text: ' ' },
					{ kind: 'figure', text: '2025년' },
					{ kind: 'text', text: ' ' },
					{ kind: 'strong', text: '8.4%로' },
					{ kind: 'text', text: ' 줄었다' }
				]
			}
		] satisfies Block[]);
	});

	it.each([
		['a variant without a text of its own', 'rose'],
		['no variant', '']
	])('takes the text of the part for %s', (_, variant) => {
		expect(plain(fillPart(commentary, 'headline', variant, figures))).toBe('머신러닝 엔지니어');
	});

	it('throws on a part that is not there, naming it', () => {
		expect(() => fillPart(commentary, 'rule', 'modelling', figures)).toThrow(
			'no part "rule/modelling" or "rule"'
		);
	});

	it('throws on a hole without a figure, naming part and hole', () => {
		expect(() => fillPart(commentary, 'headline', 'fell', { role: 'x', year: '2025년' })).toThrow(
			'"headline/fell": no figure "share"'
		);
	});

	it('does not take what every object has for a figure', () => {
		const bad = parseCommentary('## data\n{constructor}');
		expect(() => fillPart(bad, 'data', '', {})).toThrow('no figure "constructor"');
	});

	it('takes figures as they are, signs of replacement patterns included', () => {
		expect(plain(fillPart(commentary, 'headline', '', { role: '$& $1 {year}' }))).toBe(
			'$& $1 {year}'
		);
	});
});

describe('plain', () => {
	it('gives a line for each block, without marks', () => {
		expect(plain(fillPart(parseCommentary(FILE), 'limits', '', {}))).toBe(
			'두 줄로 쓴 한 문단.\nSecond paragraph, see the method.\none\ntwo goes on'
		);
	});
});

describe('holes', () => {
	it('lists each hole of each section once', () => {
		expect(holes(parseCommentary(`${FILE}\n- {a} [x {b}](/c/) **{a|이/가}**`))).toEqual([
			{ key: 'headline/fell', name: 'role' },
			{ key: 'headline/fell', name: 'year' },
			{ key: 'headline/fell', name: 'share' },
			{ key: 'headline', name: 'role' },
			{ key: 'limits', name: 'a' },
			{ key: 'limits', name: 'b' }
		]);
	});
});

describe('any commentary', () => {
	const word = fc.string({
		unit: fc.constantFrom(...'가나다abc123%().,–'),
		minLength: 1,
		maxLength: 8
	});
	const hole = fc.constantFrom('{n}', '{n|은/는}', '{share|이다/다}', '**{share}**');
	/** A letter first, so that no piece looks like a list or a heading. */
	const paragraph = fc
		.array(fc.oneof(word, hole), { minLength: 1, maxLength: 8 })
		.map((words) => `글 ${words.join(' ')}`);

	it('keeps plain text as written', () => {
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
				const text = `글 ${words.join(' ')}`;
				expect(plain(fillPart(parseCommentary(`## data\n${text}`), 'data', '', {}))).toBe(text);
			})
		);
	});

	it('leaves no hole and no mark behind once filled', () => {
		fc.assert(
			fc.property(
				fc.array(paragraph, { minLength: 1, maxLength: 4 }),
				word,
				(paragraphs, figure) => {
					const commentary = parseCommentary(`## data\n${paragraphs.join('\n\n')}`);
					const filled = fillPart(commentary, 'data', 'any', { n: figure, share: '8.4%' });
					expect(filled).toHaveLength(paragraphs.length);
					expect(plain(filled)).not.toMatch(/[{}]|\*\*|\|/);
				}
			)
		);
	});
});
