/** What chance decides about each made-up framework: the same seed decides the same. */
import fc from 'fast-check';
import { EVIDENCE_NAMES, type EvidenceName } from '../content-check/content.ts';

/** The decisions for one framework. */
export interface Draw {
  /** Slug of the real framework whose files are copied. */
  parent: string;
  /** Slug of the real framework from which some capabilities are taken. */
  donor: string;
  /** The capabilities taken from it. */
  taken: string[];
  /** Months by which all days move into the past, so that no two histories are the same. */
  monthsBack: number;
  /** By what its figures differ from those of its parent. */
  scale: number;
  version: string;
  /** Evidence that has nothing on it: any framework may be missing from any of these files. */
  unknownTo: EvidenceName[];
}

/** @param capabilities the ids of all rows of the matrix */
export function drawsFor(
  slugs: readonly string[],
  capabilities: readonly string[],
  count: number,
  seed: number,
): Draw[] {
  const draw = fc.record({
    parent: fc.constantFrom(...slugs),
    donor: fc.constantFrom(...slugs),
    taken: fc.subarray([...capabilities], { minLength: 3, maxLength: 20 }),
    monthsBack: fc.integer({ min: 0, max: 8 }),
    scale: fc.integer({ min: 5, max: 300 }).map((percent) => percent / 100),
    version: fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 30 }))
      .map((numbers) => numbers.join('.')),
    unknownTo: fc.subarray([...EVIDENCE_NAMES], { maxLength: 2 }),
  });
  return fc.sample(draw, { seed, numRuns: count, unbiased: true });
}
