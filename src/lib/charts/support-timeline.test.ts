import { describe, expect, it } from 'vitest';
import type { Release } from '../dataset.ts';
import { exampleDataset, exampleRelease } from '../example-dataset.ts';
import { supportSpans, timelineRows, timelineWindow } from './support-timeline.ts';

const window = { from: '2019-01-01', to: '2035-01-01', asOf: '2031-05-17' };
const spansOf = (change: Partial<Release>) => supportSpans(exampleRelease('4', change), window);

describe('the stretches of a series', () => {
  it('are bug fixes, then security fixes, where both days are published', () => {
    expect(
      spansOf({
        activeSupportUntil: '2031-01-01',
        activeSupportStatus: 'dated',
        securitySupportUntil: '2032-01-01',
        securitySupportStatus: 'dated',
      }),
    ).toEqual([
      { from: '2030-01-01', to: '2031-01-01', kind: 'active' },
      { from: '2031-01-01', to: '2032-01-01', kind: 'security' },
    ]);
  });

  it('are known to the day of the data, and open from there, where no end is published', () => {
    expect(spansOf({ activeSupportStatus: 'current', securitySupportStatus: 'current' })).toEqual([
      { from: '2030-01-01', to: '2031-05-17', kind: 'active' },
      { from: '2031-05-17', to: '2035-01-01', kind: 'open' },
    ]);
  });

  it('are open from the release where there is no policy', () => {
    expect(spansOf({})).toEqual([{ from: '2030-01-01', to: '2035-01-01', kind: 'open' }]);
  });

  it('end with the next release where that ends support', () => {
    expect(
      spansOf({
        activeSupportStatus: 'superseded',
        securitySupportStatus: 'superseded',
        supersededOn: '2030-09-01',
      }),
    ).toEqual([{ from: '2030-01-01', to: '2030-09-01', kind: 'security' }]);
  });

  it('stop where the last certain day is, if the end is past and its day unknown', () => {
    expect(
      spansOf({
        activeSupportUntil: '2030-06-01',
        activeSupportStatus: 'dated',
        securitySupportStatus: 'ended-date-unknown',
      }),
    ).toEqual([{ from: '2030-01-01', to: '2030-06-01', kind: 'active' }]);
  });

  it('count only the first day of a published quarter as certain', () => {
    expect(
      spansOf({
        activeSupportStatus: 'published-as-2031-Q3',
        securitySupportUntil: '2032-01-01',
        securitySupportStatus: 'dated',
      }),
    ).toEqual([
      { from: '2030-01-01', to: '2031-07-01', kind: 'active' },
      { from: '2031-07-01', to: '2032-01-01', kind: 'security' },
    ]);
  });

  it('are none, and the row says why, where the day of the release is not known', () => {
    const { frameworks } = exampleDataset({
      frameworks: { alder: { releases: [exampleRelease('2', { releaseDate: null })] } },
    });
    expect(timelineRows(frameworks[0]!, window)[0]).toMatchObject({
      spans: [],
      note: 'release day not known',
    });
  });
});

describe('the window', () => {
  it('reaches to the end of the year of the last published end', () => {
    const { frameworks } = exampleDataset({
      frameworks: {
        alder: {
          releases: [
            exampleRelease('4', { securitySupportUntil: '2033-04-30', securitySupportStatus: 'dated' }),
          ],
        },
      },
    });
    expect(timelineWindow(frameworks, '2031-05-17')).toEqual({
      from: '2019-01-01',
      to: '2034-01-01',
      asOf: '2031-05-17',
    });
  });

  it('holds the day of the data where no end is published', () => {
    expect(timelineWindow([], '2031-05-17').to).toBe('2032-01-01');
  });
});

describe('the rows', () => {
  it('say in words what they draw', () => {
    const { frameworks } = exampleDataset({
      frameworks: {
        alder: {
          releases: [
            exampleRelease('4.2', {
              lts: true,
              securitySupportUntil: '2033-04-30',
              securitySupportStatus: 'dated',
            }),
          ],
        },
      },
    });
    expect(timelineRows(frameworks[0]!, window)[0]?.words).toBe(
      '4.2 LTS: released 1 January 2030, bug fixes: no day of its own, security fixes until 30 April 2033',
    );
  });
});
