import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFrameworks, frameworkPairs } from './comparison.ts';
import { exampleDataset } from './example-dataset.ts';
import { BRIEF_REASONS, BRIEF_RISKS, pairBrief, turns } from './pair-brief.ts';
import { reasonSources } from './source-numbering.ts';
import { verdictsOf } from './verdict.ts';

describe('turns', () => {
  const lengths = fc.tuple(fc.nat(8), fc.nat(8));
  const side = fc.constantFrom<0 | 1>(0, 1);

  it('gives enough, or all there is, and never more than a side has', () => {
    fc.assert(
      fc.property(lengths, side, fc.nat(12), (both, begins, enough) => {
        const given = turns(both, begins, enough);
        expect(given[0] + given[1]).toBe(Math.min(enough, both[0] + both[1]));
        expect(given[0]).toBeLessThanOrEqual(both[0]);
        expect(given[1]).toBeLessThanOrEqual(both[1]);
      }),
    );
  });

  it('gives the side that begins at most one more, unless the other has no more', () => {
    fc.assert(
      fc.property(lengths, side, fc.nat(12), (both, begins, enough) => {
        const given = turns(both, begins, enough);
        const other = begins === 0 ? 1 : 0;
        const lead = given[begins] - given[other];
        if (given[other] < both[other] && given[begins] < both[begins]) expect([0, 1]).toContain(lead);
      }),
    );
  });

  it('is the same with the sides swapped', () => {
    fc.assert(
      fc.property(lengths, side, fc.nat(12), ([first, second], begins, enough) => {
        const swapped = turns([second, first], begins === 0 ? 1 : 0, enough);
        expect(turns([first, second], begins, enough)).toEqual([swapped[1], swapped[0]]);
      }),
    );
  });
});

describe('pairBrief', () => {
  const dataset = exampleDataset();
  const briefs = frameworkPairs(dataset.frameworks).map((pair) => {
    const comparison = compareFrameworks(dataset, ...pair);
    return { brief: pairBrief(dataset, comparison), verdicts: verdictsOf(dataset, comparison), comparison };
  });

  it('says nothing that the comparison does not say', () => {
    for (const { brief, verdicts } of briefs) {
      brief.sides.forEach(({ framework, chooseWhen, risks }, side) => {
        const verdict = verdicts[side as 0 | 1];
        expect(framework).toBe(verdict.framework);
        expect(chooseWhen).toEqual(verdict.chooseWhen.slice(0, chooseWhen.length));
        expect(risks).toEqual(verdict.thinkTwiceWhen.slice(0, BRIEF_RISKS));
      });
      const count = brief.sides.reduce((sum, { chooseWhen }) => sum + chooseWhen.length, 0);
      const all = verdicts.reduce((sum, { chooseWhen }) => sum + chooseWhen.length, 0);
      expect(count).toBe(Math.min(BRIEF_REASONS, all));
    }
  });

  it('lists the sources of every reason and figure, and those only', () => {
    for (const { brief } of briefs) {
      const cited = [
        ...brief.sides.flatMap(({ chooseWhen, risks }) =>
          [...chooseWhen, ...risks].flatMap((reason) => reasonSources(dataset, reason)),
        ),
        ...brief.figures.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources)),
      ];
      expect(new Set(brief.sources)).toEqual(new Set(cited));
      for (const id of brief.sources) expect(dataset.sources.has(id), id).toBe(true);
    }
  });

  it('has the figures of identity that it asks for, and every factor', () => {
    for (const { brief } of briefs) {
      const labels = brief.figures.map(({ label }) => label);
      expect(labels).toEqual(
        expect.arrayContaining(['Latest version', 'License', 'First release', 'Longest published support']),
      );
      expect(labels.slice(-dataset.factors.length)).toEqual(dataset.factors.map(({ title }) => title));
    }
  });
});
