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
	it('keeps the look when view or step change', () => {
		const look = '?step=2&theme=dark&roles=a&bg=transparent';
		expect(writtenEmbedQuery(look, 'roles=b,c', 0)).toBe('?roles=b,c&theme=dark&bg=transparent');
		expect(writtenEmbedQuery(look, '', 3)).toBe('?step=3&theme=dark&bg=transparent');
		expect(writtenEmbedQuery('?step=2&roles=a', '', 0)).toBe('');
	});
	it('is read back as it was written', () => {
		const written = writtenEmbedQuery('?theme=dark', 'roles=ai_engineer&base=2021', 2);
		expect(readEmbedQuery(written, options)).toEqual({
			view: { ...DEFAULT_VIEW, roles: ['ai_engineer'], base: 2021 },
			step: 2,
			dropped: []
		});
	});
});
