/**
 * Content damaged in hundreds of ways: the check either finds nothing, and the site can then be computed from it, or
 * it says which file, and which field or line of it, is at fault. It never ends in an exception.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFrameworks, frameworkPairs } from '../lib/comparison.ts';
import { joinDataset } from '../lib/dataset.ts';
import { editionText } from '../lib/editions/edition-file.ts';
import { freezeEdition } from '../lib/editions/freeze.ts';
import { goldenOf } from '../lib/golden/golden.ts';
import { collectionsOf } from '../lib/golden/read-dataset.ts';
import { pairSummary } from '../lib/pair-summary.ts';
import { verdictsOf } from '../lib/verdict.ts';
import { faultsIn } from './check-content.ts';
import type { Content } from './content.ts';
import { formatFault, type Fault } from './fault.ts';
import { anyDamage, damaged, type Damage } from './fixtures/damage.ts';
import { patchedContent, TODAY, validFileNames, validText } from './fixtures/patched-content.ts';

const EDITION = 'editions/2026.11.json';
const prose = new Map(['alpha', 'beta'].map((slug) => [slug, 'Prose.']));
const edition = editionText(freezeEdition('2026.11', collectionsOf(patchedContent()), prose));

/** Faults that lie in a whole file or folder, and not in a line or field of it. */
const WHOLE_FILE =
  /^(the (file|page|facts|folder|value|YAML) |a file of this name|"[^"]*" (is not|has)|content\/factors\/)/;

/** What is wrong with the message about a fault, as its author reads it. */
function messageFaults(fault: Fault): string[] {
  const message = formatFault(fault);
  const wrong = [
    !/^content\/[^\s·]*$/.test(fault.file) && 'names no file',
    fault.path === '' && !WHOLE_FILE.test(fault.found) && 'names neither field nor line',
    !/[.?!…]$/.test(fault.found) && 'has a finding that is no sentence',
    !/^[A-Z].*[.?!]$/s.test(fault.expected) && 'has a cure that is no sentence',
    /undefined|\[object|NaN|RangeError|TypeError|\bat \S+ \(|\.ts:\d/.test(message) && 'speaks of the code',
    message.split('\n').length !== 2 && 'is not two lines',
    message.length > 2000 && 'is too long to read',
  ].filter((problem) => problem !== false);
  return wrong.map((problem) => `${problem}: ${message.slice(0, 500)}`);
}

/** Computes what pages are made of. */
function computeSite(content: Content): void {
  const dataset = joinDataset(collectionsOf(content));
  goldenOf(dataset);
  for (const [first, second] of frameworkPairs(dataset.frameworks)) {
    const comparison = compareFrameworks(dataset, first, second);
    pairSummary(dataset, comparison);
    verdictsOf(dataset, comparison);
  }
}

/** Long enough for a machine that is busy with other things. */
const TIME_LIMIT = 120_000;

/** Damages files in turn and holds every message, or the site, to what it should be. */
function expectWords(files: readonly string[], textOf: (file: string) => string, numRuns: number): number {
  let passed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...files), anyDamage, (file: string, damage: Damage) => {
      const content = patchedContent({ file, write: damaged(file, textOf(file), damage) });
      const faults = faultsIn(content, TODAY);
      expect(faults.flatMap(messageFaults)).toEqual([]);
      if (faults.length > 0) return;
      passed += 1;
      computeSite(content);
    }),
    { numRuns },
  );
  return passed;
}

describe('damaged content', () => {
  it('is refused in words, or can be computed', { timeout: TIME_LIMIT }, () => {
    const passed = expectWords(validFileNames, validText, 200);
    // Neither is all of it refused, nor all let through.
    expect(passed).toBeGreaterThan(10);
    expect(passed).toBeLessThan(150);
  });

  it('is refused in an edition, whatever the damage', { timeout: TIME_LIMIT }, () => {
    expectWords([EDITION], () => edition, 30);
  });

  it.each([
    ['a number too large to be one', '{"sha256":"x","edition":1e999}'],
    ['nesting without end', `{"sha256":"x","edition":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['half a character', '{"sha256":"x","edition":"\\ud800"}'],
  ])('is refused in an edition that holds %s', (_what, text) => {
    const faults = faultsIn(patchedContent({ file: EDITION, write: text }), TODAY);
    expect(faults.map(({ file, found }) => `${file}: ${found}`)).toEqual([
      expect.stringMatching(/^content\/editions\/2026\.11\.json: the file is damaged: /),
    ]);
  });
});
