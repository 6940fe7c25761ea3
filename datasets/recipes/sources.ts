import { type License } from '../../src/lib/model/data-package';
import { type Source } from '../../src/lib/model/tables';

/** A source with what only the data package tells of it. */
export interface DescribedSource extends Source {
	/** Version of the original that was read. */
	readonly version: string;
	readonly license: License;
}

const INDEED_LICENSE: License = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};
const RETRIEVED = '2026-11-24';

export const SOURCE_ROWS: readonly DescribedSource[] = [
	{
		id: 'aijobs-salaries',
		title: {
			ko: 'aijobs.net AI·데이터 직무 급여 지수',
			en: 'aijobs.net AI, ML and data salary index'
		},
		publisher: 'aijobs.net / foorilla',
		licence: 'CC0 1.0',
		url: 'https://github.com/foorilla/ai-jobs-net-salaries',
		citation:
			'aijobs.net Global AI, ML, Data Science Salary Index (2020-2025), foorilla, CC0 1.0, final snapshot 2025-08-03',
		years: '2020-2025',
		lastDate: '2025-08-03',
		unit: {
			ko: '급여를 밝힌 채용 공고의 급여 한 줄(2022년부터 공고 한 건이 상한과 하한 두 줄), 2020-2021년은 자원자의 응답',
			en: 'one pay figure of an advert that publishes pay (from 2022 an advert is two rows, top and bottom of its range); 2020-2021 answers of volunteers'
		},
		knownBiases: {
			ko: '급여 공개법이 있는 미국 공고가 2022년 76%, 2023년부터 87-91%이고 한국은 12행뿐이다. 행 수의 증가는 웹사이트의 성장이지 수요가 아니다. 2024년 중반부터 일반 직무명까지 범위가 넓어졌다. 이름이 ‘Data Analyst’인 공고의 신입 표시는 2023년 13.5%에서 2024년 43.0%로 뛰어 그 경계를 넘어 견줄 수 없다. 2025년은 8월 3일까지다.',
			en: '76% of the postings of 2022 and 87-91% from 2023 are US adverts under pay-transparency laws; South Korea has 12 rows. Growing row counts are the growth of a website, not of demand. From mid 2024 general job titles entered. The entry-level label of adverts titled ‘Data Analyst’ jumps from 13.5% (2023) to 43.0% (2024): not comparable across that line. 2025 ends on 3 August.'
		},
		retrieved: RETRIEVED,
		version: 'commit 981ad0974c6508e18573087a52f2de9be2a2d1f2',
		license: {
			name: 'CC0-1.0',
			title: 'Creative Commons Zero 1.0',
			path: 'https://creativecommons.org/publicdomain/zero/1.0/'
		}
	},
	{
		id: 'indeed-ai-tracker',
		title: { ko: 'Indeed Hiring Lab AI 추적 지표', en: 'Indeed Hiring Lab AI Tracker' },
		publisher: 'Indeed Hiring Lab',
		licence: 'CC BY 4.0',
		url: 'https://github.com/hiring-lab/ai-tracker',
		citation: 'Indeed Hiring Lab, AI Tracker, CC BY 4.0, https://github.com/hiring-lab/ai-tracker',
		years: '2019-2026',
		lastDate: '2026-06-30',
		unit: {
			ko: '한 나라 하루의 AI 언급 공고 비중(7일 평균)',
			en: 'share of postings that mention AI in a country on a day (7-day mean)'
		},
		knownBiases: {
			ko: 'AI 관련 낱말을 언급한 공고이며 AI 직무가 아니다. 직무별로 나눌 수 없고 한국이 없다. 캐나다는 2025년 6월 4.5%에서 2026년 6월 17.4%로 다른 나라와 동떨어지게 오르며 원인을 알 수 없다.',
			en: 'Counts postings that mention an AI keyword, not AI roles. No split by role, no Korea. Canada climbs from 4.5% (June 2025) to 17.4% (June 2026), far beyond the others, for unknown reasons.'
		},
		retrieved: RETRIEVED,
		version: 'commit 41392c3f5a65acc3d47d35d4e8ef81265a020017 (2026-07-21)',
		license: INDEED_LICENSE
	},
	{
		id: 'indeed-job-postings-index',
		title: { ko: 'Indeed Hiring Lab 채용 공고 지수', en: 'Indeed Hiring Lab Job Postings Index' },
		publisher: 'Indeed Hiring Lab',
		licence: 'CC BY 4.0',
		url: 'https://github.com/hiring-lab/job_postings_tracker',
		citation:
			'Indeed Hiring Lab, Job Postings Index, CC BY 4.0, https://github.com/hiring-lab/job_postings_tracker',
		years: '2020-2026',
		lastDate: '2026-08-14',
		unit: {
			ko: '한 나라 하루의 공고 지수(2020년 2월 1일 = 100, 계절 조정)',
			en: 'index of postings in a country on a day (1 February 2020 = 100, seasonally adjusted)'
		},
		knownBiases: {
			ko: 'Indeed에 올라온 공고만 세며 지수이지 건수가 아니다. 2020년 2월 이전 값이 없고, 기준일이 대유행 직전이다. 계절 조정 방법이 2024년 11월에 바뀌었다.',
			en: 'Postings on Indeed only; an index, not counts. Nothing before February 2020, and the base day lies just before the pandemic. The seasonal method was revised in November 2024.'
		},
		retrieved: RETRIEVED,
		version: 'commit 8049a926080d19b7332edfd1eafd9d0dd4e5179b (2026-08-19)',
		license: INDEED_LICENSE
	},
	{
		id: 'ncses-sed-gss',
		title: {
			ko: '미국 과학·공학 대학원생 조사(GSS)',
			en: 'US Survey of Graduate Students and Postdoctorates in Science and Engineering (GSS)'
		},
		publisher: 'National Center for Science and Engineering Statistics (NCSES), NSF',
		licence: 'Public domain (US federal government)',
		url: 'https://ncses.nsf.gov/surveys/graduate-students-postdoctorates-s-e/',
		citation:
			'National Center for Science and Engineering Statistics (NCSES), U.S. National Science Foundation: Survey of Graduate Students and Postdoctorates in Science and Engineering, 2022, tables 1-11a and 1-11b',
		years: '2017-2022',
		lastDate: null,
		unit: {
			ko: '한 해 한 전공의 재학생 수',
			en: 'students enrolled in a field of study in a year'
		},
		knownBiases: {
			ko: '미국만 다루며 컴퓨터 과학은 AI보다 넓다. 재학생 수이지 졸업생 수가 아니다. 2020년에 전공 분류가 바뀌어 과정이 다른 줄로 옮겨졌으므로 2019년과 2020년은 잇지 않는다.',
			en: 'US only; computer science is wider than AI. Enrolled students, not graduates. The list of fields changed in 2020 and moved programmes between rows: 2019 and 2020 must not be joined.'
		},
		retrieved: RETRIEVED,
		version: 'GSS 2022, tables 1-11a and 1-11b',
		license: { name: 'other-pd', title: 'Public domain: work of the US federal government' }
	},
	{
		id: 'ncses-sed',
		title: {
			ko: '미국 박사 학위 취득자 조사(SED)',
			en: 'US Survey of Earned Doctorates (SED)'
		},
		publisher: 'National Center for Science and Engineering Statistics (NCSES), NSF',
		licence: 'Public domain (US federal government)',
		url: 'https://ncses.nsf.gov/surveys/earned-doctorates/',
		citation:
			'National Center for Science and Engineering Statistics (NCSES), U.S. National Science Foundation: Survey of Earned Doctorates, 2017-2023, tables 13, 61, 2-6, 3-1 and 9-5',
		years: '1992-2023',
		lastDate: null,
		unit: {
			ko: '한 해 한 전공의 새 박사(학년도, 6월에 끝남)',
			en: 'new doctorates of a field in an academic year (ending in June)'
		},
		knownBiases: {
			ko: '미국에서 받은 박사만 센다. 컴퓨터·정보 과학은 AI보다 넓고, AI라는 세부 전공을 고른 박사는 AI를 연구한 박사의 일부다. 첫 직장은 졸업할 때 일자리가 정해진 사람만이고 박사후 연구원은 뺀다. 2021년에 전공 분류가 바뀌어 2020년과 2021년은 잇지 않는다. 응답률은 약 91%다.',
			en: 'Doctorates earned in the US only. Computer and information sciences are wider than AI, and those who name AI as their field are a part of those who work on it. First jobs are those of people with a definite job when they graduate, postdocs left out. The list of fields changed in 2021: 2020 and 2021 must not be joined. About 91% answer.'
		},
		retrieved: RETRIEVED,
		version: 'SED 2017 to 2023, tables 13, 61, 2-6, 3-1 and 9-5',
		license: { name: 'other-pd', title: 'Public domain: work of the US federal government' }
	},
	{
		id: 'ncses-degrees',
		title: {
			ko: '미국 컴퓨터 과학 학위(NCSES)',
			en: 'US degrees in computer sciences (NCSES)'
		},
		publisher: 'National Center for Science and Engineering Statistics (NCSES), NSF',
		licence: 'Public domain (US federal government)',
		url: 'https://ncses.nsf.gov/indicators',
		citation:
			'National Center for Science and Engineering Statistics (NCSES), U.S. National Science Foundation: IPEDS completions as tabulated in Science and Engineering Indicators 2020 (tables S2-6, S2-8) and Women, Minorities, and Persons with Disabilities 2021 (tables 5-2, 6-1)',
		years: '2000-2018',
		lastDate: null,
		unit: {
			ko: '한 해 한 수준의 학위 수',
			en: 'degrees of a level in a year'
		},
		knownBiases: {
			ko: '미국만 다루며 컴퓨터 과학은 AI보다 넓다. 2018년에서 끝난다. 학위 수이지 사람 수가 아니며, 다른 전공에서 오는 사람은 보이지 않는다.',
			en: 'US only, and computer sciences are wider than AI. Ends in 2018. Degrees, not people; those who come from other fields are not seen.'
		},
		retrieved: RETRIEVED,
		version: 'Indicators 2020 (S2-6, S2-8), WMPD 2021 (5-2, 6-1)',
		license: { name: 'other-pd', title: 'Public domain: work of the US federal government' }
	},
	{
		id: 'bls-oews',
		title: {
			ko: '미국 직업별 고용·임금 통계(OEWS)',
			en: 'US Occupational Employment and Wage Statistics (OEWS)'
		},
		publisher: 'U.S. Bureau of Labor Statistics',
		licence: 'Public domain (US federal government)',
		url: 'https://www.bls.gov/oes/tables.htm',
		citation:
			'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2021 to May 2024, https://www.bls.gov/oes/',
		years: '2021-2024',
		lastDate: null,
		unit: {
			ko: '한 해 5월 한 직업의 채워진 일자리',
			en: 'filled jobs of an occupation in May of a year'
		},
		knownBiases: {
			ko: '채워진 일자리이지 공고도 부족도 아니다. 해마다 지난 3년의 조사를 합친 추정이라 발행처는 시계열로 쓰라고 만들지 않았다고 말한다. ML 엔지니어, 데이터 엔지니어, MLOps, AI 엔지니어의 코드는 없다: 소프트웨어 개발자와 데이터 과학자 등에 들어 있다.',
			en: 'Filled jobs: neither vacancies nor a shortage. Each year pools three years of panels, and the publisher says that the estimates are not made for time series. There is no code for ML engineers, data engineers, MLOps or AI engineers: they are among software developers, data scientists and others.'
		},
		retrieved: RETRIEVED,
		version: 'national tables of May 2021 to May 2024',
		license: { name: 'other-pd', title: 'Public domain: work of the US federal government' }
	},
	{
		id: 'korea-ai-workforce-figures',
		title: {
			ko: '한국 AI 인력에 관해 발표된 수치',
			en: 'Published figures on AI staff in Korea'
		},
		publisher: 'SPRi (소프트웨어정책연구소), 과학기술정보통신부, 한국은행',
		licence: 'Single facts quoted with attribution',
		url: 'https://spri.kr/',
		citation:
			'SPRi/MSIT AI industry survey 2020, 2022, 2023 and Bank of Korea Issue Note 2025, as reported by the page in each row',
		years: '2010, 2020-2024',
		lastDate: null,
		unit: { ko: '보도에 실린 수치 하나', en: 'one figure printed in the press' },
		knownBiases: {
			ko: '보고서가 아니라 보도에서 옮긴 집계이며 미시 자료가 아니다. SPRi는 AI 사업을 하는 기업의 자기 보고이고, 대상이 933곳(2020년)에서 2,354곳(2023년)으로 늘어 인원과 부족의 증가에 대상의 확대가 섞여 있다. ‘부족’은 기업이 모자란다고 답한 수이지 공고 수가 아니다. 직무별 부족률은 현재 인원에 대한 비율이고 전체 부족률은 인원과 부족을 더한 수에 대한 비율이라 견줄 수 없다. 한국은행의 수는 LinkedIn에 자기소개를 올린 사람만 센다.',
			en: 'Totals copied from the press, not from the reports, and no microdata. SPRi: what firms in the AI business say of themselves; they grew from 933 (2020) to 2,354 (2023), so part of the growth of staff and shortage is a wider frame. A shortage is what firms say they lack, not adverts. Rates by job type are of current staff, the overall rate of staff and shortage together: not comparable. The Bank of Korea counts people with a LinkedIn profile only.'
		},
		retrieved: RETRIEVED,
		version: 'pages as read on 2026-11-24',
		license: { name: 'notspecified', title: 'Single facts quoted with attribution' }
	},
	{
		id: 'korea-ai-demand-figures',
		title: {
			ko: '한국 AI 채용에 관해 발표된 수치',
			en: 'Published figures on AI hiring in Korea'
		},
		publisher: 'SPRi, 원티드랩, 잡코리아, 한국직업능력연구원(KRIVET), 로켓펀치',
		licence: 'Single facts quoted with attribution',
		url: 'https://www.krivet.re.kr',
		citation:
			'SPRi AI industry survey, Wanted Lab, JobKorea, KRIVET Issue Brief 264 and RocketPunch, as reported by the page in each row',
		years: '2020-2025',
		lastDate: '2025-03-31',
		unit: { ko: '보도에 실린 수치 하나', en: 'one figure printed in the press' },
		knownBiases: {
			ko: '보도에서 옮긴 집계이며 칸마다의 건수가 없다. 원티드와 잡코리아는 자기 사이트의 공고만 세고 AI 공고의 뜻이 서로 다르다(내용에 머신러닝·AI·딥러닝, 제목에 AI). KRIVET은 2023년 1월 4일의 공고 4,851건을 주제 모형으로 나누었다. 연도를 알 수 없는 잡코리아 발표는 뺐다.',
			en: 'Totals copied from the press, without counts by cell. Wanted and JobKorea count adverts on their own sites and mean different things by AI (machine learning, AI or deep learning in the text; AI in the title). KRIVET sorted 4,851 adverts of 4 January 2023 by a topic model. A JobKorea release without a year is left out.'
		},
		retrieved: RETRIEVED,
		version: 'pages as read on 2026-11-24',
		license: { name: 'notspecified', title: 'Single facts quoted with attribution' }
	},
	{
		id: 'datanerd-google-jobs-2024q4',
		title: {
			ko: '구글 채용의 데이터 직무 공고(2024년 9-12월)',
			en: 'Adverts for data roles on Google Jobs, September to December 2024'
		},
		publisher: 'Luke Barousse (DataNerd)',
		licence: 'Own counts; the repository states no licence',
		url: 'https://github.com/lukebarousse/PowerBI_Data_Analytics_Course',
		citation:
			'Own counts from Luke Barousse, data job postings September-December 2024 (SerpApi / Google Jobs), https://datanerd.tech',
		years: '2024',
		lastDate: '2024-12-31',
		unit: {
			ko: '직무 하나의 한 달 또는 한 기술의 공고 수(공고 93,397건)',
			en: 'adverts of a role in a month, or with a skill (93,397 adverts)'
		},
		knownBiases: {
			ko: '한 해의 네 달뿐이라 추세가 없다. 데이터 직무를 검색해 모았으므로 소프트웨어·클라우드 엔지니어는 따라 들어온 것이지 비교 기준이 아니다. 직무 이름은 제목을 본 분류기의 판단이고, ‘학위 언급 없음’은 구글의 표시라 학사인지 석사인지 가리지 못한다. 기술은 낱말 목록으로 찾아서 보통 낱말(go, c, flow)이 섞인다. 미국 40%, 영국 9%, 인도 8%, 한국은 149건이다.',
			en: "Four months of one year: no trend. The searches were for data roles, so software and cloud engineers are a by-catch, not a baseline. The label is a classifier's guess from the title; 'no degree mentioned' is Google's mark and does not tell a bachelor's from a Master's degree. Skills are found by a list of words, so ordinary words (go, c, flow) are among them. US 40%, UK 9%, India 8%; South Korea has 149 adverts."
		},
		retrieved: RETRIEVED,
		version: 'commit dc64a4f470a063220b70e8df6237d4630bfd2262, files 09 to 12 of 2024',
		license: { name: 'notspecified', title: 'Own counts; the repository states no licence' }
	},
	{
		id: 'hn-hiring-trends',
		title: {
			ko: '해커 뉴스 채용 글의 낱말(hntrends)',
			en: 'Hacker News Hiring Trends'
		},
		publisher: 'Ryan Williams',
		licence: 'MIT, copyright (c) 2013-2024 Ryan Williams',
		url: 'https://github.com/ryanwi/hiringtrends',
		citation:
			'Ryan Williams, Hacker News Hiring Trends, data of May 2024, MIT licence, https://github.com/ryanwi/hiringtrends',
		years: '2012-2024',
		lastDate: '2024-05-31',
		unit: {
			ko: '한 달의 채용 글 가운데 한 낱말이 나온 글 수',
			en: 'hiring posts of a month that mention a term'
		},
		knownBiases: {
			ko: '낱말의 언급이지 직무명이 아니다: ‘AI 스타트업’이라고 쓴 회사도 AI로 센다. 글 하나에 여러 자리가 있고, 5월과 6월에 올린 글은 둘이다. 스타트업과 미국에 치우치며 영어뿐이다. 한 해 30건 미만인 값은 흔들림이다. 2024년은 5월까지다.',
			en: "Mentions of a term, not job titles: a company that says 'AI startup' counts under AI. A post may list many jobs, and one of May and one of June are two. Start-ups, mostly American, in English. Counts under 30 a year are noise. 2024 ends with May."
		},
		retrieved: RETRIEVED,
		version: 'commit b300bbc31637e7037e953148b56eff021808aaaf, data of May 2024',
		license: {
			name: 'MIT',
			title: 'MIT License',
			path: 'https://opensource.org/license/mit'
		}
	},
	{
		id: 'kaggle-survey',
		title: {
			ko: 'Kaggle 머신러닝·데이터 과학 설문',
			en: 'Kaggle Machine Learning & Data Science Survey'
		},
		publisher: 'Kaggle (Google)',
		licence: 'Own counts; survey of 2018 CC BY-SA 4.0, of 2019, 2021 and 2022 not stated',
		url: 'https://www.kaggle.com/c/kaggle-survey-2022',
		citation:
			'Kaggle, Machine Learning & Data Science Survey 2018, 2019, 2021, 2022 (kaggle.com), own tabulation',
		years: '2018-2019, 2021-2022',
		lastDate: null,
		unit: { ko: '직무 항목을 고른 응답자 수', en: 'respondents who chose an option' },
		knownBiases: {
			ko: '학습 사이트 회원의 자발적 응답이며 노동시장의 표본이 아니다(2022년 응답의 37%가 인도). 선택지가 해마다 바뀐다: 2018년은 일의 종류가 다섯, 2019년부터 여섯이고, ML 엔지니어는 2021년에야 있으며, 2022년에는 비즈니스 분석가가 데이터 분석가에, MLOps가 ML 엔지니어에 합쳐졌다. 데이터 엔지니어가 적게 잡힌다. 학위는 2년 안에 딸 예정인 것도 센다.',
			en: 'Members of a learning site who chose to answer, not a sample of the labour market (India is 37% of 2022). Options change: five activities in 2018, six from 2019; no ML engineer before 2021; in 2022 business analysts joined data analysts, and MLOps joined ML engineers. Data engineers are under-reached. Degrees planned within two years count as held.'
		},
		retrieved: RETRIEVED,
		version: 'surveys of 2018, 2019, 2021 and 2022',
		license: {
			name: 'notspecified',
			title:
				'Own counts of survey answers, with credit; survey of 2018 CC BY-SA 4.0, of 2019, 2021 and 2022 not stated'
		}
	},
	{
		id: 'stackoverflow-survey-figures',
		title: { ko: '스택 오버플로 개발자 설문 2025', en: 'Stack Overflow Developer Survey 2025' },
		publisher: 'Stack Overflow',
		licence: 'ODbL 1.0',
		url: 'https://survey.stackoverflow.co/2025',
		citation: 'Stack Overflow Annual Developer Survey 2025 (ODbL 1.0)',
		years: '2025',
		lastDate: null,
		unit: {
			ko: '직무 항목을 고른 응답자 수(하나만 고름)',
			en: 'respondents who chose an option (one each)'
		},
		knownBiases: {
			ko: '한 사이트 이용자이며 웹 개발자가 대부분이다. AI 신뢰 질문에도 답한 사람만 세어졌다. 직무는 하나만 고르므로 겸하는 일은 보이지 않는다.',
			en: 'Users of one site, mostly web developers. Only those who also answered the question on trust in AI are counted. One title each, so second roles are not seen.'
		},
		retrieved: RETRIEVED,
		version: 'survey of 2025, counts by DevType',
		license: {
			name: 'ODbL-1.0',
			title: 'Open Database License 1.0',
			path: 'https://opendatacommons.org/licenses/odbl/1-0/'
		}
	}
];
