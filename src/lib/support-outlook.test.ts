import { describe, expect, it } from 'vitest';
import type { Framework, Release } from './dataset.ts';
import { exampleDataset, exampleRelease } from './example-dataset.ts';
import { outlookWords, rankOutlooks, supportedSeries, supportOutlook } from './support-outlook.ts';

const TODAY = '2031-05-17';
const frameworkWith = (slug: 'alder' | 'birch' | 'cedar', releases: Release[]): Framework =>
  exampleDataset({ frameworks: { [slug]: { releases } } }).frameworks.find((one) => one.slug === slug)!;
const until = (cycle: string, day: string): Release =>
  exampleRelease(cycle, { securitySupportUntil: day, securitySupportStatus: 'dated' });
const open = (cycle: string): Release => exampleRelease(cycle, { securitySupportStatus: 'open' });

describe('the supported series', () => {
  it('are those that are out and get security fixes on the day, the last day included', () => {
    const framework = frameworkWith('alder', [
      exampleRelease('7', { releaseDate: '2031-06-01', securitySupportStatus: 'open' }),
      open('6'),
      until('5', TODAY),
      until('4', '2031-05-16'),
      exampleRelease('3'),
    ]);
    expect(supportedSeries(framework, TODAY).map(({ cycle }) => cycle)).toEqual(['6', '5']);
  });
});

describe('the outlook', () => {
  it('is the series with the last published end, before any that is open', () => {
    const outlook = supportOutlook(
      frameworkWith('alder', [open('6'), until('5', '2032-01-01'), until('4', '2033-01-01')]),
      TODAY,
    );
    expect(outlook.release?.cycle).toBe('4');
    expect(outlook.until).toBe('2033-01-01');
  });

  it('is the newest where no end is published', () => {
    const outlook = supportOutlook(frameworkWith('alder', [open('6'), open('5')]), TODAY);
    expect(outlook).toMatchObject({ release: { cycle: '6' }, until: null });
  });

  it('is none where there is no policy', () => {
    const outlook = supportOutlook(frameworkWith('alder', [exampleRelease('3')]), TODAY);
    expect(outlook).toMatchObject({ release: null, until: null });
  });
});

describe('the order of outlooks', () => {
  it('is the longest first, then those without an end, then those without a policy', () => {
    const outlooks = [
      supportOutlook(frameworkWith('alder', [exampleRelease('3')]), TODAY),
      supportOutlook(frameworkWith('birch', [open('3')]), TODAY),
      supportOutlook(frameworkWith('cedar', [until('3', '2032-01-01')]), TODAY),
    ];
    expect(rankOutlooks(outlooks).map(({ framework }) => framework.slug)).toEqual([
      'cedar',
      'birch',
      'alder',
    ]);
  });
});

describe('the outlook in words', () => {
  const at = (cycle: string, releaseDate: string, change: Partial<Release> = {}): Release =>
    exampleRelease(cycle, {
      releaseDate,
      securitySupportUntil: `${Number(releaseDate.slice(0, 4)) + 3}${releaseDate.slice(4)}`,
      securitySupportStatus: 'dated',
      ...change,
    });
  const wordsOf = (releases: Release[]): string =>
    outlookWords(supportOutlook(frameworkWith('alder', releases), TODAY));

  it('name the series, its end, and how often the next one comes', () => {
    expect(wordsOf([at('5', '2031-01-15'), at('4', '2030-01-15'), at('3', '2029-01-15')])).toBe(
      'Start on Alder 5 today: security fixes until 15 January 2034. A new series comes about every 12 months, each with security fixes for about 36.',
    );
  });

  it('count from one long-term support series to the next where that is the one to start on', () => {
    const releases = ['2031', '2030', '2029', '2028', '2027'].map((year) =>
      at(year, `${year}-01-15`, { lts: Number(year) % 2 === 1 }),
    );
    expect(wordsOf(releases)).toMatch(/A new long-term support series comes about every 24 months\.$/);
  });

  it('say that no end is published, and that there is no policy', () => {
    expect(wordsOf([open('6')])).toBe('Start on Alder 6 today: no end of its security fixes is published.');
    expect(wordsOf([exampleRelease('3')])).toBe(
      'Alder publishes no support policy, so no end can be planned with.',
    );
  });
});
