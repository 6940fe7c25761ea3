import { describe, expect, it } from 'vitest';
import { placeInSentence, placeName } from './places';

describe('placeName', () => {
	it('names a place in either language', () => {
		expect(placeName('US', 'ko')).toBe('미국');
		expect(placeName('US', 'en')).toBe('United States');
	});
	it('keeps the code of a place it does not know', () => expect(placeName('KR', 'ko')).toBe('KR'));
});

describe('placeInSentence', () => {
	it('takes the article where English wants one', () => {
		expect(placeInSentence('GB', 'en')).toBe('the United Kingdom');
		expect(placeInSentence('FR', 'en')).toBe('France');
	});
	it('keeps the code of a place it does not know', () =>
		expect(placeInSentence('KR', 'en')).toBe('KR'));
});
