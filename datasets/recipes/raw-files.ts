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
const datanerd = (name: string): RawFile => ({
	path: `datanerd-google-jobs-2024q4/${name}.csv`,
	original:
		'counts of the adverts in https://github.com/lukebarousse/PowerBI_Data_Analytics_Course, commit dc64a4f470a063220b70e8df6237d4630bfd2262, Data/monthly_files, September to December 2024 (columns: datasets/README.md)'
});
const gss = (level: string, table: string): RawFile => ({
	path: `ncses-sed-gss/gss_${level}_enrollment_by_detailed_field_2017_2022.csv`,
	original: `https://ncses.nsf.gov/surveys/graduate-students-postdoctorates-s-e/2022, table ${table}`
});

const ncses = (name: string, table: string): RawFile => ({
	path: `ncses-sed-gss/${name}.csv`,
	original: `https://ncses.nsf.gov, ${table}`
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
	sedSectors: ncses('sed_employment_sector_by_broad_field_1992_2022', 'SED 2022, table 2-6'),
	sedPlans2017: ncses('sed_mathcs_postgrad_plans_2017', 'SED 2017, table 61'),
	sedPlans2018: ncses('sed_mathcs_postgrad_plans_2018', 'SED 2018, table 61'),
	sedPlans2019: ncses('sed_mathcs_postgrad_plans_2019', 'SED 2019, table 61'),
	sedPlans2020: ncses('sed_mathcs_postgrad_plans_2020', 'SED 2020, table 61'),
	sedPlans2021: ncses('sed_cis_postgrad_plans_2021', 'SED 2021, table 9-5'),
	sedPlans2022: ncses('sed_cis_postgrad_plans_2022', 'SED 2022, table 9-5'),
	sedPlans2023: ncses('sed_cis_postgrad_plans_2023', 'SED 2023, table 9-5'),
	sedFields2008: ncses('sed_doctorates_by_fine_field_2008_2017', 'SED 2017, table 13'),
	sedFields2010: ncses('sed_doctorates_by_fine_field_2010_2020', 'SED 2020, table 13'),
	sedFields2021: ncses('sed_doctorates_by_detailed_field_2021_2023', 'SED 2023, table 3-1'),
	seiBachelors: ncses('sei_bachelors_by_field_2000_2017', 'Indicators 2020, table S2-6'),
	seiMasters: ncses('sei_masters_by_field_2000_2017', 'Indicators 2020, table S2-8'),
	wmpdBachelors: ncses('wmpd_bachelors_by_field_2008_2018', 'WMPD 2021, table 5-2'),
	wmpdMasters: ncses('wmpd_masters_by_field_2008_2018', 'WMPD 2021, table 6-1'),
	oews: {
		path: 'bls-oews/oews_national_ai_adjacent_2014_2024.csv',
		original:
			'rows of the national tables of https://www.bls.gov/oes/tables.htm, May 2014 to May 2024 (columns: datasets/README.md)'
	},
	koreaWorkforce: {
		path: 'korea-ai-workforce-figures/korea_ai_workforce.csv',
		original: 'figures typed from the pages in its column source_page'
	},
	koreaDemand: {
		path: 'korea-ai-demand-figures/korea_ai_demand_published_figures.csv',
		original: 'figures typed from the pages in its column url'
	},
	roleActivities: kaggle('role_activities'),
	roleActivityCount: kaggle('role_activity_count'),
	roleYearCounts: kaggle('role_year_counts'),
	roleCooccurrence: kaggle('role_activity_cooccurrence'),
	roleEducation: kaggle('role_education'),
	roleOrgSize: kaggle('role_orgsize'),
	roleIndustry: kaggle('role_industry'),
	advertsByMonth: datanerd('postings_by_role_month'),
	advertsBySkill: datanerd('skills_by_role'),
	hnTermCounts: {
		path: 'hn-hiring-trends/hn_who_is_hiring_term_counts.csv',
		original:
			'https://github.com/ryanwi/hiringtrends, commit b300bbc31637e7037e953148b56eff021808aaaf, web/data/data-20240501.js, as CSV (columns: datasets/README.md)'
	},
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
