/**
 * Property tests try the same cases in every run, so that no change is held up by what was wrong before it. Another
 * seed tries other cases: `SEED=7 npm run test:unit`, and as an id of the run once a week where the site is hosted.
 */
import fc from 'fast-check';

const USUAL_SEED = 20261123;

const asked = process.env['SEED'];

/** The seed of all cases that tests make up. */
export const SEED = Number(asked || USUAL_SEED);

if (!Number.isSafeInteger(SEED)) throw new Error(`SEED is "${asked}": expected a whole number.`);

fc.configureGlobal({ seed: SEED });
