import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const benchmarks = 'evidence/benchmarks.json';
const activity = 'evidence/activity.json';
const lifecycle = 'evidence/lifecycle.json';
const advisories = 'evidence/advisories.json';
const firstReleases = 'evidence/first-releases.json';
const adoption = 'evidence/adoption.json';

describe('shapes of evidence', () => {
  it('refuses a figure that is not finite', () => {
    expect(
      messagesAfter({
        file: benchmarks,
        find: '"requestsPerSecond": 1000',
        replace: '"requestsPerSecond": 1e999',
      }),
    ).toEqual([
      'content/evidence/benchmarks.json · sets.invented-set.frameworks.alpha[0].concurrency.64.requestsPerSecond: Infinity is not a finite number.',
      '  Expected a number. Meaning of the field: Requests a second, as the tool counts them.',
    ]);
  });

  it('refuses a negative figure', () => {
    expect(
      messagesAfter({
        file: benchmarks,
        find: '"requestsPerSecond": 1000',
        replace: '"requestsPerSecond": -1',
      }),
    ).toEqual([
      'content/evidence/benchmarks.json · sets.invented-set.frameworks.alpha[0].concurrency.64.requestsPerSecond: -1 is not accepted.',
      '  It must not be negative. Meaning of the field: Requests a second, as the tool counts them.',
    ]);
  });

  it('refuses half a thing where things are counted', () => {
    expect(
      messagesAfter({ file: activity, find: '"commitsTotal": 200', replace: '"commitsTotal": 200.5' }),
    ).toEqual([
      'content/evidence/activity.json · frameworks.alpha.commitsTotal: 200.5 is not accepted.',
      '  It must be a whole number. Meaning of the field: Commits over the whole history; null if not measured.',
    ]);
  });

  it('refuses a day in the evidence that is not in the calendar', () => {
    expect(
      messagesAfter({
        file: activity,
        find: '"snapshotDate": "2026-10-01"',
        replace: '"snapshotDate": "2026-10-32"',
      }),
    ).toEqual([
      'content/evidence/activity.json · frameworks.alpha.snapshotDate: "2026-10-32" is not accepted.',
      '  It must be a date YYYY-MM-DD that exists in the calendar. Meaning of the field: Day of that commit; null if not measured.',
    ]);
  });

  it('refuses support that ends before the release', () => {
    expect(
      messagesAfter({
        file: lifecycle,
        find: '"activeSupportUntil": "2027-03-01"',
        replace: '"activeSupportUntil": "2026-08-01"',
      }),
    ).toEqual([
      'content/evidence/lifecycle.json · frameworks.alpha.releases[0].activeSupportUntil: activeSupportUntil 2026-08-01 is before releaseDate 2026-09-01.',
      '  Expected values that agree: correct the one that is wrong.',
    ]);
  });

  it('refuses a javascript: address in the evidence', () => {
    expect(
      messagesAfter({ file: advisories, find: 'https://example.org/flaw', replace: 'javascript:alert(1)' }),
    ).toEqual([
      'content/evidence/advisories.json · frameworks.alpha.advisories.EXAMPLE-1.url: "javascript:alert(1)" is not accepted.',
      '  It must be an http or https URL. Meaning of the field: Page or record of the advisory.',
    ]);
  });

  it('refuses a missing field of the first releases', () => {
    expect(messagesAfter({ file: firstReleases, find: '"version": "0.1",', replace: '' })).toEqual([
      'content/evidence/first-releases.json · frameworks.alpha.firstPublic.version: the field is missing.',
      '  Expected a text. Meaning of the field: Version, or what was first made public.',
    ]);
  });

  it('refuses figures that are missing without a reason', () => {
    expect(messagesAfter({ file: adoption, find: '    "hex": "invented",\n', replace: '' })).toEqual([
      'content/evidence/adoption.json · nullReason.hex: hex is null without a reason.',
      '  Expected values that agree: correct the one that is wrong.',
    ]);
  });
});
