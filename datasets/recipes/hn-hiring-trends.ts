import { type Ledger } from '../../src/lib/model/data-package';
import { type TermGroup, type TermYear } from '../../src/lib/model/tables';
import { expectAll, rawNumber, rawTable, reconcile, SetAside } from './raw-table';

const SOURCE = 'hn-hiring-trends';

/**
 * The terms that are kept, of 261. Modelling: what models are called and made with. Operating: what runs them and brings
 * them there. Field: what the whole is called. Left out on purpose: Spark (counted in 2011, before the tool was known:
 * the word is also matched in prose), OpenCV, Transformers, Data Mining, GPT, ChatGPT, OpenAI, dbt and Observability
 * (mostly under 30 posts a year: noise), and everything of software at large. scikit-learn is not in the dictionary.
 */
const TERMS: Readonly<Record<string, TermGroup>> = {
	'Machine Learning': 'modelling',
	'Deep Learning': 'modelling',
	'Computer Vision': 'modelling',
	NLP: 'modelling',
	TensorFlow: 'modelling',
	PyTorch: 'modelling',
	Keras: 'modelling',
	AWS: 'operating',
	Azure: 'operating',
	GCP: 'operating',
	DevOps: 'operating',
	Docker: 'operating',
	Kubernetes: 'operating',
	Terraform: 'operating',
	Kafka: 'operating',
	Airflow: 'operating',
	AI: 'field',
	'Data Science': 'field',
	'Big Data': 'field'
};

/** The first year whose twelve threads are all there. */
const FIRST_YEAR = 2012;

interface Count {
	readonly month: string;
	readonly nPosts: number;
	readonly nYes: number;
}

/**
 * Monthly counts of terms in hiring posts summed to years: term_year, 2012 to the last month there is.
 *
 * A term has rows from the first year of which every month lies after its first mention or is the month of it: before,
 * the dictionary may not have held it, or the thing did not exist, and the file does not say which of the two a zero is.
 *
 * @param counts posts by month and term
 */
export function hnHiringTrends(counts: string): { termYear: TermYear[]; ledger: Ledger } {
	const file = `${SOURCE}/hn_who_is_hiring_term_counts.csv`;
	const records = rawTable(counts, file, ['month', 'num_posts', 'term', 'posts_mentioning']);
	expectAll(
		Object.keys(TERMS),
		records.map(({ term }) => term),
		`${SOURCE}, term`
	);
	const setAside = new SetAside();
	const byTerm = new Map<string, Count[]>(Object.keys(TERMS).map((term) => [term, []]));
	for (const row of records) {
		const of = byTerm.get(row.term);
		if (of === undefined) setAside.add('term that is not one of those chosen');
		else
			of.push({
				month: row.month,
				nPosts: rawNumber(row.num_posts, file),
				nYes: rawNumber(row.posts_mentioning, file)
			});
	}

	let kept = 0;
	const termYear = Object.entries(TERMS).flatMap(([term, termGroup]): TermYear[] => {
		const months = (byTerm.get(term) ?? []).toSorted((a, b) => (a.month < b.month ? -1 : 1));
		const first = months.find(({ nYes }) => nYes > 0)?.month ?? '';
		const years = new Map<number, Count[]>();
		for (const count of months) {
			const year = rawNumber(count.month.slice(0, 4), file);
			if (year < FIRST_YEAR) setAside.add(`month before ${FIRST_YEAR}: the year is not whole`);
			else if (`${year}-01` < first)
				setAside.add('month of a year before the first whole year of a term');
			else years.set(year, [...(years.get(year) ?? []), count]);
		}
		return [...years].map(([year, ofYear]) => {
			kept += ofYear.length;
			return {
				source: SOURCE,
				year,
				term,
				termGroup,
				nYes: ofYear.reduce((sum, { nYes }) => sum + nYes, 0),
				nBase: ofYear.reduce((sum, { nPosts }) => sum + nPosts, 0),
				nMonths: ofYear.length
			};
		});
	});

	return {
		termYear,
		ledger: reconcile({
			source: SOURCE,
			unit: 'counts of a term in a month',
			read: records.length,
			kept,
			setAside: setAside.list(),
			counts: { terms: byTerm.size, rows: termYear.length }
		})
	};
}
