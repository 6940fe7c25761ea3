import { describe, expect, it } from 'vitest';
import { countTests } from '../scripts/check.mjs';

/** A Vitest JSON report of a run in which three tests passed. */
const report = (changes = {}) => ({
	success: true,
	numTotalTests: 3,
	numPassedTests: 3,
	numFailedTests: 0,
	numPendingTests: 0,
	numTodoTests: 0,
	...changes
});

describe('countTests', () => {
	it('counts the tests that passed and failed', () => {
		const mixed = report({ success: false, numPassedTests: 2, numFailedTests: 1 });
		expect(countTests(mixed, 1)).toEqual({ passed: 2, failed: 1, remarks: [] });
	});
	it('takes a run without failures for a success', () => {
		expect(countTests(report(), 0)).toEqual({ passed: 3, failed: 0, remarks: [] });
	});
	it.each([
		['of no tests', report({ numTotalTests: 0, numPassedTests: 0 }), 0],
		['with a skipped test', report({ numPassedTests: 2, numPendingTests: 1 }), 0],
		['with a test left to do', report({ numPassedTests: 2, numTodoTests: 1 }), 0],
		['with a test file that could not be read', report({ success: false }), 1],
		['that ended with an error', report(), 1]
	])('takes a run %s for a failure', (_, run, exitCode) => {
		expect(countTests(run, exitCode).failed).toBe(1);
	});
});
