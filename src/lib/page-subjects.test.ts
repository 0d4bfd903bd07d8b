import { describe, expect, it } from 'vitest';
import { candidatesOf } from './candidates.ts';
import { useCaseDemand } from './use-case-demand.ts';
import { decide } from './decision.ts';
import { exampleDataset } from './example-dataset.ts';
import { dataSubject, factorSubject, frameworkSubject, useCaseSubject } from './page-subjects.ts';
import { scoreOf } from './scoring.ts';

const dataset = exampleDataset();

describe('what a page is about', () => {
  it('frameworks by name and home page', () => {
    expect(frameworkSubject(dataset.frameworks.slice(0, 1))).toEqual({
      kind: 'frameworks',
      frameworks: [{ name: 'Alder', website: 'https://made-up.example/' }],
    });
  });

  it('files of the API by address', () => {
    expect(dataSubject(['sources.json'])).toEqual({ kind: 'data', files: ['/api/v1/sources.json'] });
  });

  it('the ranking of a use case, in the places of the decision', () => {
    const useCase = dataset.useCases[0]!;
    const decision = decide(candidatesOf(dataset), useCaseDemand(useCase));
    const subject = useCaseSubject(useCase.title, decision);
    if (subject.kind !== 'rankings') throw new Error('It is a ranking.');
    const [list] = subject.lists;
    expect(list?.name).toBe(useCase.title);
    expect(list?.entries.map(({ name }) => name).sort()).toEqual(
      decision.ranking.map(({ candidate }) => candidate.name).sort(),
    );
    expect(list?.entries[0]?.position).toBe(1);
  });

  it.each(dataset.factors)('the ranking of the factor $id, the highest score first', (factor) => {
    const subject = factorSubject(dataset, factor);
    if (subject.kind !== 'rankings') throw new Error('It is a ranking.');
    const sizes = factor.id === 'app-size' ? (['small', 'large'] as const) : (['medium'] as const);
    expect(subject.lists).toHaveLength(sizes.length);
    for (const [index, size] of sizes.entries()) {
      const entries = subject.lists[index]!.entries;
      const scores = entries.map(({ name }) => {
        const framework = dataset.frameworks.find((one) => one.name === name)!;
        return scoreOf(dataset, factor, framework, { size, needs: [] }).value!;
      });
      expect(scores).toEqual(scores.toSorted((first, second) => second - first));
      // As in sports: equal scores share a place, and the next place counts on.
      expect(entries.map(({ position }) => position)).toEqual(
        scores.map((score) => scores.indexOf(score) + 1),
      );
    }
  });
});
