import { randomLcg, randomNormal } from 'd3';
import { bench, describe } from 'vitest';
import { independent, medianInterval } from './median';
import { effectiveTitlesInterval, rarefiedTitles } from './title-diversity';

/** Pay of the largest cell of a year: about as many adverts as one role has. */
const pay = Array.from({ length: 4500 }, randomNormal.source(randomLcg(0.1))(150_000, 40_000));
/** Postings by title, common and rare ones as in a year of adverts (Zipf). */
const titles = Array.from({ length: 150 }, (_, i) => Math.ceil(4000 / (i + 1)));

describe('median', () => {
	bench('bootstrap of 4,500 values, 1,000 draws', () => void medianInterval(independent(pay)));
});

describe('titles', () => {
	bench('150 titles rarefied to 200 postings', () => void rarefiedTitles(titles, 200));
	bench('interval of 150 titles, 400 draws', () => void effectiveTitlesInterval(titles));
});
