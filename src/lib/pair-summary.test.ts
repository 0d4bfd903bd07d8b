import { describe, expect, it } from 'vitest';
import { compareFrameworks } from './comparison.ts';
import { frameworkBySlug } from './dataset.ts';
import { exampleDataset, exampleRelease, type ExampleFramework } from './example-dataset.ts';
import { pairSummary, type PairSummary } from './pair-summary.ts';

function summary(alder: ExampleFramework, birch: ExampleFramework): PairSummary {
  const dataset = exampleDataset({
    frameworks: { alder: { statuses: {}, ...alder }, birch: { statuses: {}, ...birch } },
  });
  const [first, second] = [frameworkBySlug(dataset, 'alder'), frameworkBySlug(dataset, 'birch')];
  return pairSummary(dataset, compareFrameworks(dataset, first, second));
}

const dated = (cycle: string, date: string): ExampleFramework => ({
  releases: [exampleRelease(cycle, { securitySupportUntil: date, securitySupportStatus: 'dated' })],
});

describe('the lead of a comparison', () => {
  it('tells what both are, how far they differ and how long each is supported', () => {
    const alder: ExampleFramework = {
      languages: ['Fern', 'Moss'],
      statuses: { search: 'none' },
      ...dated('4', '2032-01-31'),
    };
    const birch: ExampleFramework = {
      languages: ['Lichen'],
      statuses: { orm: 'none', menus: 'official' },
      identity: { category: 'micro' },
      ...dated('7.1', '2031-12-01'),
    };
    expect(summary(alder, birch).lead).toBe(
      'Alder counts as full-stack, Birch as micro; Alder applications are written in Fern and Moss, Birch applications in Lichen. ' +
        'They differ on 3 of 7 capabilities: Alder goes further on 2, Birch on 1. ' +
        'Security fixes: Alder 4 until 31 January 2032; Birch 7.1 until 1 December 2031.',
    );
  });

  it.each<[string, ExampleFramework, ExampleFramework, string]>([
    ['one language and one category', {}, {}, 'Alder and Birch are both written for Fern, both full-stack.'],
    [
      'one language and two categories',
      {},
      { identity: { category: 'minimalist' } },
      'Alder and Birch are both written for Fern, one full-stack, the other minimalist.',
    ],
    [
      'two languages and one category',
      {},
      { languages: ['Moss'] },
      'Both count as full-stack; Alder applications are written in Fern, Birch applications in Moss.',
    ],
  ])('knows the sentence for %s', (_, alder, birch, sentence) => {
    expect(summary(alder, birch).lead.startsWith(`${sentence} They differ`)).toBe(true);
  });

  it.each<[string, ExampleFramework, ExampleFramework, string]>([
    ['no difference', {}, {}, 'They differ on 0 of 7 capabilities.'],
    [
      'the first ahead on all',
      {},
      { statuses: { orm: 'none', search: 'official' } },
      'They differ on 2 of 7 capabilities, and Alder goes further on all of them.',
    ],
    [
      'the second ahead on all',
      { statuses: { orm: 'none', search: 'official' } },
      {},
      'They differ on 2 of 7 capabilities, and Birch goes further on all of them.',
    ],
  ])('knows the sentence for %s', (_, alder, birch, sentence) => {
    expect(summary(alder, birch).lead).toContain(` ${sentence} `);
  });

  it('says where no end of support is published', () => {
    expect(summary(dated('4', '2032-01-31'), { releases: [exampleRelease('7')] }).lead).toMatch(
      / Security fixes: Alder 4 until 31 January 2032; no published end date for Birch 7\.$/,
    );
    expect(summary({}, dated('7', '2032-01-31')).lead).toMatch(
      / Security fixes: no published end date for Alder; Birch 7 until 31 January 2032\.$/,
    );
  });

  it('speaks of the newest series, not of the one supported longest', () => {
    const releases = [...dated('5', '2031-06-30').releases!, ...dated('4', '2034-01-01').releases!];
    expect(summary({ releases }, {}).lead).toContain('Alder 5 until 30 June 2031');
  });
});

it('the description of a comparison asks the question and tells how far the two differ', () => {
  expect(summary({}, { statuses: { orm: 'none' } }).description).toBe(
    'Alder or Birch? They differ on 1 of 7 capabilities, and Alder goes further on all of them. With sources, dates and the case against each.',
  );
});
