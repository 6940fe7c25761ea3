import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJosaPair, JOSA_PAIRS, spoken, withJosa, type JosaPair } from './josa';

describe('withJosa', () => {
	// The Korean names of roles.csv, as they are read aloud.
	it.each<[word: string, pair: JosaPair, particle: string]>([
		['AI 거버넌스·윤리 담당자', '은/는', '는'],
		['AI·데이터 서비스 기획자(PM)', '을/를', '를'],
		['AI·데이터 조직 리더', '와/과', '와'],
		['컴퓨터 비전·로보틱스 인지 엔지니어', '이/가', '가'],
		['MLOps·AI 플랫폼 엔지니어(AIOps)', '으로/로', '로'],
		['AI 소프트웨어 엔지니어(백엔드·프론트엔드·풀스택)', '은/는', '는'],
		['응용 과학자·리서치 엔지니어', '이다/다', '다'],
		['AI·머신러닝 연구자', '이/가', '가'],
		['데이터·AI 아키텍트', '으로/로', '로'],
		['데이터 사이언티스트', '와/과', '와'],
		['데이터 분석가', '을/를', '를'],
		['소프트웨어 엔지니어(비교 기준)', '은/는', '는']
	])('reads the role %s', (word, pair, particle) =>
		expect(withJosa(word, pair)).toBe(word + particle)
	);

	it.each<[string, JosaPair, string]>([
		['모델링 직무', '이/가', '가'],
		['공급', '은/는', '은'],
		['직무 합계', '와/과', '와'],
		['공급', '와/과', '과'],
		['채용', '으로/로', '으로'],
		['서울', '으로/로', '로'], // ㄹ takes 로
		['서울', '은/는', '은'],
		['모델', '이다/다', '이다'],
		['미국', '이었다/였다', '이었다'],
		['캐나다', '이었다/였다', '였다'],
		['공고', '으로부터/로부터', '로부터']
	])('reads the Hangul of %s before %s', (word, pair, particle) =>
		expect(withJosa(word, pair)).toBe(word + particle)
	);

	it.each<[string, JosaPair, string]>([
		['2025년', '은/는', '은'], // 년
		['2020', '은/는', '은'], // 이천이십
		['2021', '으로/로', '로'], // 이천이십일: ㄹ
		['2022', '이/가', '가'], // 이
		['2023', '이/가', '이'], // 삼
		['2024', '와/과', '와'], // 사
		['5', '을/를', '를'], // 오
		['6', '으로/로', '으로'], // 육
		['7', '으로/로', '로'], // 칠
		['8', '이/가', '이'], // 팔
		['9', '이/가', '가'], // 구
		['0', '이/가', '이'], // 영
		['10', '이/가', '이'], // 십
		['200', '으로/로', '으로'], // 이백
		['3,000', '을/를', '을'], // 삼천
		['20,000', '을/를', '을'], // 이만
		['100,000', '을/를', '을'], // 십만
		['300,000,000', '으로/로', '으로'], // 삼억
		['1000000000000', '이/가', '가'], // 일조
		['13.0', '은/는', '은'], // 십삼 점 영
		['8.4', '은/는', '는'], // 팔 점 사
		['1.10', '이/가', '이'], // 일 점 일 영
		['1,565', '이/가', '가'], // 오
		['76,263건', '을/를', '을'] // 건
	])('reads the number %s before %s', (word, pair, particle) =>
		expect(withJosa(word, pair)).toBe(word + particle)
	);

	it.each<[string, JosaPair, string]>([
		['8.4%', '으로/로', '로'], // 퍼센트
		['8.4%', '이다/다', '다'],
		['7.6–9.2%', '은/는', '는'],
		['+2.1%p', '이/가', '가'], // 퍼센트포인트
		['−4.6 pp', '을/를', '를'],
		['+48 로그포인트', '을/를', '를'],
		['1.8배', '이다/다', '다'],
		['1.8×', '으로/로', '로'],
		['202,250달러', '으로/로', '로'],
		['C++', '은/는', '는'], // 플러스
		['C#', '은/는', '은'] // 샵
	])('reads the unit of %s before %s', (word, pair, particle) =>
		expect(withJosa(word, pair)).toBe(word + particle)
	);

	it.each<[string, JosaPair, string]>([
		['AI', '은/는', '는'], // 아이
		['BI', '을/를', '를'],
		['ML', '은/는', '은'], // 엘
		['ML', '으로/로', '로'], // ㄹ
		['PM', '으로/로', '으로'], // 엠
		['NLP', '와/과', '와'], // 피
		['LLM', '이/가', '이'], // 엠
		['US', '은/는', '는'], // 에스
		['R', '으로/로', '로'], // 알
		['SQL', '을/를', '을'], // 엘
		['MySQL', '을/를', '을'],
		['GPT-4', '이/가', '가'] // 사
	])('reads the letters of %s before %s', (word, pair, particle) =>
		expect(withJosa(word, pair)).toBe(word + particle)
	);

	it.each<[string, JosaPair, string]>([
		['MLOps', '은/는', '는'], // 옵스
		['Machine Learning Engineer', '이/가', '가'], // 엔지니어
		['Data Scientist', '을/를', '를'], // 사이언티스트
		['Google', '으로/로', '로'], // 구글
		['Kaggle', '은/는', '은'],
		['Python', '이/가', '이'], // 파이썬
		['pipeline', '을/를', '을'], // 파이프라인
		['platform', '은/는', '은'], // 플랫폼
		['Machine Learning', '이/가', '이'], // 러닝
		['Stack Overflow', '와/과', '와'], // 오버플로우
		['Slack', '으로/로', '으로'], // 슬랙
		['notebook', '을/를', '을'], // 노트북
		['Spark', '은/는', '는'], // 스파크
		['chatbot', '은/는', '은'], // 챗봇
		['product', '을/를', '를'], // 프로덕트
		['note', '은/는', '는'], // 노트
		['startup', '이/가', '이'], // 스타트업
		['web', '으로/로', '으로'], // 웹
		['GitHub', '은/는', '는'], // 깃허브
		['cloud', '와/과', '와'] // 클라우드
	])('reads the English of %s before %s', (word, pair, particle) =>
		expect(withJosa(word, pair)).toBe(word + particle)
	);

	it.each<[string, string]>([
		['‘AI 엔지니어’', '는'],
		['“공급”', '은'],
		['데이터 분석가 (미국)', '는'],
		['공급 [추정].', '은'],
		['(공급)', '은'],
		['ＡＩ 공고 ２０％', '는']
	])('does not read the signs around %s', (word, particle) =>
		expect(withJosa(word, '은/는')).toBe(word + particle)
	);

	it('adds exactly one of the two forms to any text, and changes nothing else', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.string({ unit: fc.constantFrom(...'가을1.0,%p(A)l 억') })
				),
				fc.constantFrom(...JOSA_PAIRS),
				(word, pair) => {
					expect(pair.split('/').map((form) => word + form)).toContain(withJosa(word, pair));
				}
			)
		);
	});

	it('agrees with itself: the forms for one word are all of a closed syllable or all of an open one', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'가을1.0,%p(A)l 억') }), (word) => {
				const closed = withJosa(word, '은/는') === `${word}은`;
				expect(withJosa(word, '이다/다')).toBe(word + (closed ? '이다' : '다'));
				expect(withJosa(word, '와/과')).toBe(word + (closed ? '과' : '와'));
			})
		);
	});
});

describe('spoken', () => {
	it.each([
		['기획자(PM)', '기획자'],
		['13.0', '영'],
		['200', '백'],
		['8.4%', '퍼센트'],
		['+2.1%p', '퍼센트포인트'],
		['ML', '엘']
	])('reads the end of %s as %s', (word, sound) => expect(spoken(word)).toBe(sound));
});

describe('isJosaPair', () => {
	it.each([
		['은/는', true],
		['이었다/였다', true],
		['는/은', false],
		['은', false],
		['', false]
	])('%s: %s', (text, known) => expect(isJosaPair(text)).toBe(known));
});
