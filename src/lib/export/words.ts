/** Texts of the slides that stand nowhere else on the site. */
import type { Lang } from '../model/tables';

const ko = {
	inPowerPoint: (form: string) => `이 슬라이드의 ${form}`,
	editable: '파워포인트에서 고칠 수 있습니다. 숫자는 화면의 표에서 왔습니다.',
	asPicture: '그림입니다. 숫자는 아래 표에 있습니다.',
	onSite: '사이트의 그림',
	from: (first: string, last: string) => (first === last ? first : `${first}부터 ${last}까지`),
	behind: (n: number) => `회색 배경 ${n}개`,
	table: '화면의 표',
	link: '이 보기의 주소',
	rule: '판정 규칙',
	measure: '무엇을 재었나',
	remarks: '이 보기에서 알아둘 것',
	citation: '인용',
	row: '구분',
	grade: '자료 등급'
};

export type Words = typeof ko;

const en: Words = {
	inPowerPoint: (form) => `The ${form} on this slide`,
	editable: 'It can be edited in PowerPoint. Its numbers are those of the table on screen.',
	asPicture: 'It is a picture. Its numbers are in the table below.',
	onSite: 'The drawing on the site',
	from: (first, last) => (first === last ? first : `${first} to ${last}`),
	behind: (n) => `${n} in grey behind`,
	table: 'The table on screen',
	link: 'Address of this view',
	rule: 'Rule of the verdict',
	measure: 'What is measured',
	remarks: 'Remarks on this view',
	citation: 'Cite as',
	row: 'Row',
	grade: 'Grade of the data'
};

export const WORDS: Readonly<Record<Lang, Words>> = { ko, en };
