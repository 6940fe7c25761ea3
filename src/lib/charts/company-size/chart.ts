import { readAnswers, type AnswerChart } from '../answer-shares';
import { KAGGLE } from '../answers';
import type { ChartDefinition } from '../contract';
import { WORDS } from './words';

const answers: AnswerChart<keyof (typeof WORDS)['ko']['parts']> = {
	question: 'employer_size',
	claim: 'small',
	groups: ['0-49', '50-249'],
	limit: 1 / 3,
	parts: [
		{ key: '0-49', ink: 'cool-2', textInk: 'paper' },
		{ key: '50-249', ink: 'cool-1', textInk: 'ink' },
		{ key: '250-999', ink: 'even', textInk: 'ink' },
		{ key: '1000-9999', ink: 'warm-1', textInk: 'ink' },
		{ key: '10000+', ink: 'warm-2', textInk: 'paper' }
	],
	centre: 2,
	words: WORDS
};

/** Do small employers hire the roles I want? */
export const chart: ChartDefinition = {
	id: 'company-size',
	order: 150,
	section: 'company-types',
	closes: [],
	grade: 'B',
	lead: false,
	name: { ko: '직장의 크기', en: 'Size of the employer' },
	sources: [KAGGLE],
	tables: ['answerYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read: (input) => readAnswers(answers, input)
};
