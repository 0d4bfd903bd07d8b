import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../schemas/facts.ts';
import { STATUS_IDS } from '../schemas/capabilities.ts';
import { candidatesOf } from './candidates.ts';
import type { Dataset, Framework } from './dataset.ts';
import { decide } from './decision.ts';
import {
  EXAMPLE_CAPABILITIES,
  exampleCollections,
  exampleDataset,
  exampleRelease,
  type ExampleFramework,
} from './example-dataset.ts';
import { scoreOf, type Score, type ScoreContext } from './scoring.ts';
import { SIZES } from './sizes.ts';
import { useCaseDemand } from './use-case-demand.ts';

const SLUGS = ['alder', 'birch', 'cedar', 'dogwood'] as const;
const LANGUAGES = ['Fern', 'Lichen', 'Moss'] as const;

interface Facts {
  frameworks: Record<string, ExampleFramework>;
  /** Percent of the survey by slug; null is missing. */
  shares: Record<string, number | null>;
  languages: Record<string, number | null>;
}

const percent = fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10));
const framework: fc.Arbitrary<ExampleFramework> = fc
  .record({
    statuses: fc.tuple(...EXAMPLE_CAPABILITIES.map(() => fc.constantFrom(...STATUS_IDS))),
    languages: fc.subarray([...LANGUAGES], { minLength: 1 }),
    category: fc.constantFrom(...CATEGORIES),
    supportYears: fc.option(fc.array(fc.integer({ min: 2030, max: 2045 }), { maxLength: 5 })),
  })
  .map(({ statuses, languages, category, supportYears }) => ({
    languages,
    identity: { category },
    statuses: Object.fromEntries(EXAMPLE_CAPABILITIES.map((id, at) => [id, statuses[at]!])),
    ...(supportYears === null ? {} : { releases: supportYears.map((year, at) => supported(`${at}`, year)) }),
  }));

const supported = (cycle: string, year: number) =>
  exampleRelease(cycle, { securitySupportStatus: 'dated', securitySupportUntil: `${year}-07-01` });

const byKey = <Value>(keys: readonly string[], values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(keys.map((key, at) => [key, values[at]!]));

const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.tuple(...SLUGS.map(() => framework)),
    fc.tuple(...SLUGS.map(() => percent)),
    fc.tuple(...LANGUAGES.map(() => percent)),
  )
  .map(([frameworks, shares, languages]) => ({
    frameworks: byKey(SLUGS, frameworks),
    shares: byKey(SLUGS, shares),
    languages: byKey(LANGUAGES, languages),
  }));

const anyContext: fc.Arbitrary<ScoreContext> = fc.record({
  size: fc.constantFrom(...SIZES),
  needs: fc.subarray([...EXAMPLE_CAPABILITIES] as string[]),
});

function datasetOf({ frameworks, shares, languages }: Facts): Dataset {
  const survey = exampleCollections().evidence.adoption.stackOverflow2025;
  return exampleDataset({
    frameworks,
    adoption: {
      stackOverflow2025: {
        ...survey,
        webFrameworks: { ...survey.webFrameworks, percent: shares },
        languages: { ...survey.languages, percent: languages },
      },
    },
  });
}

/** All scores of the dataset, with the framework and factor. */
const scoresOf = (dataset: Dataset, context: ScoreContext) =>
  dataset.frameworks.flatMap((one) =>
    dataset.factors.map((factor) => ({
      slug: one.slug,
      factor: factor.id,
      score: scoreOf(dataset, factor, one, context),
    })),
  );

const forAllScores = (check: (score: Score, dataset: Dataset) => void): void =>
  fc.assert(
    fc.property(anyFacts, anyContext, (facts, context) => {
      const dataset = datasetOf(facts);
      for (const { score } of scoresOf(dataset, context)) check(score, dataset);
    }),
    { numRuns: 60 },
  );

describe('every score', () => {
  it('is whole and from 0 to 100, and the highest is no lower', () => {
    forAllScores(({ value, highest }) => {
      if (value === null || highest === null) {
        expect([value, highest]).toEqual([null, null]);
        return;
      }
      for (const number of [value, highest]) {
        expect(Number.isInteger(number)).toBe(true);
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(100);
      }
      expect(highest).toBeGreaterThanOrEqual(value);
    });
  });

  it('has indicators from 0 to 1 with shares that add up to 1', () => {
    forAllScores(({ value, indicators }) => {
      for (const part of indicators) {
        if (part.value === null) continue;
        expect(part.value).toBeGreaterThanOrEqual(0);
        expect(part.value).toBeLessThanOrEqual(1);
      }
      const shares = indicators.reduce((sum, { share }) => sum + share, 0);
      expect(shares).toBeCloseTo(value === null ? 0 : 1, 9);
    });
  });

  it('is what the parts shown beside it add up to', () => {
    forAllScores(({ value, indicators }) => {
      if (value === null) return;
      const total = indicators.reduce((sum, part) => sum + part.share * (part.value ?? 0), 0) * 100;
      expect(Math.abs(value - total)).toBeLessThanOrEqual(0.5 + 1e-9);
    });
  });

  it('leaves out an indicator that is measured for nobody, for all, and no other', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, context) => {
        const dataset = datasetOf(facts);
        for (const factor of dataset.factors) {
          const all = dataset.frameworks.map((one) => scoreOf(dataset, factor, one, context).indicators);
          all[0]!.forEach(({ indicator }, at) => {
            const same = all.map((indicators) => indicators[at]!);
            const isMeasured = same.some(({ value }) => value !== null);
            for (const part of same) {
              expect([indicator.id, part.isLeftOut]).toEqual([indicator.id, !isMeasured]);
              if (part.isLeftOut) expect(part.share).toBe(0);
              else expect(part.share).toBe(same[0]!.share);
            }
          });
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the order of the frameworks', () => {
  it('changes no score and no ranking', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyContext,
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (facts, context, order) => {
          const dataset = datasetOf(facts);
          const shuffled = { ...dataset, frameworks: order.map((at) => dataset.frameworks[at]!) };
          const bySlug = (all: ReturnType<typeof scoresOf>) =>
            Object.fromEntries(all.map(({ slug, factor, score }) => [`${slug} ${factor}`, score]));
          expect(bySlug(scoresOf(shuffled, context))).toEqual(bySlug(scoresOf(dataset, context)));
          for (const useCase of dataset.useCases) {
            const demand = useCaseDemand(useCase);
            expect(decide(candidatesOf(shuffled), demand)).toEqual(decide(candidatesOf(dataset), demand));
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('filling in what is missing', () => {
  const find = (dataset: Dataset, slug: string): Framework =>
    dataset.frameworks.find((one) => one.slug === slug)!;

  /** Compares all scores of Alder before and after a change. */
  const expectNoLoss = (before: Facts, after: Facts, context: ScoreContext): void => {
    const [old, filled] = [datasetOf(before), datasetOf(after)];
    old.factors.forEach((factor, at) => {
      const was = scoreOf(old, factor, find(old, 'alder'), context).value ?? 0;
      const is = scoreOf(filled, filled.factors[at]!, find(filled, 'alder'), context).value ?? 0;
      expect(`${factor.id} ${is >= was}: ${was} to ${is}`).toContain('true');
    });
  };
  // A figure of zero has a test of its own in scoring.test.ts.
  const figure = fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10);

  it('with a share of the survey lowers no score of the framework', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, figure, (facts, context, share) => {
        const before = { ...facts, shares: { ...facts.shares, alder: null } };
        expectNoLoss(before, { ...facts, shares: { ...facts.shares, alder: share } }, context);
      }),
      { numRuns: 80 },
    );
  });

  it('with the share of one of its languages lowers no score of the framework', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, figure, (facts, context, share) => {
        const [language] = facts.frameworks['alder']!.languages!;
        const before = { ...facts, languages: { ...facts.languages, [language!]: null } };
        const after = { ...facts, languages: { ...facts.languages, [language!]: share } };
        expectNoLoss(before, after, context);
      }),
      { numRuns: 80 },
    );
  });

  it('with years of security fixes lowers no score of the framework', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, fc.integer({ min: 2030, max: 2045 }), (facts, context, year) => {
        const alder = { ...facts.frameworks['alder']! };
        delete alder.releases;
        const withAlder = (change: ExampleFramework): Facts => ({
          ...facts,
          frameworks: { ...facts.frameworks, alder: { ...alder, ...change } },
        });
        expectNoLoss(withAlder({}), withAlder({ releases: [supported('1', year)] }), context);
      }),
      { numRuns: 80 },
    );
  });
});
