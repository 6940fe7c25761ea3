/** Texts of the slides that stand nowhere else on the site. */
import type { Lang } from '../model/tables';

const ko = {
	/** Place of a section in the lecture. */
	section: (n: number, title: string) => `강의 ${n} · ${title}`,
	verdict: (name: string) => `판정: ${name}`,
	inPowerPoint: (form: string) => `이 슬라이드의 ${form}`,
	onSite: '사이트의 그림',
	span: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
	behind: (n: number) => `회색 배경 ${n}개`,
	table: '화면의 표',
	link: '이 보기의 주소',
	measure: '무엇을 재었나',
	remarks: '이 보기에서 알아둘 것',
	citation: '인용',
	grade: '자료 등급'
};

export type Words = typeof ko;

const en: Words = {
	section: (n, title) => `Lecture, section ${n} · ${title}`,
	verdict: (name) => `Verdict: ${name}`,
	inPowerPoint: (form) => `The ${form} on this slide`,
	onSite: 'The drawing on the site',
	span: (first, last) => (first === last ? first : `${first}–${last}`),
	behind: (n) => `${n} in grey behind`,
	table: 'Table on screen',
	link: 'Address of this view',
	measure: 'What is measured',
	remarks: 'Remarks on this view',
	citation: 'Cite as',
	grade: 'Grade of the data'
};

export const WORDS: Readonly<Record<Lang, Words>> = { ko, en };

/** Remarks that explain marks of the site's drawing, which a chart of PowerPoint has not. */
export const OF_THE_DRAWING: Readonly<Record<Lang, RegExp>> = {
	ko: /빈 점|붉은 선|회색 선/,
	en: /hollow|red line|grey line/i
};
