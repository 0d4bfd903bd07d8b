import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';
const lifecycle = 'evidence/lifecycle.json';
const advisories = 'evidence/advisories.json';
const adoption = 'evidence/adoption.json';
const benchmarks = 'evidence/benchmarks.json';

describe('future dates', () => {
  it('refuses a source seen tomorrow', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'seen: 2026-10-02', replace: 'seen: 2026-11-24' }),
    ).toEqual([
      'content/facts/alpha.yaml · sources.al-news.seen: "2026-11-24" is in the future.',
      '  Expected a date no later than today, 2026-11-23.',
    ]);
  });

  it('refuses a source published next year', () => {
    expect(
      messagesAfter(
        { file: alphaFacts, find: 'published: 2026-09-01', replace: 'published: 2027-01-01' },
        { file: alphaFacts, find: 'seen: 2026-10-02', replace: 'seen: null' },
      ),
    ).toEqual([
      'content/facts/alpha.yaml · sources.al-news.published: "2027-01-01" is in the future.',
      '  Expected a date no later than today, 2026-11-23.',
    ]);
  });

  it('refuses facts checked in the future', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'checked: 2026-11-01', replace: 'checked: 2062-11-01' }),
    ).toEqual([
      'content/facts/alpha.yaml · checked: "2062-11-01" is in the future.',
      '  Expected a date no later than today, 2026-11-23.',
    ]);
  });

  it('refuses a release in the facts', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: "version: '2.0'\n    date: 2026-09-01",
        replace: "version: '2.0'\n    date: 2026-12-01",
      }),
    ).toEqual([
      'content/facts/alpha.yaml · identity.latest_stable.date: "2026-12-01" is in the future.',
      '  Expected a date no later than today, 2026-11-23.',
    ]);
  });

  it('refuses a release in the evidence', () => {
    expect(
      messagesAfter({
        file: lifecycle,
        find: '"latestDate": "2026-09-01"',
        replace: '"latestDate": "2026-12-01"',
      }),
    ).toEqual([
      'content/evidence/lifecycle.json · frameworks.alpha.releases[0].latestDate: "2026-12-01" is in the future.',
      '  Expected a date no later than today, 2026-11-23.',
    ]);
  });

  it('refuses an advisory', () => {
    expect(
      messagesAfter(
        { file: advisories, find: '"published": "2026-05-01"', replace: '"published": "2027-05-01"' },
        { file: advisories, find: '"2026": 1', replace: '"2027": 1' },
      ),
    ).toEqual([
      'content/evidence/advisories.json · frameworks.alpha.advisories.EXAMPLE-1.published: "2027-05-01" is in the future.',
      '  Expected a date no later than today, 2026-11-23.',
    ]);
  });

  it('refuses months and times', () => {
    expect(
      messagesAfter(
        { file: adoption, find: '"date": "2026-10"', replace: '"date": "2026-12"' },
        {
          file: benchmarks,
          find: '"updatedAt": "2026-08-01 10:00:00 UTC"',
          replace: '"updatedAt": "2027-08-01 10:00:00 UTC"',
        },
      ),
    ).toEqual([
      'content/evidence/adoption.json · npmDownloads.date: "2026-12" is in the future.',
      '  Expected a date no later than today, 2026-11-23.',
      'content/evidence/benchmarks.json · sets.invented-set.updatedAt: "2027-08-01 10:00:00 UTC" is in the future.',
      '  Expected a date no later than today, 2026-11-23.',
    ]);
  });

  it('leaves a day that is not in the calendar to the schema', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'checked: 2026-11-01', replace: 'checked: 2062-11-31' }),
    ).toEqual([
      'content/facts/alpha.yaml · checked: "2062-11-31" is not accepted.',
      '  It must be a date YYYY-MM-DD that exists in the calendar. Meaning of the field: The day on which the facts were last held against their sources.',
    ]);
  });

  it('allows an announced release', () => {
    const announced = (from: string): string =>
      `"announcedCadence": { "from": "${from}", "everyMonths": 12, "securitySupportMonths": 36 },\n      "releases": [`;
    expect(messagesAfter({ file: lifecycle, find: '"releases": [', replace: announced('2028-01') })).toEqual(
      [],
    );
  });

  it('allows today, this month and ends of support', () => {
    expect(
      messagesAfter(
        { file: alphaFacts, find: 'seen: 2026-10-02', replace: 'seen: 2026-11-23' },
        { file: adoption, find: '"date": "2026-10"', replace: '"date": "2026-11"' },
        {
          file: lifecycle,
          find: '"securitySupportUntil": "2027-09-01"',
          replace: '"securitySupportUntil": "2099-09-01"',
        },
      ),
    ).toEqual([]);
  });
});
