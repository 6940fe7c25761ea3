import { INDEED_GEOS } from './indeed';

/** A file that the recipes read: where it is expected under the raw folder, and where the public original is. */
export interface RawFile {
	readonly path: string;
	readonly original: string;
}

const kaggle = (name: string): RawFile => ({
	path: `kaggle-survey/derived/${name}.csv`,
	original:
		'counts of the answers at https://www.kaggle.com/datasets/kaggle/kaggle-survey-2018 and https://www.kaggle.com/c/kaggle-survey-2019, -2021, -2022 (how they are counted: datasets/README.md)'
});
const gss = (level: string, table: string): RawFile => ({
	path: `ncses-sed-gss/gss_${level}_enrollment_by_detailed_field_2017_2022.csv`,
	original: `https://ncses.nsf.gov/surveys/graduate-students-postdoctorates-s-e/2022, table ${table}`
});

export const RAW_FILES = {
	salaries: {
		path: 'aijobs-salaries/salaries.csv.gz',
		original:
			'https://github.com/foorilla/ai-jobs-net-salaries, commit 981ad0974c6508e18573087a52f2de9be2a2d1f2, salaries.csv (compress it with gzip)'
	},
	aiPosting: {
		path: 'indeed-ai-tracker/AI_posting.csv',
		original:
			'https://github.com/hiring-lab/ai-tracker, commit 41392c3f5a65acc3d47d35d4e8ef81265a020017'
	},
	gssMasters: gss('masters', '1-11a'),
	gssDoctoral: gss('doctoral', '1-11b'),
	roleActivities: kaggle('role_activities'),
	roleActivityCount: kaggle('role_activity_count'),
	roleYearCounts: kaggle('role_year_counts'),
	devtypeCounts: {
		path: 'stackoverflow-survey-figures/devtype_counts.csv',
		original:
			'counts by DevType of https://survey.stackoverflow.co/2025 (which copy was counted: datasets/README.md)'
	}
} as const satisfies Record<string, RawFile>;

/** The postings index, one file a country. */
export const RAW_AGGREGATES: readonly (RawFile & { readonly geo: string })[] = INDEED_GEOS.map(
	(geo) => ({
		geo,
		path: `indeed-job-postings-index/aggregate_job_postings_${geo}.csv`,
		original: `https://github.com/hiring-lab/job_postings_tracker, commit 8049a926080d19b7332edfd1eafd9d0dd4e5179b, ${geo}/aggregate_job_postings_${geo}.csv`
	})
);

/** The texts of the raw files. */
export type RawTexts = Readonly<Record<keyof typeof RAW_FILES, string>> & {
	/** By geo. */
	readonly aggregates: Readonly<Record<string, string>>;
};
