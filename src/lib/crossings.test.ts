import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossings, decide, fitOf, HIGHEST_WEIGHT, type Candidate, type Demand } from './decision.ts';
import {
  anyCandidates,
  anyOpenDemand,
  exampleCandidate,
  exampleDemand,
  FACTORS,
  sameScores,
  withWeight,
} from './example-candidates.ts';

/** Whether the second is truly ahead at a weight, by computing both fits; rounding is less than this. */
function isOvertaken(first: Candidate, second: Candidate, demand: Demand): boolean {
  const [one, other] = [fitOf(first, demand), fitOf(second, demand)];
  return one !== null && other !== null && other.fit - one.fit > 1e-9;
}

/** The same answer by trying all whole weights, the nearest to the present one first. */
function byBruteForce(first: Candidate, second: Candidate, demand: Demand) {
  const weights = Array.from({ length: HIGHEST_WEIGHT + 1 }, (_, weight) => weight);
  return Object.entries(demand.weights).flatMap(([factor, present]) => {
    const found = weights
      .filter((weight) => isOvertaken(first, second, withWeight(demand, factor, weight)))
      .sort((one, other) => Math.abs(one - present) - Math.abs(other - present));
    const [weight] = found;
    return weight === undefined ? [] : [{ factor, weight, direction: weight > present ? 'up' : 'down' }];
  });
}

describe('crossing weights', () => {
  it('agree with a scan over all whole weights, also where there is none', () => {
    const seen = { up: 0, down: 0, none: 0 };
    fc.assert(
      fc.property(anyCandidates, anyOpenDemand, (candidates, demand) => {
        const [first, second] = decide(candidates, demand).ranking;
        if (!first || !second) return;
        const found = crossings(first.candidate, second.candidate, demand);
        expect(found).toEqual(byBruteForce(first.candidate, second.candidate, demand));
        if (found.length === 0) seen.none += 1;
        for (const { direction } of found) seen[direction] += 1;
      }),
      { numRuns: 1000 },
    );
    // The scan proves nothing unless all three answers came up.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
  });

  it('agree with the scan for any two of the ranking, the later one second', () => {
    fc.assert(
      fc.property(anyCandidates, anyOpenDemand, (candidates, demand) => {
        const { ranking } = decide(candidates, demand);
        ranking.forEach((first, position) => {
          for (const second of ranking.slice(position + 1)) {
            const found = crossings(first.candidate, second.candidate, demand);
            expect(found).toEqual(byBruteForce(first.candidate, second.candidate, demand));
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  const pair = (first: Record<string, number | null>, second: Record<string, number | null>) =>
    [
      exampleCandidate('Alder', { scores: sameScores(first) }),
      exampleCandidate('Birch', { scores: sameScores(second) }),
    ] as const;

  it('ask for more than a whole weight at which both are equal', () => {
    const [first, second] = pair({ cost: 60, security: 50 }, { cost: 50, security: 60 });
    expect(crossings(first, second, exampleDemand({ weights: { cost: 6, security: 2 } }))).toEqual([
      { factor: 'cost', weight: 1, direction: 'down' },
      { factor: 'security', weight: 7, direction: 'up' },
    ]);
  });

  it('reach 0 and 10, and no further', () => {
    const [first, second] = pair({ cost: 60, security: 50 }, { cost: 50, security: 60 });
    expect(crossings(first, second, exampleDemand({ weights: { cost: 9, security: 1 } }))).toEqual([
      { factor: 'cost', weight: 0, direction: 'down' },
      { factor: 'security', weight: 10, direction: 'up' },
    ]);
    expect(crossings(first, second, exampleDemand({ weights: { cost: 10, security: 0 } }))).toEqual([]);
  });

  it('are none where the first is ahead on everything, or where both are alike', () => {
    const [first, second] = pair({ cost: 60, security: 60 }, { cost: 50, security: 50 });
    const demand = exampleDemand({ weights: { cost: 5, security: 5 } });
    expect(crossings(first, second, demand)).toEqual([]);
    expect(crossings(first, { ...first, name: 'Cedar' }, demand)).toEqual([]);
  });

  it('are none on a factor without scores', () => {
    const [first, second] = pair({ cost: 60, security: null }, { cost: 50, security: null });
    expect(crossings(first, second, exampleDemand({ weights: { cost: 5, security: 5 } }))).toEqual([]);
  });
});

describe('the speed of the decision', () => {
  it('is below 20 ms for 100 candidates with the crossings', () => {
    const factors = [...FACTORS, 'skill-availability', 'project-speed', 'scalability'];
    const ids = Array.from({ length: 42 }, (_, at) => `capability-${at}`);
    const candidates = Array.from({ length: 100 }, (_, at) =>
      exampleCandidate(`Tree ${at}`, {
        scores: sameScores(
          Object.fromEntries(factors.map((id, place) => [id, (at * 37 + place * 11) % 101])),
        ),
        capabilities: Object.fromEntries(ids.map((id, place) => [id, [1, 0.8, 0.4][(at + place) % 3]!])),
      }),
    );
    const weights = Object.fromEntries(factors.map((id, place) => [id, place + 2]));
    const demand = exampleDemand({ must: ids.slice(0, 10), nice: ids.slice(10), weights });
    const durations = Array.from({ length: 15 }, () => {
      const start = performance.now();
      const { ranking } = decide(candidates, demand);
      crossings(ranking[0]!.candidate, ranking[1]!.candidate, demand);
      return performance.now() - start;
    });
    expect(decide(candidates, demand).ranking).toHaveLength(100);
    // The median, since a machine that is busy with something else says nothing about the code.
    expect(durations.sort((one, other) => one - other)[7]).toBeLessThan(20);
  });
});
