/** Short words that several charts print alike; what only one prints stands in its own `words.ts`. */

/** Of every chart. */
export const SHARED_WORDS = {
	ko: {
		role: '직무',
		year: '연도',
		interval: '95% 구간',
		/** At the two lines of `eventNotes`. */
		events: { lecture: '강의 2021', chatgpt: 'ChatGPT 2022-11' }
	},
	en: {
		role: 'Role',
		year: 'Year',
		interval: '95% interval',
		events: { lecture: 'Lecture 2021', chatgpt: 'ChatGPT 2022-11' }
	}
} as const;

/** Of the charts of adverts. */
export const ADVERT_WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		adverts: '공고',
		place: '급여를 밝힌 공고, 미국 중심',
		/** The same as the last sentence of a summary. */
		placeSentence: '미국 중심의 급여 공개 공고.',
		undrawn: (names: string) => `공고가 10건 미만이라 그리지 않았다: ${names}.`,
		/** Instead of a drawing. */
		noRole: '직무를 하나 이상 고르면 나타난다.',
		noAdverts: '이 기간에는 급여를 밝힌 공고가 없다.',
		noneDrawn: '그릴 만큼 공고가 있는 직무가 없다.'
	},
	en: {
		...SHARED_WORDS.en,
		adverts: 'adverts',
		place: 'adverts that publish pay, mostly US',
		placeSentence: 'Adverts that publish pay, mostly in the United States.',
		undrawn: (names: string) => `Not drawn, fewer than 10 adverts: ${names}.`,
		noRole: 'Choose one role or more to see it here.',
		noAdverts: 'No adverts that publish pay in this range.',
		noneDrawn: 'No role has enough adverts to be drawn.'
	}
} as const;

/** Of the charts of daily demand. */
export const DEMAND_WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		days: '평균한 날',
		n: (days: string) => `하루 지표 ${days}일`
	},
	en: {
		...SHARED_WORDS.en,
		days: 'Days averaged',
		n: (days: string) => `${days} daily figures`
	}
} as const;
