import { describe, expect, it } from 'vitest';
import { LANGS } from '../model/tables';
import {
	EVIDENCE,
	LECTURE_SECTIONS,
	lectureSection,
	MARKS,
	SUMMARY_POINTS,
	type LectureSection
} from './lecture';

const all: readonly LectureSection[] = [...LECTURE_SECTIONS, ...SUMMARY_POINTS];

describe('the lecture', () => {
	it('has its fifteen sections in the order of the talk', () => {
		expect(LECTURE_SECTIONS.map(({ id, chapter }) => `${chapter ?? '-'}/${id}`)).toEqual([
			'-/premise',
			'careers-in-ai/school-or-company',
			'careers-in-ai/company-types',
			'careers-in-ai/team-composition',
			'careers-in-ai/engineer-work',
			'careers-in-ai/role-map',
			'careers-in-ai/rarely-one-role',
			'careers-in-ai/position-trends',
			'starting-out/know-yourself',
			'starting-out/start-early',
			'starting-out/no-internship',
			'starting-out/degree',
			'starting-out/build-ability',
			'starting-out/show-ability',
			'-/summary'
		]);
	});

	it('closes with four points', () => {
		expect(SUMMARY_POINTS.map(({ id }) => id)).toEqual([
			'summary-titles',
			'summary-roles',
			'summary-market',
			'summary-edge'
		]);
	});

	it('uses no id twice', () => expect(new Set(all.map(({ id }) => id)).size).toBe(all.length));

	it('closes only sections that it has', () => {
		const ids = LECTURE_SECTIONS.map(({ id }) => id);
		for (const { closes } of SUMMARY_POINTS)
			expect(ids).toEqual(expect.arrayContaining([...closes]));
	});

	it.each(all)('says $id in both languages', ({ title, says, advice, evidenceText }) => {
		for (const lang of LANGS)
			for (const text of [title, says, advice, evidenceText])
				expect(text[lang].trim()).not.toBe('');
		expect(says.ko).toMatch(/[가-힣]/);
		expect(says.en).not.toMatch(/[가-힣]/);
		expect(advice.ko).toMatch(/[가-힣]/);
		expect(advice.en).not.toMatch(/[가-힣]/);
	});

	it.each(MARKS)('explains the mark %s in both languages', (mark) => {
		for (const lang of LANGS) expect(EVIDENCE[mark][lang].trim()).not.toBe('');
	});

	it.each(all)('explains each mark of $id', ({ marks, evidence, evidenceText }) => {
		expect(marks.length).toBeGreaterThan(0);
		expect(evidence.split(', ')).toEqual(marks);
		for (const mark of marks) expect(evidenceText.en).toContain(EVIDENCE[mark].en);
	});

	it.each([
		['summary-market', 'lectureSays'], // in the seed note
		['team-composition', 'lectureSays'], // in two notes
		['position-trends', 'learnerRecords'], // what is said there is in one note
		['no-internship', 'learnerRecords']
	] as const)('lets the right voice speak in %s', (id, voice) =>
		expect(lectureSection(id).voice).toBe(voice)
	);

	it.each(all)('says in $id itself who is speaking', (entry) => {
		const opens = {
			lectureSays: { ko: /^강의는 .*다\./s, en: /^The lecture says / },
			learnerRecords: { ko: /^한 수강 기록/, en: /^A learner’s note of the lecture / },
			ourReading: { ko: /우리의 해석/, en: /[Oo]ur reading/ }
		}[entry.voice];
		expect(entry.says.ko).toMatch(opens.ko);
		expect(entry.says.en).toMatch(opens.en);
	});

	it('throws on a section that it does not have', () => {
		expect(() => lectureSection('salary')).toThrow('no section "salary"');
	});
});
