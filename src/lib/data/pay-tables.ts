import { LEVELS, QUANTILES, type PayLevel, type PayQuantile } from '../model/tables';
import { decimal, integer, numbers, oneOf, orNull } from './field';
import { type Table } from './table';
import { flaw, GEO, ROLE_ID, SOURCE, YEAR } from './tables';

const LEVEL = oneOf(
	'level',
	{
		ko: '발행처가 표시한 경력 단계: EN 신입, MI 중급, SE 시니어, EX 임원, ALL 모두',
		en: 'Level as labelled by the publisher: EN entry, MI middle, SE senior, EX executive, ALL together'
	},
	LEVELS
);

export const PAY_LEVEL: Table<PayLevel> = {
	name: 'pay_level',
	title: { ko: '직무와 경력 단계별 급여', en: 'Pay by role and level' },
	description: {
		ko: '미국 전일제 공고의 급여를 직무와 경력 단계로 나눈 중앙값과, 같은 해 같은 단계의 소프트웨어 엔지니어에 견준 차이. 공고가 없는 칸에는 행이 없다.',
		en: 'Median pay of US full-time postings by role and level, and its distance from software engineers of the same year and level. A cell without a posting has no row.'
	},
	fields: {
		source: SOURCE,
		geo: GEO,
		year: YEAR,
		roleId: ROLE_ID,
		level: LEVEL,
		n: integer(
			'n',
			{
				ko: '제목의 직무가 하나인 전일제 공고',
				en: 'Full-time postings whose title names this role alone'
			},
			{ unit: 'postings', minimum: 1 }
		),
		payP50: pay('pay_p50', { ko: '중간값 급여의 중앙값', en: 'Midpoint pay, median' }),
		payP50Lo: pay('pay_p50_lo', {
			ko: '중앙값의 부트스트랩 95% 구간 아래 끝(급여 범위가 같은 공고는 함께 뽑음)',
			en: 'Median, lower end of the bootstrap 95% interval (postings with one and the same range drawn together)'
		}),
		payP50Hi: pay('pay_p50_hi', {
			ko: '중앙값의 부트스트랩 95% 구간 위 끝(급여 범위가 같은 공고는 함께 뽑음)',
			en: 'Median, upper end of the bootstrap 95% interval (postings with one and the same range drawn together)'
		}),
		nReference: integer(
			'n_reference',
			{
				ko: '같은 해 같은 지역 같은 단계의 소프트웨어 엔지니어 공고',
				en: 'Postings of software engineers of the same year, place and level'
			},
			{ unit: 'postings' }
		),
		premium: premium('premium', {
			ko: '중앙값 / 소프트웨어 엔지니어의 중앙값 - 1',
			en: 'Median / median of software engineers - 1'
		}),
		premiumLo: premium('premium_lo', {
			ko: 'premium의 부트스트랩 95% 구간 아래 끝(급여 범위가 같은 공고는 함께 뽑음)',
			en: 'premium, lower end of the bootstrap 95% interval (postings with one and the same range drawn together)'
		}),
		premiumHi: premium('premium_hi', {
			ko: 'premium의 부트스트랩 95% 구간 위 끝(급여 범위가 같은 공고는 함께 뽑음)',
			en: 'premium, upper end of the bootstrap 95% interval (postings with one and the same range drawn together)'
		})
	},
	key: ['source', 'geo', 'year', 'roleId', 'level'],
	check(row) {
		if (!inOrder([row.payP50Lo, row.payP50, row.payP50Hi]))
			return flaw('pay_p50', 'expected pay_p50_lo <= pay_p50 <= pay_p50_hi, or none of them');
		if (!inOrder([row.premiumLo, row.premium, row.premiumHi]))
			return flaw('premium', 'expected premium_lo <= premium <= premium_hi, or none of them');
		return null;
	}
};

export const PAY_QUANTILE: Table<PayQuantile> = {
	name: 'pay_quantile',
	title: { ko: '급여의 퍼짐', en: 'How pay is spread' },
	description: {
		ko: '미국 전일제 공고의 급여를 같은 크기의 스무 부분으로 나눈 각 가운데(2.5%, 7.5% … 97.5%)의 값. 공고가 30건 이상인 칸만 있다.',
		en: 'Pay of US full-time postings at the middles of twenty equal parts (2.5%, 7.5% … 97.5%). Only cells of at least 30 postings.'
	},
	fields: {
		source: SOURCE,
		geo: GEO,
		year: YEAR,
		roleId: ROLE_ID,
		level: LEVEL,
		n: integer(
			'n',
			{
				ko: '제목의 직무가 하나인 전일제 공고',
				en: 'Full-time postings whose title names this role alone'
			},
			{ unit: 'postings', minimum: 30 }
		),
		pay: numbers(
			'pay',
			{
				ko: '중간값 급여의 스무 분위수, 작은 값부터',
				en: 'Twenty quantiles of midpoint pay, in ascending order'
			},
			{ decimals: 0, unit: 'USD a year', required: true }
		),
		nRange: integer(
			'n_range',
			{
				ko: '그 가운데 급여 범위(상한 > 하한)를 밝힌 공고',
				en: 'Those of n that advertise a range (high > low)'
			},
			{ unit: 'postings' }
		),
		rangeRatio: numbers(
			'range_ratio',
			{
				ko: '상한 / 하한의 스무 분위수, 작은 값부터, 빈칸 = 범위를 밝힌 공고가 30건 미만',
				en: 'Twenty quantiles of high / low, in ascending order; blank = fewer than 30 advertise a range'
			},
			{ decimals: 3, unit: 'ratio', minimum: 1 }
		)
	},
	key: ['source', 'geo', 'year', 'roleId', 'level'],
	check(row) {
		if (row.pay.length !== QUANTILES.length || !isAscending(row.pay))
			return flaw('pay', `expected ${QUANTILES.length} numbers in ascending order`);
		if (row.nRange > row.n)
			return flaw('n_range', `${row.nRange} found, expected at most n (${row.n})`);
		const expected = row.nRange < 30 ? 0 : QUANTILES.length;
		if (row.rangeRatio.length !== expected || !isAscending(row.rangeRatio))
			return flaw('range_ratio', `expected ${expected} numbers in ascending order`);
		return null;
	}
};

function pay(name: string, description: { ko: string; en: string }) {
	return orNull(
		integer(
			name,
			{ ko: `${description.ko}, 빈칸 = n이 10 미만`, en: `${description.en}; blank = n below 10` },
			{ unit: 'USD a year' }
		)
	);
}

function premium(name: string, description: { ko: string; en: string }) {
	return orNull(
		decimal(
			name,
			{
				ko: `${description.ko}, 빈칸 = n이나 n_reference가 10 미만, 비교 기준 직무, ALL`,
				en: `${description.en}; blank = n or n_reference below 10, the reference role itself, or ALL`
			},
			{ unit: 'share', minimum: -1 }
		)
	);
}

/** All three in ascending order, or none of them there. */
const inOrder = (three: readonly (number | null)[]): boolean => {
	const values = three.filter((value) => value !== null);
	return values.length === 0 || (values.length === three.length && isAscending(values));
};

const isAscending = (values: readonly number[]): boolean =>
	values.every((value, i) => value >= (values[i - 1] ?? -Infinity));
