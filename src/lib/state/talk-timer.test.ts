import { describe, expect, it } from 'vitest';
import { NOT_STARTED, ranAt, readTimer, restarted, toggled } from './talk-timer';

describe('the stopwatch', () => {
	it('counts only while it runs', () => {
		const started = toggled(NOT_STARTED, 1000);
		expect(ranAt(started, 4000)).toBe(3000);
		const paused = toggled(started, 5000);
		expect(ranAt(paused, 9000)).toBe(4000);
		expect(ranAt(toggled(paused, 10_000), 10_500)).toBe(4500);
	});
	it('goes on running from 0 when it is reset, and stays where it stood', () => {
		expect(restarted({ since: 1000, before: 500 }, 3000)).toEqual({ since: 3000, before: 0 });
		expect(restarted({ since: null, before: 500 }, 3000)).toEqual(NOT_STARTED);
	});
	it('does not run backwards when the clock of the machine is set back', () => {
		expect(ranAt({ since: 5000, before: 100 }, 4000)).toBe(100);
	});
	it.each([
		['null', null],
		['not JSON', '{'],
		['JSON null', 'null'],
		['a text for a number', '{"since":null,"before":"5"}'],
		['a negative time', '{"since":-1,"before":5}'],
		['half of it', '{"before":5}']
	])('is not started when %s was kept', (_, text) => expect(readTimer(text)).toEqual(NOT_STARTED));
	it('is read as it was kept', () => {
		const timer = { since: 17, before: 4 };
		expect(readTimer(JSON.stringify(timer))).toEqual(timer);
	});
});
