/** The fixed words of the chart; the sentences stand in `ko.md` and `en.md`. */
import type { SupplyFamily } from '../../model/tables';
import { DEMAND_WORDS } from '../shared-words';

/** Names of a group of students: in sentences, and short enough for a label. */
interface Students {
	readonly name: string;
	readonly label: string;
}

const KO_STUDENTS: Readonly<Record<SupplyFamily, Students>> = {
	engineering: { name: '컴퓨터·정보과학 석사과정 재학생', label: '석사과정 재학생' },
	research: { name: '컴퓨터·정보과학 박사과정 재학생', label: '박사과정 재학생' },
	analysis: { name: '데이터 과학 석사과정 재학생', label: '석사과정 재학생' }
};

const EN_STUDENTS: Readonly<Record<SupplyFamily, Students>> = {
	engineering: {
		name: 'Master’s students in computer and information sciences',
		label: 'Students'
	},
	research: {
		name: 'doctoral students in computer and information sciences',
		label: 'Students'
	},
	analysis: {
		name: 'Master’s students in data science and analytics',
		label: 'Students'
	}
};

export const WORDS = {
	ko: {
		...DEMAND_WORDS.ko,
		students: KO_STUDENTS,
		noStudents: '공급 통계 없음',
		demand: 'AI 언급 공고',
		demandIndex: '수요 지수',
		supplyIndex: '공급 지수',
		tightness: '상대지수',
		gap: '증가율 차이',
		postings: 'AI 언급 공고(2020년 2월 1일 전체 공고 = 100)',
		people: '학생 수',
		xAxis: (students: string) => `공급 지수: ${students}\u00a0→`,
		pathTitle: '가로 공급, 세로 수요',
		linesTitle: (title: string) => `해마다의 두 지수 (${title})`,
		demandAhead: '수요가 더 늘었다',
		supplyAhead: '공급이 더 늘었다',
		diagonal: '상대지수 1',
		noSupply: '공급 통계 없음',
		start: (year: string) => `${year} 시작`,
		part: (value: string, month: string) => `${value} (${month}까지)`,
		partTarget: (year: string, month: string) => `${year}, ${month}까지`,
		noYears: '이 기간과 기준 연도로는 지수를 만들 수 없다.',
		indexTitle: (base: string) => `${base} = 100`,
		summary: (years: string, students: string) =>
			`미국, ${years}. 왼쪽은 공급 지수(가로)와 수요 지수(세로)를 해마다 이은 산점도, 오른쪽은 두 지수의 선 그래프. 수요는 AI를 언급한 공고, 공급은 ${students}.`,
		held: (held: string, all: string) => `방향이 이어진 시작 ${all}번 중 ${held}번`,
		caption: '미국의 수요 지수와 공급 지수',
		nPeople: (people: string, year: string) => `학생 ${people}명(${year})`,
		notes: {
			all: (students: string) => `공급은 가장 넓은 집단인 ${students} 수다.`,
			none: (students: string) => `고른 직무가 없어 공급은 ${students} 수로 보였다.`,
			mixed: (students: string) =>
				`고른 직무가 여러 집단에 걸쳐 있어, 그중 가장 많은(같으면 먼저 고른) 쪽인 ${students} 수를 공급으로 보였다.`,
			missing: (roles: string) => `공급 통계가 없는 직무다: ${roles}.`,
			base: (year: string) => `${year}의 공급 통계가 없어 공급 지수를 만들 수 없다.`,
			version: (years: string) =>
				`${years}의 공급은 분야 목록이 달라 기준 연도와 이어 그리지 않았다.`
		}
	},
	en: {
		...DEMAND_WORDS.en,
		students: EN_STUDENTS,
		noStudents: 'no supply data',
		demand: 'AI postings',
		demandIndex: 'Demand index',
		supplyIndex: 'Supply index',
		tightness: 'Relative index',
		gap: 'Growth gap',
		postings: 'Postings that mention AI (all postings of 1 February 2020 = 100)',
		people: 'Students',
		xAxis: (students: string) => `Supply index: ${students}\u00a0→`,
		pathTitle: 'Supply across, demand up',
		linesTitle: (title: string) => `Both indices by year (${title})`,
		demandAhead: 'Demand grew more',
		supplyAhead: 'Supply grew more',
		diagonal: 'relative index 1',
		noSupply: 'No supply data',
		start: (year: string) => `${year} start`,
		part: (value: string, month: string) => `${value} (to ${month})`,
		partTarget: (year: string, month: string) => `${year}, to ${month}`,
		noYears: 'No index can be made for these years and this base year.',
		indexTitle: (base: string) => `${base} = 100`,
		summary: (years: string, students: string) =>
			`United States, ${years}. Left: a connected scatter, supply index across and demand index up, a point a year. Right: both indices as lines. Demand: postings that mention AI. Supply: ${students}.`,
		held: (held: string, all: string) => `held in ${held} of ${all} starts`,
		caption: 'Demand and supply index, United States',
		nPeople: (people: string, year: string) => `${people} students (${year})`,
		notes: {
			all: (students: string) => `Supply is the number of ${students}, the widest group.`,
			none: (students: string) =>
				`No role is chosen, so supply is shown as the number of ${students}.`,
			mixed: (students: string) =>
				`The chosen roles belong to more than one group; supply is that of most of them (the first chosen on a tie), the number of ${students}.`,
			missing: (roles: string) => `No supply statistics stand for: ${roles}.`,
			base: (year: string) => `Without supply statistics of ${year} there is no supply index.`,
			version: (years: string) =>
				`The supply of ${years} was counted by another list of fields and is not joined to the base year.`
		}
	}
} as const;
