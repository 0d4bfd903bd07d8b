import { describe, expect, it } from 'vitest';
import type { Framework, Release } from './dataset.ts';
import { exampleDataset, exampleRelease } from './example-dataset.ts';
import { rankOutlooks, supportedSeries, supportOutlook } from './support-outlook.ts';

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
