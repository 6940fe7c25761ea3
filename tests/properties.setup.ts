/**
 * Property tests draw the same examples on every run, so that a check says the same of the same code, anywhere.
 * To look for examples nobody has seen yet: `FC_SEED=random FC_RUNS=1000 npx vitest run --project unit`.
 */
import fc from 'fast-check';

const { FC_SEED = '2021', FC_RUNS } = process.env;

fc.configureGlobal({
	...(FC_SEED === 'random' ? {} : { seed: Number(FC_SEED) }),
	...(FC_RUNS ? { numRuns: Number(FC_RUNS) } : {})
});
