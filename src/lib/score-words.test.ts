import { describe, expect, it } from 'vitest';
import { exampleDataset } from './example-dataset.ts';
import { missingWords, scoreText } from './score-words.ts';
import { scoreOf, type Score } from './scoring.ts';

function score(factor: string, framework: string): Score {
  const dataset = exampleDataset();
  const [itsFactor] = dataset.factors.filter(({ id }) => id === factor);
  const [itsFramework] = dataset.frameworks.filter(({ slug }) => slug === framework);
  return scoreOf(dataset, itsFactor!, itsFramework!);
}

describe('a score in words', () => {
  it('says how high it could be where something is missing', () => {
    expect(scoreText(score('skill-availability', 'birch'))).toBe('50, up to 100 if measured');
    expect(scoreText(score('skill-availability', 'alder'))).toBe('100');
    expect(scoreText({ ...score('cost', 'alder'), value: null, highest: null })).toBe('not measured');
    expect(scoreText({ ...score('cost', 'alder'), value: 0, highest: 0 })).toBe('0');
  });

  it('names what is missing, and whether for all', () => {
    expect(missingWords(score('cost', 'birch'))).toEqual([
      'Title of hosting: not measured fairly by anyone yet, so it is left out for all.',
      'Title of staffing: not measured for this framework, so it earns nothing.',
    ]);
    expect(missingWords(score('skill-availability', 'alder'))).toEqual([]);
  });
});
