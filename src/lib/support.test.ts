import { describe, expect, it } from 'vitest';
import type { Framework, Release } from './dataset.ts';
import { exampleDataset, exampleRelease } from './example-dataset.ts';
import { activeSupportEnd, newestRelease, securitySupportEnd } from './support.ts';
import { longestSupported } from './support-outlook.ts';

const alderWith = (releases?: Release[]): Framework =>
  exampleDataset({ frameworks: { alder: releases ? { releases } : {} } }).frameworks[0]!;

const datedTo = (cycle: string, date: string, lts = false): Release =>
  exampleRelease(cycle, { securitySupportUntil: date, securitySupportStatus: 'dated', lts });

describe('the end of support', () => {
  it('is a day where one is published', () => {
    const release = exampleRelease('4', {
      securitySupportUntil: '2031-12-31',
      securitySupportStatus: 'dated',
      activeSupportUntil: '2031-04-30',
      activeSupportStatus: 'dated',
    });
    expect(securitySupportEnd(release)).toEqual({ date: '2031-12-31', text: '31 December 2031' });
    expect(activeSupportEnd(release)).toEqual({ date: '2031-04-30', text: '30 April 2031' });
  });

  it.each([
    ['open', 'no end date set'],
    ['current', 'while it is the newest'],
    ['superseded', 'ended with the next release'],
    ['ended-date-unknown', 'ended, day unknown'],
    ['not-given', 'no policy published'],
    ['published-as-2031-Q3', 'published as 2031 Q3'],
  ] as const)('without a day is told in words where its status is "%s"', (status, text) => {
    const release = exampleRelease('4', { securitySupportStatus: status, activeSupportStatus: status });
    expect(securitySupportEnd(release)).toEqual({ date: null, text });
    expect(activeSupportEnd(release)).toEqual({ date: null, text });
  });

  it('of bug fixes has no day of its own where one promise covers both', () => {
    const release = datedTo('4', '2031-12-31');
    expect(activeSupportEnd(release)).toEqual({ date: null, text: 'no day of its own' });
  });

  it('of security fixes is not that of bug fixes', () => {
    const release = exampleRelease('4', {
      securitySupportUntil: '2031-12-31',
      securitySupportStatus: 'dated',
      activeSupportStatus: 'open',
    });
    expect(activeSupportEnd(release).date).toBeNull();
    expect(securitySupportEnd(release).date).toBe('2031-12-31');
  });
});

describe('the newest release', () => {
  it('is the first of the list', () => {
    expect(newestRelease(alderWith([exampleRelease('10'), exampleRelease('9')]))?.cycle).toBe('10');
  });

  it('is null where the evidence has none', () => {
    expect(newestRelease(alderWith([]))).toBeNull();
    expect(newestRelease(alderWith())).toBeNull();
  });
});

describe('the release that is supported longest', () => {
  it('is the one with the last day, newest or not', () => {
    const longest = longestSupported(
      alderWith([
        datedTo('6.1', '2031-12-31'),
        datedTo('5.2', '2032-04-30', true),
        datedTo('5.1', '2031-06-01'),
      ]),
    );
    expect(longest?.release.cycle).toBe('5.2');
    expect(longest?.until).toBe('2032-04-30');
  });

  it('is found beside releases without a day', () => {
    expect(
      longestSupported(alderWith([exampleRelease('3'), datedTo('2', '2032-01-01')]))?.release.cycle,
    ).toBe('2');
  });

  it('is the newer of two that end on one day', () => {
    const both = [datedTo('3', '2033-01-01'), datedTo('2', '2033-01-01')];
    expect(longestSupported(alderWith(both))?.release.cycle).toBe('3');
  });

  it('is none that was over when the facts were checked, the last day itself not being over', () => {
    expect(longestSupported(alderWith([exampleRelease('3'), datedTo('2', '2031-05-16')]))).toBeNull();
    expect(longestSupported(alderWith([datedTo('2', '2031-05-17')]))?.release.cycle).toBe('2');
  });

  it('is null where no day is published', () => {
    expect(longestSupported(alderWith([exampleRelease('3'), exampleRelease('2')]))).toBeNull();
    expect(longestSupported(alderWith())).toBeNull();
  });
});
