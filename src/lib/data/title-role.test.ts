import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoles } from './tables';
import { createTitleClassifier } from './title-role';

const ROLES = parseRoles(
	readFileSync(new URL('../../../datasets/roles.csv', import.meta.url), 'utf8')
).rows;
const classify = createTitleClassifier(ROLES);
const roleOf = (title: string) =>
	classify(title)
		.weights.map(({ roleId }) => roleId)
		.join('+');

describe('the role of a title', () => {
	it.each([
		['Senior ML Engineer', 'ml_engineer'],
		['MLOps엔지니어', 'mlops_engineer'],
		['AI Research Engineer', 'applied_research_engineer'],
		['AI Data Scientist', 'data_scientist'],
		['AI Data Engineer', 'data_engineer'],
		['Full Stack AI Engineer', 'ai_software_engineer'],
		['Senior Software Engineer, Machine Learning', 'ai_software_engineer'],
		['Data Analytics Manager', 'ai_data_leader'],
		['Business Intelligence Engineer', 'analytics_bi_engineer'],
		['AI 서비스 기획자', 'ai_product_manager'],
		['자연어처리 연구원', 'nlp_llm_engineer'],
		['Security Researcher', 'unclassified'],
		['Email Marketing Manager', 'unclassified'],
		['HTML Developer', 'unclassified'],
		['Data Entry Clerk', 'unclassified'],
		['AI 데이터 라벨러', 'unclassified']
	])('%s is %s', (title, role) => expect(roleOf(title)).toBe(role));

	it.each([
		['Data Scientist', 'data_scientist'],
		['Data Engineer', 'data_engineer'],
		['Data Analyst', 'data_analyst'],
		['Machine Learning Engineer', 'ml_engineer'],
		['Research Scientist', 'ai_researcher'],
		['Applied Scientist', 'applied_research_engineer'],
		['Analytics Engineer', 'analytics_bi_engineer'],
		['AI Engineer', 'ai_engineer'],
		['Member of Technical Staff', 'applied_research_engineer'],
		['Software Engineer', 'software_engineer'],
		['Principal Researcher', 'ai_researcher'],
		['Data Lead', 'ai_data_leader'],
		['Lead Data Scientist', 'data_scientist'],
		['Head of AI', 'ai_data_leader'],
		['Computer Vision Research Scientist', 'cv_robotics_engineer'],
		['AI Governance Lead', 'ai_governance'],
		['AI/ML Engineer', 'ml_engineer'],
		['Admin & Data Analyst', 'data_analyst'],
		['Data Analyst 3', 'data_analyst'],
		['Bear Robotics', 'unclassified'],
		['Engineer', 'unclassified'],
		['Manager', 'unclassified'],
		['Analyst', 'unclassified'],
		['', 'unclassified']
	])('%s, as published, is %s', (title, role) => expect(roleOf(title)).toBe(role));

	it.each([
		['머신러닝 엔지니어 (신입/경력)', 'ml_engineer'],
		['[서울] 데이터 분석가', 'data_analyst'],
		['[판교] 시니어 데이터 엔지니어', 'data_engineer'],
		['AI 책임연구원', 'ai_researcher'],
		['딥러닝 연구원', 'ai_researcher'],
		['LLM 엔지니어', 'nlp_llm_engineer'],
		['프롬프트 엔지니어', 'nlp_llm_engineer'],
		['인공지능 백엔드 개발자', 'ai_software_engineer'],
		['컴퓨터 비전 엔지니어', 'cv_robotics_engineer'],
		['자율주행 인지 개발자', 'cv_robotics_engineer'],
		['ML 플랫폼 엔지니어', 'mlops_engineer'],
		['데이터 사이언티스트', 'data_scientist'],
		['데이터 아키텍트', 'data_ai_architect'],
		['AI 팀장', 'ai_data_leader'],
		['AI 윤리 정책 담당자', 'ai_governance'],
		['리서치 엔지니어', 'applied_research_engineer'],
		['생성형 AI 개발자', 'ai_engineer'],
		['AI·머신러닝 엔지니어', 'ml_engineer'],
		['백엔드 개발자', 'software_engineer'],
		['데이터 입력 사무원', 'unclassified']
	])('%s is %s', (title, role) => expect(roleOf(title)).toBe(role));
});

describe('titles of two roles', () => {
	it('shares a posting evenly', () =>
		expect(classify('Data Scientist/ML Engineer')).toEqual({
			weights: [
				{ roleId: 'data_scientist', weight: 0.5 },
				{ roleId: 'ml_engineer', weight: 0.5 }
			],
			levelHint: null,
			isAmbiguous: true
		}));

	it.each([
		['Data Engineer and Data Analyst', 'data_engineer+data_analyst'],
		['데이터 사이언티스트 및 ML 엔지니어', 'data_scientist+ml_engineer'],
		// The middle dot of Korean keyboards.
		['데이터 분석가ㆍ데이터 엔지니어', 'data_analyst+data_engineer'],
		['ML Engineer / Machine Learning Engineer', 'ml_engineer'],
		['Data Engineer/Data Analyst/Data Scientist', 'data_engineer+data_analyst+data_scientist']
	])('%s is %s', (title, roles) => expect(roleOf(title)).toBe(roles));

	it.each([
		['Research Scientist, Computer Vision', 'cv_robotics_engineer'],
		['Data & Analytics Analyst', 'data_analyst'],
		['Head of Data & AI', 'ai_data_leader']
	])('%s is one role: only one side is a title', (title, role) => expect(roleOf(title)).toBe(role));
});

describe('level words', () => {
	it.each([
		['Sr. Data Engineer', 'senior'],
		['Senior Staff Data Scientist', 'senior staff'],
		['Data Engineer II', 'level 2'],
		['Data Engineer, Level 3', 'level 3'],
		['Entry Level Data Analyst', 'entry'],
		['Data Science Intern', 'intern'],
		['신입 데이터 분석가', 'entry'],
		['ML 엔지니어 (경력)', 'experienced'],
		['AI 수석연구원', '수석'],
		['Lead Data Scientist', 'lead'],
		['Data Scientist', null],
		['Member of Technical Staff', null],
		['Internal Data Analyst', null]
	])('%s: %s', (title, hint) => expect(classify(title).levelHint).toBe(hint));
});

describe('brackets', () => {
	it.each([
		['Data Analyst (m/f/d)', 'data_analyst'],
		['Researcher (Remote)', 'ai_researcher'],
		['Researcher - Remote', 'ai_researcher'],
		['Engineer (Data)', 'unclassified'],
		['Software Engineer (Machine Learning)', 'ai_software_engineer']
	])('%s is %s', (title, role) => expect(roleOf(title)).toBe(role));
});

describe('a source that holds jobs of every kind', () => {
	const general = (title: string, description?: string) =>
		classify(title, { aiSpecific: false, description }).weights[0]?.roleId;

	it.each([
		'Research Scientist',
		'Research Engineer',
		'Researcher',
		'Applied Scientist',
		'Member of Technical Staff',
		'Business Analyst',
		'리서치 엔지니어'
	])('%s alone is no AI role', (title) => expect(general(title)).toBe('unclassified'));

	it('counts with an AI term in the title', () =>
		expect(general('Research Scientist (AI)')).toBe('ai_researcher'));
	it('counts with an AI term in the description', () =>
		expect(general('Research Scientist', 'You will train deep learning models.')).toBe(
			'ai_researcher'
		));
	it('is not fooled by letters inside other words', () =>
		expect(general('Research Scientist', 'Email and HTML; paid training.')).toBe('unclassified'));
	it('takes other titles as they are', () =>
		expect(general('Data Engineer')).toBe('data_engineer'));
	it('never lets the description decide the role', () =>
		expect(general('Office Clerk', 'Machine Learning Engineer')).toBe('unclassified'));
});

describe('laws', () => {
	const word = fc.constantFrom(
		...[
			'Data',
			'AI',
			'ML',
			'Engineer',
			'Scientist',
			'Analyst',
			'Lead',
			'Senior',
			'II',
			'/',
			'&',
			'and',
			'(',
			')'
		],
		...['데이터', '엔지니어', '연구원', '신입', '·', 'Research', 'Software', 'Remote']
	);
	const title = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

	it('shares add up to 1, whatever the text', () =>
		fc.assert(
			fc.property(fc.oneof(title, fc.string(), fc.string({ unit: 'binary' })), (text) => {
				const { weights, isAmbiguous } = classify(text);
				expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
				expect(isAmbiguous).toBe(weights.length > 1);
			}),
			{ numRuns: 500 }
		));

	it('case and spaces change nothing', () =>
		fc.assert(
			fc.property(title, (text) => {
				expect(classify(`  ${text.toUpperCase().replace(/ /g, ' \t\u3000')} `)).toEqual(
					classify(text)
				);
			})
		));

	it('full-width letters change nothing', () =>
		expect(roleOf('Ｄａｔａ　Ｅｎｇｉｎｅｅｒ')).toBe('data_engineer'));

	it('decomposed Hangul changes nothing', () =>
		expect(roleOf('데이터 분석가'.normalize('NFD'))).toBe('data_analyst'));

	it('the same title always gives the same answer', () =>
		fc.assert(
			fc.property(title, title, (text, other) => {
				const first = classify(text);
				classify(other);
				expect(classify(text)).toEqual(first);
			})
		));

	it('reads only the first 300 characters', () =>
		expect(roleOf(`${'x '.repeat(150)}Data Engineer`)).toBe('unclassified'));
});

describe('the roles that are shipped', () => {
	it('have different short names in both languages', () => {
		const labels = ROLES.flatMap(({ label }) => [label.ko, label.en]);
		expect(new Set(labels).size).toBe(labels.length);
	});
	it('have short names that fit a chart', () => {
		for (const { label } of ROLES) {
			expect(label.en.length).toBeLessThanOrEqual(25);
			expect(label.ko.length).toBeLessThanOrEqual(14);
			expect(label.ko + label.en).not.toMatch(/[()[\]]/);
		}
	});
	it('are 16 AI roles and one reference', () =>
		expect(ROLES.filter(({ family }) => family === 'reference').map(({ id }) => id)).toEqual([
			'software_engineer'
		]));
});
