import { describe, expect, it } from 'vitest';
import { glue } from './glue';

describe('glue', () => {
	it('joins a figure and the particle after it', () => {
		expect(glue('19.4%에서 24.1%로')).toBe('19.4%\u2060에서 24.1%\u2060로');
	});
	it('joins years, brackets and quotes', () => {
		expect(glue('2025년(1.6배)보다 ‘리더’는')).toBe(
			'2025\u2060년(1.6\u2060배)\u2060보다 ‘리더’\u2060는'
		);
	});
	it('leaves other text alone', () => {
		const text = 'AI adverts, 19.4% of all; 데이터 분석가';
		expect(glue(text)).toBe(text);
	});
});
