import { describe, expect, it } from 'vitest';
import { asPlainText, type DatedText } from './dated-text.ts';
import { exampleDataset, exampleRelease } from './example-dataset.ts';
import { formatDate } from './formats.ts';
import { realDataset } from './golden/real-dataset.ts';
import { addMonths, monthOf } from './months.ts';
import { plannerData } from './support-plan-data.ts';
import { planFramework } from './support-plan-outcome.ts';
import { MOST_YEARS } from './support-plan-state.ts';
import { planWords } from './support-plan-words.ts';
import { monthsWithout, type Contract } from './support-plan.ts';

describe('what the planner needs', () => {
  it('begins with the first month on whose first day a release since 2019 is out', () => {
    const first = (...days: string[]): string => {
      const releases = days.map((releaseDate, at) =>
        exampleRelease(`${at}`, { releaseDate, securitySupportStatus: 'open' }),
      );
      return plannerData(exampleDataset({ frameworks: { alder: { releases } } })).bounds.first;
    };
    expect(first('2030-01-01', '2029-02-26', '2014-04-09')).toBe('2029-03');
    expect(first('2029-03-01')).toBe('2029-03');
  });

  it('has frameworks without evidence too', () => {
    const { frameworks } = plannerData(exampleDataset());
    expect(frameworks.map(({ name, policyUrl, releases }) => [name, policyUrl, releases])).toEqual([
      ['Alder', null, []],
      ['Birch', null, []],
      ['Cedar', null, []],
    ]);
  });
});

// On the real content: read a difference here like one of the golden scores.
describe('the real content', () => {
  const dataset = realDataset();
  const data = plannerData(dataset);
  const plain = (text: DatedText): string => asPlainText(text, (date) => formatDate(date, 'short'));
  const row = (slug: string, contract: Contract): unknown[] => {
    const framework = data.frameworks.find((one) => one.slug === slug)!;
    const { start, count, upgrades, end, without } = planWords(planFramework(framework, contract), contract);
    return [plain(start), count, upgrades.map(plain), plain(end), plain(without)];
  };
  const fiveYears = { start: '2027-01', years: 5 };

  it('has Django on its LTS until April 2028, then on the announced yearly releases', () => {
    expect(row('django', fiveYears)).toEqual([
      '5.2 LTS, until Apr 2028',
      '2',
      [
        'Apr 2028: from 5.2 LTS to the projected release of Jan 2028',
        'Jan 2031 (projected): to the projected release of Jan 2030',
      ],
      'projected release of Jan 2030, projected until Jan 2033',
      '0',
    ]);
  });

  it('expects Django 6.2 as an LTS in April 2027 until April 2030, as its project announces', () => {
    const django = data.frameworks.find(({ slug }) => slug === 'django')!;
    expect(django.releases.filter(({ cycle }) => cycle === null).slice(0, 2)).toEqual([
      { cycle: null, out: '2027-04-30', end: '2030-04-01', isEndProjected: true, lts: true },
      { cycle: null, out: '2028-01-31', end: '2031-01-01', isEndProjected: true, lts: false },
    ]);
  });

  it('has ASP.NET Core go from LTS to LTS', () => {
    expect(row('aspnet-core', fiveYears)).toEqual([
      '10 LTS, until Nov 2028',
      '2',
      [
        'Nov 2028: from 10 LTS to the projected LTS release of Nov 2027',
        'Nov 2030 (projected): to the projected LTS release of Nov 2029',
      ],
      'projected LTS release of Nov 2029, projected until Nov 2032',
      '0',
    ]);
  });

  it('tells the past from the record alone', () => {
    expect(row('django', { start: '2020-01', years: 6 })).toEqual([
      '2.2 LTS, until Apr 2022',
      '2',
      ['Apr 2022: from 2.2 LTS to 3.2 LTS', 'Apr 2024: from 3.2 LTS to 4.2 LTS'],
      '4.2 LTS, until Apr 2026',
      '0',
    ]);
  });

  it('has Flask move with every release', () => {
    const [start, count, upgrades] = row('flask', { start: '2022-01', years: 3 });
    expect([start, count]).toEqual(['2.0, until Mar 2022', '5']);
    expect(upgrades).toContain('Nov 2024: from 3.0 to 3.1');
  });

  it('dates no upgrade where no end is published, and plans nothing without a policy', () => {
    for (const slug of ['express', 'cakephp', 'phoenix']) {
      expect(row(slug, fiveYears)[2]).toEqual(['No end is published, so no upgrade can be dated.']);
    }
    expect(row('koa', fiveYears)[2]).toEqual([
      'No support policy is published. No version is promised security fixes until any day.',
    ]);
  });

  it('projects nothing for the month of the data or before, and enough for the longest contract', () => {
    const { bounds, frameworks, checked } = data;
    const longest = { start: bounds.last, years: MOST_YEARS };
    for (const framework of frameworks) {
      for (const { cycle, out } of framework.releases) {
        expect(cycle !== null || monthOf(out) > monthOf(checked)).toBe(true);
      }
      const outcome = planFramework(framework, longest);
      if (outcome.kind === 'plan')
        expect([framework.slug, monthsWithout(outcome.plan)]).toEqual([framework.slug, 0]);
    }
  });

  it('can be planned from the month after the data on', () => {
    for (const framework of data.frameworks.filter(({ policyUrl }) => policyUrl !== null)) {
      const start = addMonths(monthOf(data.checked), 1);
      expect(planFramework(framework, { start, years: 1 }).kind).toBe('plan');
    }
  });
});
