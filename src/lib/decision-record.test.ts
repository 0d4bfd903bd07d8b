import { describe, expect, it } from 'vitest';
import { decisionRecord, type RecordContext } from './decision-record.ts';
import { decide, type Candidate, type Demand } from './decision.ts';
import { exampleCandidate, exampleDemand, FACTORS, sameScores, TITLES } from './example-candidates.ts';

const scores = (appSize: number, cost: number, security: number): Candidate['scores'] =>
  sameScores({ 'app-size': appSize, cost, security, 'project-requirements': 50 });

const ALDER = exampleCandidate('Alder', { scores: scores(80, 60, 40) });
const BIRCH = exampleCandidate('Birch', { scores: scores(50, 60, 70), languages: ['Fern', 'Moss'] });
const CEDAR = exampleCandidate('Cedar', {
  scores: scores(90, 90, 90),
  capabilities: { jobs: 1, orm: 0, websockets: 1 },
  license: 'BSD-3-Clause',
});
const DEMAND = exampleDemand({
  size: 'large',
  must: ['orm'],
  nice: ['jobs', 'websockets'],
  languages: ['Fern', 'Lichen'],
  licenses: ['MIT'],
  until: '2031-06-30',
  weights: { 'app-size': 6, cost: 3, security: 2, 'project-requirements': 0 },
});

function record(candidates: Candidate[], demand: Demand, change: Partial<RecordContext> = {}): string {
  return decisionRecord(decide(candidates, demand), {
    demand,
    titles: TITLES,
    useCase: 'Herb gardens',
    link: 'https://made-up.example/decide/?from=herb-gardens',
    today: '2031-05-18',
    checked: '2031-05-17',
    against: { alder: ['It drops its leaves.'] },
    frameworkAddress: (slug) => `https://made-up.example/frameworks/${slug}/`,
    ...change,
  });
}

describe('a decision record', () => {
  it('is a MADR 4.0 record with everything that the decision knows', () => {
    expect(record([BIRCH, CEDAR, ALDER], DEMAND)).toMatchInlineSnapshot(`
      "---
      status: proposed
      date: 2031-05-18
      ---

      # Backend framework for Herb gardens

      ## Context and Problem Statement

      We choose a backend framework for a large application. It must have: Object mapper. We want: Background jobs and WebSockets. The team writes Fern and Lichen. Accepted licenses: MIT. Security fixes must last until 30 June 2031.

      ## Decision Drivers

      * App size, weight 6 of 10
      * Cost, weight 3 of 10
      * Security, weight 2 of 10

      ## Considered Options

      * Alder, fit 67
      * Birch, fit 56
      * Cedar, set apart: no answer that counts for Object mapper; its license is BSD-3-Clause

      ## Decision Outcome

      Chosen option: "Alder", because Alder leads, 67 points against 56 for Birch.

      Birch overtakes Alder if app size weighs 1 or less or security weighs 7 or more, all else equal.

      ### Consequences

      * Good, because it is ahead of Birch on App size, 80 against 50
      * Bad, because Birch is ahead on Security, 70 against 40
      * Bad, where this holds: It drops its leaves.

      ## More Information

      * Settings and ranking: https://made-up.example/decide/?from=herb-gardens
      * Backend Atlas, Alder, facts checked to 17 May 2031, with sources: https://made-up.example/frameworks/alder/
      * Backend Atlas, Birch, facts checked to 17 May 2031, with sources: https://made-up.example/frameworks/birch/
      "
    `);
  });

  it('names no driver of weight 0, and the heavier ones first', () => {
    const drivers = [...record([ALDER, BIRCH], DEMAND).matchAll(/^\* (.+), weight (\d+) of 10$/gm)];
    expect(drivers.map(([, title, weight]) => [title, weight])).toEqual([
      ['App size', '6'],
      ['Cost', '3'],
      ['Security', '2'],
    ]);
  });

  it('has the required headings of the template in their order, each once', () => {
    const headings = record([ALDER, BIRCH], DEMAND).match(/^#+ .+$/gm);
    expect(headings).toEqual([
      '# Backend framework for Herb gardens',
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '### Consequences',
      '## More Information',
    ]);
  });

  it('chooses nothing where no framework is left or nothing ranks', () => {
    const none = record([CEDAR], DEMAND);
    expect(none).toContain('No framework meets every condition.');
    expect(none).not.toContain('Chosen option');
    const weights = Object.fromEntries(FACTORS.map((factor) => [factor, 0]));
    const zero = record([ALDER, BIRCH], exampleDemand({ weights }));
    expect(zero).toContain('All weights are zero');
    expect(zero).not.toMatch(/Chosen option|weight 0/);
  });

  it('leaves out what was not asked for', () => {
    const plain = record([ALDER, BIRCH], exampleDemand(), { useCase: null });
    expect(plain).toContain('# Backend framework\n');
    expect(plain).toContain('We choose a backend framework for a medium application.\n');
  });

  it('gives the case against the only framework left', () => {
    expect(record([ALDER, CEDAR], DEMAND)).toContain('It drops its leaves.');
  });

  it('gives the reason for the choice with "because", as the template does', () => {
    expect(record([ALDER, BIRCH], DEMAND)).toMatch(/^Chosen option: "Alder", because /m);
  });
});
