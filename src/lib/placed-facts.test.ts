import { describe, expect, it } from 'vitest';
import { EXAMPLE_CAPABILITIES, exampleClaim, exampleDataset } from './example-dataset.ts';
import { frameworkBySlug } from './dataset.ts';
import { placedFacts, type PlacedFact } from './placed-facts.ts';

const dataset = exampleDataset({
  frameworks: {
    alder: {
      facts: {
        benefits: [{ ...exampleClaim('alder', 'tall-tree'), claim: 'It is tall (alder-note).' }],
        article_check: [
          { id: 'year', article_says: 'Old', verdict: 'wrong', evidence: 'New.', source: 'alder-note' },
        ],
        starter: { commands: ['plant'], source: 'alder-claim', note: 'From the note (alder-note).' },
      },
    },
  },
});
const facts = placedFacts(dataset, frameworkBySlug(dataset, 'alder'));
const factAt = (anchor: string): PlacedFact | undefined =>
  facts.find(({ address }) => address === `/frameworks/alder/#${anchor}`);

describe('the facts of a framework', () => {
  it('stand at anchors of its page, each of them once', () => {
    expect(facts.every(({ address }) => address.startsWith('/frameworks/alder/#'))).toBe(true);
    expect(new Set(facts.map(({ address }) => address)).size).toBe(facts.length);
    expect(new Set(facts.map(({ page }) => page))).toEqual(new Set(['Alder']));
  });

  it('hold every capability, with the title of its row', () => {
    for (const id of EXAMPLE_CAPABILITIES) {
      expect(factAt(`capability-${id}`)).toMatchObject({
        kind: 'capability',
        label: `Title of ${id}`,
        sources: [`alder-${id}`],
      });
    }
  });

  it('name the source of a fact and those in its text, once each', () => {
    expect(factAt('benefit-tall-tree')).toMatchObject({
      kind: 'claim',
      label: 'Benefit: tall tree',
      sources: ['alder-claim', 'alder-note'],
    });
    expect(factAt('starter')?.sources).toEqual(['alder-claim', 'alder-note']);
    expect(factAt('article-year')).toMatchObject({ kind: 'history', sources: ['alder-note'] });
  });

  it('tell kinds apart by how they age', () => {
    expect(factAt('fact-latest-stable')).toMatchObject({ kind: 'version', sources: ['alder-latest'] });
    expect(factAt('fact-version-1-0')?.kind).toBe('history');
    expect(factAt('fact-support-policy')?.kind).toBe('support');
    expect(factAt('user-made-up-ltd')?.kind).toBe('user');
  });
});
