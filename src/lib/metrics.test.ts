import { describe, expect, it } from 'vitest';
import type { Release } from './dataset.ts';
import { frameworkBySlug } from './dataset.ts';
import { exampleDataset, exampleRelease } from './example-dataset.ts';
import { metricFigure } from './metrics.ts';

const SURVEY = 'https://made-up.example/survey';
const figure = (metric: Parameters<typeof metricFigure>[1], slug: string) => {
  const dataset = exampleDataset();
  return metricFigure(dataset, metric, frameworkBySlug(dataset, slug));
};

describe('the shares of the survey', () => {
  it('are those of the framework, with the survey as source', () => {
    expect(figure('framework-share', 'alder')).toEqual({ value: 19.7, text: '19.7%', source: SURVEY });
  });

  it('are missing where the survey has null or nothing', () => {
    expect(figure('framework-share', 'birch')).toBeNull();
    expect(figure('framework-share', 'cedar')).toBeNull();
  });

  it('are those of the most used language, and not the sum', () => {
    expect(figure('language-share', 'cedar')).toEqual({ value: 29.4, text: '29.4%', source: SURVEY });
  });

  it('are missing for a language that the survey does not know', () => {
    const dataset = exampleDataset({ frameworks: { alder: { languages: ['Ivy'] } } });
    expect(metricFigure(dataset, 'language-share', frameworkBySlug(dataset, 'alder'))).toBeNull();
  });
});

describe('throughput', () => {
  it('is measured for nobody', () => {
    for (const slug of ['alder', 'birch', 'cedar']) expect(figure('throughput', slug)).toBeNull();
  });
});

describe('the years of security fixes', () => {
  const years = (...releases: Release[]) => {
    const dataset = exampleDataset({ frameworks: { alder: { releases } } });
    return metricFigure(dataset, 'security-fix-years', frameworkBySlug(dataset, 'alder'));
  };
  const dated = (from: string, until: string): Release =>
    exampleRelease(from, {
      releaseDate: from,
      securitySupportStatus: 'dated',
      securitySupportUntil: until,
    });
  const superseded = (from: string, on: string | null): Release =>
    exampleRelease(from, { releaseDate: from, securitySupportStatus: 'superseded', supersededOn: on });

  it('run from the release to the end of the fixes', () => {
    expect(years(dated('2030-01-01', '2033-01-01'))).toMatchObject({ text: '3 years' });
  });

  it('are the mean over the newest three cycles with an end', () => {
    const newest = exampleRelease('current', { securitySupportStatus: 'current' });
    const cycles = [
      newest,
      dated('2030-01-01', '2031-01-01'),
      dated('2029-01-01', '2031-01-01'),
      dated('2028-01-01', '2031-01-01'),
      dated('2020-01-01', '2031-01-01'),
    ];
    expect(years(...cycles)!.value).toBeCloseTo(2, 2);
  });

  it('end with the next release where that takes the place', () => {
    expect(years(superseded('2030-01-01', '2030-07-02'))!.value).toBeCloseTo(0.5, 2);
  });

  it('do not count what ended on an unknown day, began on one, or goes on', () => {
    expect(years(superseded('2030-01-01', null))).toBeNull();
    expect(years({ ...dated('2030-01-01', '2031-01-01'), releaseDate: null })).toBeNull();
    expect(
      years(exampleRelease('open', { securitySupportStatus: 'open', supersededOn: '2031-01-01' })),
    ).toBeNull();
    expect(years()).toBeNull();
    expect(figure('security-fix-years', 'alder')).toBeNull();
  });
});
