import { describe, expect, it } from 'vitest';
import { textWidth } from '../plot/text';
import { nothingToDraw } from './nothing-to-draw';

describe('nothingToDraw', () => {
	const sentence = 'Without figures of the base year nothing can be compared, whatever is chosen.';
	const { marks, summary, width, height } = nothingToDraw('narrow', 'Title', sentence);
	const lines = marks.flatMap((mark) => (mark.kind === 'label' ? [mark] : []));

	it('prints the sentence over as many lines as the frame needs', () => {
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.map((line) => line.text).join(' ')).toBe(sentence);
		for (const { text, size, y } of lines) {
			expect(textWidth(text, size)).toBeLessThanOrEqual(width);
			expect(y).toBeLessThan(height);
		}
	});
	it('tells it to a reader who does not see the drawing', () => expect(summary).toBe(sentence));
});
