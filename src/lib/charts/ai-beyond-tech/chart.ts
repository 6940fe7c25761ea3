import { readAnswers, type AnswerChart } from '../answer-shares';
import { KAGGLE } from '../answers';
import type { ChartDefinition } from '../contract';
import { WORDS } from './words';

const answers: AnswerChart<keyof (typeof WORDS)['ko']['parts']> = {
	question: 'industry',
	// Employers with a business of their own, but no companies.
	without: ['Government/Public Service', 'Non-profit/Service', 'Military/Security/Defense'],
	claim: 'for-x',
	groups: ['ai_for_x'],
	limit: 0.5,
	parts: [
		{ key: 'ai_for_x', ink: 'demand', textInk: 'paper' },
		{ key: 'technology', ink: 'context', textInk: 'ink' }
	],
	centre: 0,
	words: WORDS
};

/** Is most AI work in companies whose business is something else? */
export const chart: ChartDefinition = {
	id: 'ai-beyond-tech',
	order: 130,
	section: 'company-types',
	closes: [],
	grade: 'B',
	lead: false,
	name: { ko: '기술 회사 밖의 AI', en: 'AI outside technology companies' },
	sources: [KAGGLE],
	tables: ['answerYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read: (input) => readAnswers(answers, input)
};
