import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, exclusionsOf, fitOf, placesOf, scoreUnder, TIE_BELOW } from './decision.ts';
import {
  anyCandidates,
  anyDemand,
  anyOpenDemand,
  exactFit,
  exampleCandidate,
  exampleDemand,
  FACTORS,
  sameScores,
  withWeight,
} from './example-candidates.ts';

const slugsOf = (ranking: readonly { candidate: { slug: string } }[]): string[] =>
  ranking.map(({ candidate }) => candidate.slug);

/** A candidate that scores the same on every factor. */
const scoring = (name: string, score: number) =>
  exampleCandidate(name, {
    scores: sameScores(Object.fromEntries(FACTORS.map((factor) => [factor, score]))),
  });

describe('the score under a demand', () => {
  const one = exampleCandidate('Alder', {
    scores: {
      cost: { small: 10, medium: 20, large: 30 },
      'project-requirements': { small: 7, medium: 7, large: 7 },
    },
    capabilities: { jobs: 0.4, orm: 0.8, websockets: 0 },
  });

  it('follows the size', () => {
    expect(scoreUnder(one, 'cost', exampleDemand({ size: 'small' }))).toBe(10);
    expect(scoreUnder(one, 'cost', exampleDemand({ size: 'large' }))).toBe(30);
  });

  it('is the mean of the needs for project requirements, each need once', () => {
    const demand = exampleDemand({ must: ['jobs'], nice: ['orm', 'jobs'] });
    expect(scoreUnder(one, 'project-requirements', demand)).toBe(60);
    expect(scoreUnder(one, 'project-requirements', exampleDemand())).toBe(7);
  });

  it('is null for a factor that nobody has', () => {
    expect(scoreUnder(one, 'beauty', exampleDemand())).toBeNull();
  });

  it('does not depend on the order of the needs', () => {
    const values = fc.array(fc.constantFrom(0, 0.4, 0.8, 1), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(values, fc.infiniteStream(fc.nat()), (statuses, keys) => {
        const capabilities = Object.fromEntries(statuses.map((value, at) => [`c${at}`, value]));
        const inOrder = Object.keys(capabilities);
        const drawn = inOrder.map((id) => ({ id, key: keys.next().value ?? 0 }));
        const shuffled = drawn.sort((first, second) => first.key - second.key).map(({ id }) => id);
        const candidate = exampleCandidate('Alder', { capabilities });
        const scoreFor = (nice: string[]) =>
          scoreUnder(candidate, 'project-requirements', exampleDemand({ nice }));
        expect(scoreFor(shuffled)).toBe(scoreFor(inOrder));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('conditions', () => {
  const one = exampleCandidate('Alder', {
    languages: ['Lichen', 'Moss'],
    supportedUntil: '2031-06-30',
    capabilities: { jobs: 0, orm: 0.4, websockets: 0 },
  });

  it('give a reason for each that fails', () => {
    const demand = exampleDemand({
      must: ['jobs', 'orm', 'websockets'],
      languages: ['Fern'],
      licenses: ['BSD-3-Clause'],
      until: '2031-07-01',
    });
    expect(exclusionsOf(one, demand)).toEqual([
      { kind: 'must', capability: 'jobs' },
      { kind: 'must', capability: 'websockets' },
      { kind: 'language', languages: ['Lichen', 'Moss'] },
      { kind: 'license', license: 'MIT' },
      { kind: 'support', until: '2031-06-30' },
    ]);
  });

  it('are met by one of several languages, a listed license, and support to that very day', () => {
    const demand = exampleDemand({
      must: ['orm'],
      languages: ['Fern', 'Moss'],
      licenses: ['BSD-3-Clause', 'MIT'],
      until: '2031-06-30',
    });
    expect(exclusionsOf(one, demand)).toEqual([]);
  });

  it('set apart what publishes no end of support, where an end is asked for', () => {
    const open = { ...one, supportedUntil: null };
    expect(exclusionsOf(open, exampleDemand({ until: '2026-01-01' }))).toEqual([
      { kind: 'support', until: null },
    ]);
    expect(exclusionsOf(open, exampleDemand())).toEqual([]);
  });

  it('set apart whatever fails a must, always with that reason, and drop nobody', () => {
    fc.assert(
      fc.property(anyCandidates, anyDemand, (candidates, demand) => {
        const { ranking, setApart } = decide(candidates, demand);
        const isRanked = new Set(slugsOf(ranking));
        for (const candidate of candidates) {
          const failed = demand.must.filter((id) => candidate.capabilities[id] === 0);
          const reasons = setApart.find((apart) => apart.candidate === candidate)?.reasons ?? [];
          for (const capability of failed) expect(reasons).toContainEqual({ kind: 'must', capability });
          expect(reasons.filter(({ kind }) => kind === 'must')).toHaveLength(failed.length);
          if (failed.length > 0) expect(isRanked.has(candidate.slug)).toBe(false);
          const canRank = exactFit(candidate, demand).total > 0;
          if (canRank) expect(isRanked.has(candidate.slug)).toBe(reasons.length === 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the fit', () => {
  it('is the weighted mean of the scores, and its parts add up to it', () => {
    const one = exampleCandidate('Alder', { scores: sameScores({ 'app-size': 20, cost: 80, security: 90 }) });
    const demand = exampleDemand({ weights: { 'app-size': 3, cost: 1, security: 0 } });
    expect(fitOf(one, demand)).toEqual({
      fit: 35,
      parts: [
        { factor: 'app-size', weight: 3, score: 20, points: 15 },
        { factor: 'cost', weight: 1, score: 80, points: 20 },
      ],
    });
  });

  it('leaves out a factor without a score', () => {
    const one = exampleCandidate('Alder', { scores: sameScores({ 'app-size': 40, cost: null }) });
    expect(fitOf(one, exampleDemand({ weights: { 'app-size': 1, cost: 9 } }))?.fit).toBe(40);
  });

  it('stays within 0 and 100 and agrees with the fit in whole numbers', () => {
    fc.assert(
      fc.property(anyCandidates, anyDemand, ([candidate], demand) => {
        const result = fitOf(candidate!, demand);
        const { points, total } = exactFit(candidate!, demand);
        if (total === 0) {
          expect(result).toBeNull();
          return;
        }
        expect(result!.fit).toBeGreaterThanOrEqual(0);
        expect(result!.fit).toBeLessThanOrEqual(100 + 1e-9);
        expect(result!.fit).toBeCloseTo(points / total, 9);
        expect(result!.parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(result!.fit, 9);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the ranking', () => {
  it('puts the higher fit first, and equal fits by name', () => {
    const candidates = [scoring('Cedar', 60), scoring('Birch', 70), scoring('Alder', 60)];
    expect(slugsOf(decide(candidates, exampleDemand()).ranking)).toEqual(['birch', 'alder', 'cedar']);
  });

  it('orders by the fit in whole numbers, equal ones by name, without being led by rounding', () => {
    fc.assert(
      fc.property(anyCandidates, anyOpenDemand, (candidates, demand) => {
        const { ranking } = decide(candidates, demand);
        ranking.slice(1).forEach((ranked, position) => {
          const before = ranking[position]!;
          const lead = exactFit(before.candidate, demand).points - exactFit(ranked.candidate, demand).points;
          expect(lead).toBeGreaterThanOrEqual(0);
          if (lead === 0) expect(before.candidate.name < ranked.candidate.name).toBe(true);
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('does not let rounding order equal fits, or make a tie of two points', () => {
    const two = (name: string, cost: number, security: number) =>
      exampleCandidate(name, { scores: sameScores({ cost, security }) });
    const ranked = (weights: Record<string, number>, ...candidates: ReturnType<typeof two>[]) =>
      decide(candidates, exampleDemand({ weights })).ranking;
    const equal = [two('Alder', 2, 4), two('Birch', 0, 5)];
    expect(slugsOf(ranked({ cost: 1, security: 2 }, ...equal))).toEqual(['alder', 'birch']);
    const apart = [two('Alder', 4, 3), two('Birch', 0, 2)];
    expect(placesOf(ranked({ cost: 1, security: 2 }, ...apart))).toHaveLength(2);
  });

  it('is the same whatever the order of the candidates', () => {
    fc.assert(
      fc.property(anyCandidates, anyDemand, (candidates, demand) => {
        const sorted = [...candidates].sort((first, second) => first.slug.localeCompare(second.slug));
        expect(decide(candidates, demand)).toEqual(decide(sorted, demand));
      }),
      { numRuns: 500 },
    );
  });

  it('does not help B against A to raise the weight of a factor where A beats B', () => {
    const step = fc.record({ factor: fc.constantFrom(...FACTORS), weight: fc.nat(10) });
    fc.assert(
      fc.property(anyCandidates, anyOpenDemand, step, (candidates, demand, { factor, weight }) => {
        const raised = withWeight(demand, factor, Math.max(weight, demand.weights[factor]!));
        const before = slugsOf(decide(candidates, demand).ranking);
        const after = slugsOf(decide(candidates, raised).ranking);
        for (const a of candidates) {
          for (const b of candidates) {
            const [own, other] = [scoreUnder(a, factor, demand), scoreUnder(b, factor, demand)];
            const isBeaten = own !== null && other !== null && own > other;
            if (!isBeaten || before.indexOf(a.slug) > before.indexOf(b.slug)) continue;
            expect(after.indexOf(a.slug)).toBeLessThan(after.indexOf(b.slug) + 1);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty where all weights are zero, and still sets apart', () => {
    const candidates = [scoring('Alder', 60), exampleCandidate('Birch', { capabilities: { orm: 0 } })];
    const weights = Object.fromEntries(FACTORS.map((factor) => [factor, 0]));
    const { ranking, setApart } = decide(candidates, exampleDemand({ weights, must: ['orm'] }));
    expect(ranking).toEqual([]);
    expect(slugsOf(setApart)).toEqual(['birch']);
  });

  it('is empty without candidates', () => {
    expect(decide([], exampleDemand())).toEqual({ ranking: [], setApart: [] });
  });
});

describe('places', () => {
  const placed = (...scores: [name: string, score: number][]) =>
    placesOf(
      decide(
        scores.map(([name, score]) => scoring(name, score)),
        exampleDemand(),
      ).ranking,
    ).map(({ place, ranked }) => [place, ...slugsOf(ranked)]);

  it('hold what is less than a tie behind the best, by name, and count on', () => {
    expect(placed(['Fir', 71], ['Elm', 70], ['Alder', 69], ['Birch', 50])).toEqual([
      [1, 'elm', 'fir'],
      [3, 'alder'],
      [4, 'birch'],
    ]);
  });

  it('measure from the best of the place and not from one to the next', () => {
    expect(placed(['Fir', 73], ['Elm', 72], ['Alder', 71], ['Birch', 70])).toEqual([
      [1, 'elm', 'fir'],
      [3, 'alder', 'birch'],
    ]);
  });

  it('call two points a difference and no tie', () => {
    expect(placed(['Fir', 72], ['Elm', 70])).toEqual([
      [1, 'fir'],
      [2, 'elm'],
    ]);
    expect(placesOf([])).toEqual([]);
  });

  it('agree with the fits in whole numbers and leave the ranking as it is', () => {
    fc.assert(
      fc.property(anyCandidates, anyOpenDemand, (candidates, demand) => {
        const { ranking } = decide(candidates, demand);
        const copy = [...ranking];
        const places = placesOf(ranking);
        expect(ranking).toEqual(copy);
        expect(places.flatMap(({ ranked }) => ranked)).toHaveLength(ranking.length);
        let counted = 0;
        for (const { place, ranked } of places) {
          expect(place).toBe(counted + 1);
          const best = ranking[counted]!;
          counted += ranked.length;
          const next = ranking[counted];
          const behind = (one: typeof best): number =>
            exactFit(best.candidate, demand).points - exactFit(one.candidate, demand).points;
          const { total } = exactFit(best.candidate, demand);
          for (const one of ranked) expect(behind(one)).toBeLessThan(TIE_BELOW * total);
          if (next) expect(behind(next)).toBeGreaterThanOrEqual(TIE_BELOW * total);
          const names = ranked.map(({ candidate }) => candidate.name);
          expect(names).toEqual([...names].sort());
        }
      }),
      { numRuns: 1500 },
    );
  });
});
