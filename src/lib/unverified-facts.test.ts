import { describe, expect, it } from 'vitest';
import { frameworkBySlug, type Dataset } from './dataset.ts';
import {
  exampleActivity,
  exampleBenchmarkSet,
  exampleDataset,
  exampleEntry,
  exampleFacts,
  exampleRelease,
} from './example-dataset.ts';
import { realDataset } from './golden/real-dataset.ts';
import { unverifiedFacts } from './unverified-facts.ts';

const gapsOf = (dataset: Dataset, slug = 'alder'): string[] =>
  unverifiedFacts(dataset, frameworkBySlug(dataset, slug)).map(
    ({ label, address, missing }) => `${label} | ${address.split('#')[1]} | ${missing}`,
  );

describe('the gaps of a framework', () => {
  it('are the release days that are null, with their note and without its marks', () => {
    const dataset = exampleDataset({
      frameworks: {
        alder: {
          identity: {
            version_1_0: {
              date: null,
              source: 'alder-stable',
              note: 'Day not verified, before May (alder-note).',
            },
            latest_stable: { version: '4.2', date: null, source: 'alder-latest' },
          },
        },
      },
    });
    expect(gapsOf(dataset)).toEqual(
      expect.arrayContaining([
        'Version 1.0 | fact-version-1-0 | The release day. Day not verified, before May.',
        'Latest version | fact-latest-stable | The release day.',
      ]),
    );
    expect(gapsOf(dataset).filter((gap) => gap.includes('version-1-0'))).toHaveLength(1);
  });

  it('are the notes that say so, in whatever words', () => {
    const facts = exampleFacts('alder');
    const noted = (id: string, note: string) => ({ [id]: { ...facts.capabilities[id]!, note } });
    const dataset = exampleDataset({
      frameworks: {
        alder: {
          facts: {
            capabilities: {
              ...facts.capabilities,
              ...noted('orm', 'Most used: not verified.'),
              ...noted('tables', 'It could not be verified.'),
              ...noted('hooks', 'Its number was not verified.'),
              ...noted('menus', 'All of it is verified.'),
            },
          },
        },
      },
    });
    const gaps = gapsOf(dataset);
    expect(gaps).toContain('Title of orm | capability-orm | Most used: not verified.');
    expect(gaps).toContain('Title of tables | capability-tables | It could not be verified.');
    expect(gaps).toContain('Title of hooks | capability-hooks | Its number was not verified.');
    expect(gaps.filter((gap) => gap.includes('capability-menus'))).toEqual([]);
  });

  it('are what the evidence of a release leaves open, and not what is known to have no day', () => {
    const dataset = exampleDataset({
      frameworks: {
        alder: {
          releases: [
            exampleRelease('5', { latestDate: null, latest: '5.3', securitySupportStatus: 'not-given' }),
            exampleRelease('4', {
              releaseDate: null,
              latestDate: '2030-02-03',
              securitySupportStatus: 'ended-date-unknown',
            }),
            exampleRelease('3', { latestDate: '2029-02-03', securitySupportStatus: 'open' }),
          ],
        },
      },
    });
    expect(gapsOf(dataset).filter((gap) => gap.startsWith('Series'))).toEqual([
      'Series 5 | release-5 | The release day of 5.3.',
      'Series 4 | release-4 | The day of its first release; the day on which security fixes ended.',
    ]);
  });

  it('are figures that nobody has, each with its reason', () => {
    const set = exampleBenchmarkSet({
      frameworks: { alder: [exampleEntry('alder', { '64': 10 })] },
      missing: { birch: 'no entry for it' },
    });
    const dataset = exampleDataset({
      benchmarkSets: [set],
      frameworks: { alder: { activity: exampleActivity(), releases: [] } },
    });
    expect(gapsOf(dataset)).toEqual(['Security record | security-record | All advisories.']);
    expect(gapsOf(dataset, 'birch')).toEqual([
      'Releases and support | support | All release and support dates.',
      'Security record | security-record | All advisories.',
      'Survey share | figures | Its share in the survey: not an answer option.',
      'Repository activity | figures | All figures.',
      'Throughput | figures | Not measured: no entry for it.',
    ]);
  });

  it('are claims of the original guide without evidence', () => {
    const claim = { article_says: 'It is loved', evidence: 'An opinion.', source: 'alder-claim' };
    const dataset = exampleDataset({
      frameworks: {
        alder: {
          facts: {
            article_check: [
              { ...claim, id: 'loved', verdict: 'unverifiable' },
              { ...claim, id: 'old', verdict: 'wrong' },
            ],
          },
        },
      },
    });
    expect(gapsOf(dataset).filter((gap) => gap.startsWith('Original'))).toEqual([
      'Original guide | article-loved | Evidence for: It is loved. An opinion.',
    ]);
  });
});

describe('the gaps of the real content', () => {
  it('hold every release day that a file of facts leaves null', () => {
    const dataset = realDataset();
    const anchors = { first_public_release: 'first-public-release', version_1_0: 'version-1-0' } as const;
    let nulls = 0;
    for (const framework of dataset.frameworks) {
      const addresses = unverifiedFacts(dataset, framework).map(({ address }) => address);
      for (const [key, anchor] of Object.entries({ ...anchors, latest_stable: 'latest-stable' })) {
        if (framework.identity[key as keyof typeof anchors | 'latest_stable'].date !== null) continue;
        nulls += 1;
        expect(addresses).toContain(`/frameworks/${framework.slug}/#fact-${anchor}`);
      }
    }
    expect(nulls).toBeGreaterThan(0);
  });
});
