import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewOptions } from '../model/view';
import { readEmbedQuery, writtenEmbedQuery } from './embed-query';

const options: ViewOptions = {
	roles: ['ml_engineer', 'ai_engineer'],
	years: [2020, 2021, 2022],
	baseYears: [2020, 2021],
	geos: ['US', 'KR']
};

describe('the query of an embed', () => {
	it('has the view, a step, and a look that is not its business', () => {
		const read = readEmbedQuery('?roles=ml_engineer&step=2&theme=dark', options);
		expect(read.view).toEqual({ ...DEFAULT_VIEW, roles: ['ml_engineer'] });
		expect(read.step).toBe(2);
		expect(read.dropped).toEqual([]);
	});
	it.each(['', '?step=-1', '?step=1.5', '?step=x', '?step='])('%s is no step', (search) => {
		expect(readEmbedQuery(search, options).step).toBe(0);
	});
	it('keeps the look when the view changes, and forgets the step', () => {
		expect(writtenEmbedQuery('?step=2&theme=dark&roles=a&bg=transparent', 'roles=b,c')).toBe(
			'?roles=b,c&theme=dark&bg=transparent'
		);
		expect(writtenEmbedQuery('?step=2&roles=a', '')).toBe('');
	});
});
