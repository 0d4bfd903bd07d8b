import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeWords,
  decidingFactors,
  exclusionWords,
  headline,
  relaxationWords,
  tiedWithLeader,
} from './decision-words.ts';
import { crossings, decide, TIE_BELOW, type Candidate, type Demand } from './decision.ts';
import {
  anyCandidates,
  anyDemand,
  anyOpenDemand,
  exactFit,
  exampleCandidate,
  exampleDemand,
  FACTORS,
  sameScores,
  TITLES,
  withWeight,
} from './example-candidates.ts';

const scoring = (name: string, score: number): Candidate =>
  exampleCandidate(name, {
    scores: sameScores(Object.fromEntries(FACTORS.map((factor) => [factor, score]))),
  });
const headlineOf = (candidates: readonly Candidate[], demand = exampleDemand()): string =>
  headline(decide(candidates, demand), demand);
const zero = Object.fromEntries(FACTORS.map((factor) => [factor, 0]));

describe('the headline', () => {
  it('names the leader with both fits', () => {
    expect(headlineOf([scoring('Birch', 60), scoring('Alder', 71)])).toBe(
      'Alder leads, 71 points against 60 for Birch.',
    );
  });

  it('names all that are tied, by name', () => {
    expect(headlineOf([scoring('Cedar', 60), scoring('Alder', 59), scoring('Birch', 58)])).toBe(
      'Alder and Cedar are tied: less than 2 points lie between them.',
    );
  });

  it('says so where one is left, none is, or nothing ranks', () => {
    const other = exampleCandidate('Birch', { license: 'BSD-3-Clause' });
    const demand = exampleDemand({ licenses: ['MIT'] });
    expect(headlineOf([scoring('Alder', 60), other], demand)).toBe(
      'Alder is the only framework that meets every condition.',
    );
    expect(headlineOf([other], demand)).toBe('No framework meets every condition.');
    expect(headlineOf([scoring('Alder', 60)], exampleDemand({ weights: zero }))).toMatch(
      /^All weights are zero/,
    );
  });

  it('does not blame the conditions where only factors without scores have a weight', () => {
    const unmeasured = exampleCandidate('Alder', { scores: sameScores({ cost: null, security: 50 }) });
    const demand = exampleDemand({ weights: { cost: 5, security: 0 } });
    expect(headlineOf([unmeasured], demand)).not.toContain('condition');
  });

  it('names the highest fit, or exactly those that are tied with it', () => {
    fc.assert(
      fc.property(anyCandidates, anyOpenDemand, (candidates, demand) => {
        const { ranking } = decide(candidates, demand);
        if (ranking.length < 2) return;
        const total = exactFit(ranking[0]!.candidate, demand).total;
        const points = candidates.map((one) => ({ name: one.name, points: exactFit(one, demand).points }));
        const best = Math.max(...points.map((one) => one.points));
        const tied = points.filter((one) => best - one.points < TIE_BELOW * total).map(({ name }) => name);
        const words = headline({ ranking, setApart: [] }, demand);
        expect(
          tiedWithLeader(ranking)
            .map(({ candidate }) => candidate.name)
            .sort(),
        ).toEqual(tied.sort());
        if (tied.length > 1) {
          expect(
            points
              .filter(({ name }) => words.includes(name))
              .map(({ name }) => name)
              .sort(),
          ).toEqual(tied);
          expect(words).toContain('are tied');
        } else {
          expect(words.startsWith(`${tied[0]!} leads, ${Math.round(best / total)} points`)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the deciding factors', () => {
  it('are those where the first is ahead, the largest share of the lead first, three at most', () => {
    const demand = exampleDemand({
      weights: { 'app-size': 1, cost: 9, security: 5, 'project-requirements': 5 },
    });
    const scores = { 'app-size': 90, cost: 60, security: 70, 'project-requirements': 55 };
    const first = exampleCandidate('Alder', { scores: sameScores(scores) });
    const [one, other] = decide([first, exampleCandidate('Birch')], demand).ranking;
    expect(decidingFactors(one!, other!, TITLES)).toEqual([
      'Security, 70 against 50',
      'Cost, 60 against 50',
      'App size, 90 against 50',
    ]);
    expect(decidingFactors(other!, one!, TITLES)).toEqual([]);
  });

  it('never name one where the first is not ahead, and give both scores', () => {
    fc.assert(
      fc.property(anyCandidates, anyOpenDemand, (candidates, demand) => {
        const [first, second] = decide(candidates, demand).ranking;
        if (!first || !second) return;
        const words = decidingFactors(first, second, {});
        const ahead = first.parts.filter((part, at) => part.score > second.parts[at]!.score);
        expect(words).toHaveLength(Math.min(3, ahead.length));
        for (const text of words) {
          const [, factor, own, other] = /^(.+), (\d+) against (\d+)$/.exec(text)!;
          expect(Number(own)).toBe(first.parts.find((part) => part.factor === factor)!.score);
          expect(Number(other)).toBe(second.parts.find((part) => part.factor === factor)!.score);
          expect(Number(own)).toBeGreaterThan(Number(other));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what would change the answer', () => {
  it('is one sentence', () => {
    const [first, second] = [scoring('Alder', 60), scoring('Birch', 50)].map((candidate) => ({
      candidate,
      fit: 0,
      parts: [],
    }));
    const found = [
      { factor: 'cost', weight: 7, direction: 'up' },
      { factor: 'security', weight: 0, direction: 'down' },
    ] as const;
    expect(changeWords(found, first!, second!, TITLES)).toBe(
      'Birch overtakes Alder if cost weighs 7 or more or security weighs 0, all else equal.',
    );
    expect(changeWords([], first!, second!, TITLES)).toBe(
      'No single weight between 0 and 10 puts Birch ahead of Alder.',
    );
  });

  it('holds at the weight it names and beyond, and not one step short of it', () => {
    let checked = 0;
    fc.assert(
      fc.property(anyCandidates, anyOpenDemand, (candidates, demand) => {
        const [first, second] = decide(candidates, demand).ranking;
        if (!first || !second) return;
        const words = changeWords(crossings(first.candidate, second.candidate, demand), first, second, {});
        for (const [, factor, number, more = ''] of words.matchAll(
          /([a-z-]+) weighs (\d+)( or more| or less)?/g,
        )) {
          const weight = Number(number);
          const isUp = weight > demand.weights[factor!]!;
          expect(more).toBe(weight === 0 || weight === 10 ? '' : isUp ? ' or more' : ' or less');
          const step = isUp ? 1 : -1;
          for (let at = weight; at >= 0 && at <= 10; at += step) {
            const changed = withWeight(demand, factor!, at);
            if (Object.values(changed.weights).some((one) => one > 0)) expect(lead(changed)).toBeLessThan(0);
          }
          expect(lead(withWeight(demand, factor!, weight - step))).toBeGreaterThan(-1e-9);
          checked += 1;
        }
        /** How far the first is ahead of the second in the decision at other weights. */
        function lead(changed: Demand): number {
          const { ranking } = decide(candidates, changed);
          const fit = (slug: string) => ranking.find(({ candidate }) => candidate.slug === slug)?.fit ?? 0;
          return fit(first!.candidate.slug) - fit(second!.candidate.slug);
        }
      }),
      { numRuns: 1500 },
    );
    expect(checked).toBeGreaterThan(100);
  });
});

describe('why a framework is set apart', () => {
  it('is said in a few words', () => {
    const words = (exclusion: Parameters<typeof exclusionWords>[0]) => exclusionWords(exclusion, TITLES);
    expect(words({ kind: 'must', capability: 'orm' })).toContain('Object mapper');
    expect(words({ kind: 'must', capability: 'unknown' })).toContain('unknown');
    expect(words({ kind: 'language', languages: ['Lichen', 'Moss'] })).toContain('Lichen and Moss');
    expect(words({ kind: 'license', license: 'MIT' })).toContain('MIT');
    expect(words({ kind: 'support', until: '2031-06-30' })).toBe('security fixes end on 30 June 2031');
    expect(words({ kind: 'support', until: null })).toBe('no end of security fixes is published');
  });
});

describe('the condition to relax', () => {
  it('is the single one that frees the most', () => {
    const lacking = (name: string, ...ids: string[]): Candidate =>
      exampleCandidate(name, {
        capabilities: { jobs: 1, orm: 1, ...Object.fromEntries(ids.map((id) => [id, 0])) },
      });
    const candidates = [lacking('Alder', 'jobs'), lacking('Birch', 'orm'), lacking('Cedar', 'orm')];
    const demand = exampleDemand({ must: ['jobs', 'orm'] });
    expect(relaxationWords(decide(candidates, demand), demand, TITLES)).toBe(
      'Without the condition "Object mapper", Birch and Cedar would be left.',
    );
    const both = decide([lacking('Alder', 'jobs', 'orm')], demand);
    expect(relaxationWords(both, demand, TITLES)).toBeNull();
  });

  it('is silent where all weights are zero, since relaxing it would rank nobody', () => {
    const candidates = [scoring('Alder', 60), exampleCandidate('Birch', { capabilities: { orm: 0 } })];
    const demand = exampleDemand({ weights: zero, must: ['orm'] });
    expect(relaxationWords(decide(candidates, demand), demand, TITLES)).toBeNull();
  });

  it('agrees with dropping each condition in turn', () => {
    let checked = 0;
    fc.assert(
      fc.property(anyCandidates, anyDemand, (candidates, open) => {
        const demand = { ...open, weights: exampleDemand().weights };
        const decision = decide(candidates, demand);
        const words = relaxationWords(decision, demand, TITLES);
        if (decision.ranking.length > 0) {
          expect(words).toBeNull();
          return;
        }
        const relaxed = new Map<string, Demand>([
          ['team languages', { ...demand, languages: [] }],
          ['license', { ...demand, licenses: [] }],
          ['supported until', { ...demand, until: null }],
        ]);
        for (const id of demand.must)
          relaxed.set(TITLES[id]!, { ...demand, must: demand.must.filter((must) => must !== id) });
        const left = new Map(
          [...relaxed].map(([label, changed]) => [
            label,
            decide(candidates, changed).ranking.map(({ candidate }) => candidate.name),
          ]),
        );
        const most = Math.max(...[...left.values()].map((names) => names.length));
        if (most === 0) {
          expect(words).toBeNull();
          return;
        }
        const [, label = '', names = ''] = /^Without the condition "(.+)", (.+) would be left\.$/.exec(
          words!,
        )!;
        expect(names.split(/, and |, | and /).sort()).toEqual(left.get(label)!.sort());
        expect(left.get(label)).toHaveLength(most);
        checked += 1;
      }),
      { numRuns: 2000 },
    );
    expect(checked).toBeGreaterThan(100);
  });
});
