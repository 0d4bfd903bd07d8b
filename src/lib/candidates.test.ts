import { describe, expect, it } from 'vitest';
import { candidatesOf } from './candidates.ts';
import { exampleDataset, exampleRelease } from './example-dataset.ts';
import { scoreOf } from './scoring.ts';
import { SIZES } from './sizes.ts';

describe('candidates', () => {
  it('carry what the decision asks for, by name', () => {
    const releases = [
      exampleRelease('2', { securitySupportStatus: 'dated', securitySupportUntil: '2032-01-31' }),
      exampleRelease('1', { securitySupportStatus: 'dated', securitySupportUntil: '2033-12-31' }),
    ];
    const [alder, birch, cedar] = candidatesOf(exampleDataset({ frameworks: { cedar: { releases } } }));
    expect([alder!.slug, birch!.slug, cedar!.slug]).toEqual(['alder', 'birch', 'cedar']);
    expect(cedar).toMatchObject({
      name: 'Cedar',
      languages: ['Lichen', 'Moss'],
      license: 'MIT',
      supportedUntil: '2033-12-31',
      capabilities: { orm: 0.8, search: 0.4, tables: 1 },
    });
    expect(alder!.supportedUntil).toBeNull();
    expect(alder!.capabilities['search']).toBe(0);
  });

  it('have the score of every factor at every size, as the working shows it', () => {
    const dataset = exampleDataset();
    for (const [at, candidate] of candidatesOf(dataset).entries()) {
      for (const factor of dataset.factors) {
        for (const size of SIZES) {
          const { value } = scoreOf(dataset, factor, dataset.frameworks[at]!, { size, needs: [] });
          expect([factor.id, size, candidate.scores[factor.id]?.[size]]).toEqual([factor.id, size, value]);
        }
      }
    }
  });

  it('survive the way into a page', () => {
    const candidates = candidatesOf(exampleDataset());
    expect(JSON.parse(JSON.stringify(candidates))).toEqual(candidates);
  });
});
