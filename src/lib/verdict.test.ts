import { describe, expect, it } from 'vitest';
import type { StatusId } from '../schemas/capabilities.ts';
import type { Claim } from '../schemas/facts.ts';
import { compareFrameworks } from './comparison.ts';
import { frameworkBySlug } from './dataset.ts';
import {
  EXAMPLE_CAPABILITIES,
  exampleClaim,
  exampleDataset,
  exampleRelease,
  type ExampleFramework,
} from './example-dataset.ts';
import { languagesInWords, verdictsOf, type Reason, type Verdict } from './verdict.ts';

function verdicts(alder: ExampleFramework, birch: ExampleFramework): [Verdict, Verdict] {
  const dataset = exampleDataset({
    frameworks: { alder: { statuses: {}, ...alder }, birch: { statuses: {}, ...birch } },
  });
  const [first, second] = [frameworkBySlug(dataset, 'alder'), frameworkBySlug(dataset, 'birch')];
  return verdictsOf(dataset, compareFrameworks(dataset, first, second));
}

/** What a reason says, in short. */
function inShort(reason: Reason): string {
  if (reason.kind === 'claim') return reason.claim.id;
  return reason.kind === 'capability' ? reason.row.capability.id : 'language';
}
const short = (reasons: readonly Reason[]): string[] => reasons.map(inShort);
const texts = (reasons: readonly Reason[]): string[] =>
  reasons.flatMap((reason) => (reason.kind === 'capability' ? [reason.text] : []));

const claims = (slug: string, ...abouts: (readonly string[])[]): Claim[] =>
  abouts.map((about) => exampleClaim(slug, `on-${about.join('-')}`, [...about]));

describe('a verdict', () => {
  it('is on each framework, in the order of the comparison', () => {
    expect(verdicts({}, {}).map(({ framework }) => framework.name)).toEqual(['Alder', 'Birch']);
  });

  it('has no reasons where nothing differs', () => {
    for (const verdict of verdicts({}, {})) {
      expect(verdict).toMatchObject({ chooseWhen: [], thinkTwiceWhen: [] });
    }
  });

  it('speaks for a framework where it has more, the weightiest first', () => {
    const [alder, birch] = verdicts(
      { statuses: { search: 'none' } },
      { statuses: { orm: 'none', menus: 'official' } },
    );
    expect(short(alder.chooseWhen)).toEqual(['orm', 'menus']);
    expect(short(birch.chooseWhen)).toEqual(['search']);
  });

  it('says what the one has and the other takes', () => {
    const [alder, birch] = verdicts(
      { statuses: { search: 'none', hooks: 'official' } },
      { statuses: { orm: 'community', hooks: 'none', menus: 'official' } },
    );
    expect(texts(alder.chooseWhen)).toEqual([
      "built in (alder's orm), where Birch relies on a third-party package (birch's orm).",
      "an official package (alder's hooks), where Birch has no answer that counts.",
      "built in (alder's menus), where Birch adds an official package (birch's menus).",
    ]);
    expect(texts(birch.chooseWhen)).toEqual([
      "built in (birch's search), where Alder has no answer that counts.",
    ]);
  });

  it('says what a framework lacks beside the other', () => {
    const lacking: ExampleFramework = {
      statuses: {
        orm: 'none',
        tables: 'none',
        routing: 'none',
        templates: 'none',
        hooks: 'none',
        menus: 'official',
      },
    };
    const [alder] = verdicts(lacking, { statuses: { hooks: 'community' } });
    expect(texts(alder.thinkTwiceWhen)).toEqual([
      "no answer counts; with Birch, a third-party package (birch's hooks).",
      "it takes an official package (alder's menus); with Birch, built in (birch's menus).",
    ]);
  });

  it('holds against a framework only what does not speak for the other already', () => {
    const none: Record<string, StatusId> = Object.fromEntries(EXAMPLE_CAPABILITIES.map((id) => [id, 'none']));
    const [alder, birch] = verdicts({ statuses: none }, {});
    expect(short(birch.chooseWhen)).toEqual(['tables', 'orm', 'routing', 'templates']);
    expect(short(alder.thinkTwiceWhen)).toEqual(['hooks', 'menus', 'search']);
  });

  it('speaks for a language only where the frameworks share none', () => {
    const [alder, birch] = verdicts({ languages: ['Fern'] }, { languages: ['Lichen', 'Moss'] });
    expect(alder.chooseWhen).toMatchObject([
      { kind: 'language', languages: ['Fern'], others: ['Lichen', 'Moss'] },
    ]);
    expect(birch.chooseWhen).toMatchObject([
      { kind: 'language', languages: ['Lichen', 'Moss'], others: ['Fern'] },
    ]);
    expect(verdicts({ languages: ['Fern', 'Moss'] }, { languages: ['Moss'] })[0].chooseWhen).toEqual([]);
  });
});

describe('a claim', () => {
  const bestFor = (slug: string, ...abouts: (readonly string[])[]): ExampleFramework => ({
    facts: { best_for: claims(slug, ...abouts) },
  });
  const avoidWhen = (slug: string, ...abouts: (readonly string[])[]): ExampleFramework => ({
    facts: { avoid_when: claims(slug, ...abouts) },
  });

  it('speaks for its framework where that is ahead on what it is about', () => {
    const alder = bestFor('alder', ['orm'], ['hooks'], ['menus'], ['runtime']);
    const other: ExampleFramework = { statuses: { orm: 'community', tables: 'none' } };
    const [verdict] = verdicts({ ...alder, statuses: { menus: 'none' } }, other);
    expect(short(verdict.chooseWhen)).toEqual(['on-orm', 'tables']);
  });

  it('speaks against its framework where that is behind on what it is about', () => {
    const alder = avoidWhen('alder', ['orm'], ['hooks'], ['menus'], ['runtime']);
    const [verdict] = verdicts({ ...alder, statuses: { menus: 'none' } }, { statuses: { orm: 'community' } });
    expect(short(verdict.thinkTwiceWhen)).toEqual(['on-menus']);
  });

  it('on which the two are level fills up to two reasons to choose and one to think twice', () => {
    const level = [exampleClaim('alder', 'alone'), ...claims('alder', ['hooks'], ['runtime'])];
    const facts = { best_for: level, avoid_when: level };
    const [equal] = verdicts({ facts }, {});
    expect(short(equal.chooseWhen)).toEqual(['alone', 'on-hooks']);
    expect(equal.thinkTwiceWhen).toHaveLength(1);
    const [ahead] = verdicts({ facts }, { statuses: { orm: 'none' } });
    expect(short(ahead.chooseWhen)).toEqual(['orm', 'alone']);
    const [farAhead] = verdicts({ facts }, { statuses: { orm: 'none', menus: 'none' } });
    expect(short(farAhead.chooseWhen)).toEqual(['orm', 'menus']);
  });

  it('on which the two are level is left out where the list says a part of it already', () => {
    const alder: ExampleFramework = { ...bestFor('alder', ['orm', 'tables']), statuses: { tables: 'none' } };
    expect(short(verdicts(alder, { statuses: { orm: 'none' } })[0].chooseWhen)).toEqual(['orm']);
  });

  it('never speaks for a framework that is behind, nor against one that is ahead, on what it is about', () => {
    const behind: ExampleFramework = { ...bestFor('alder', ['orm']), statuses: { orm: 'none' } };
    expect(short(verdicts(behind, {})[0].chooseWhen)).toEqual([]);
    const ahead = avoidWhen('alder', ['orm']);
    expect(short(verdicts(ahead, { statuses: { orm: 'none' } })[0].thinkTwiceWhen)).toEqual([]);
  });

  it('comes before capabilities, two at most, the largest lead first', () => {
    const alder = bestFor('alder', ['menus'], ['orm'], ['hooks']);
    const other: ExampleFramework = {
      statuses: { menus: 'official', orm: 'none', hooks: 'community', tables: 'none' },
    };
    expect(short(verdicts(alder, other)[0].chooseWhen)).toEqual(['on-orm', 'on-hooks', 'tables', 'menus']);
  });

  it('against a framework comes with the largest lag first', () => {
    const alder = avoidWhen('alder', ['menus'], ['orm'], ['hooks']);
    const behind: ExampleFramework = {
      ...alder,
      statuses: { menus: 'official', orm: 'none', hooks: 'community' },
    };
    expect(short(verdicts(behind, {})[0].thinkTwiceWhen).slice(0, 2)).toEqual(['on-orm', 'on-hooks']);
  });

  it('on leanness speaks for the framework with less built in', () => {
    const lean = { statuses: { orm: 'none', tables: 'none' }, ...bestFor('alder', ['leanness']) } as const;
    expect(short(verdicts(lean, {})[0].chooseWhen)).toEqual(['on-leanness']);
    expect(
      short(verdicts(bestFor('alder', ['leanness']), { statuses: lean.statuses })[0].chooseWhen),
    ).not.toContain('on-leanness');
  });

  it('on support speaks for the framework whose longest series lasts longer', () => {
    const lasting = (until: string): ExampleFramework => ({
      releases: [exampleRelease('1', { securitySupportUntil: until, securitySupportStatus: 'dated' })],
    });
    const claim = bestFor('alder', ['support']);
    const chosen = (alder: ExampleFramework, birch: ExampleFramework): string[] =>
      short(
        verdicts({ ...claim, ...alder }, { ...birch, statuses: { orm: 'none', menus: 'none' } })[0]
          .chooseWhen,
      );
    const without = ['orm', 'menus'];
    expect(chosen(lasting('2033-01-01'), lasting('2031-06-01'))).toEqual(['on-support', ...without]);
    expect(chosen(lasting('2031-06-01'), lasting('2033-01-01'))).toEqual(without);
    expect(chosen(lasting('2033-01-01'), {})).toEqual(['on-support', ...without]);
    const late = exampleRelease('1', {
      releaseDate: '2032-01-01',
      securitySupportUntil: '2033-01-01',
      securitySupportStatus: 'dated',
    });
    expect(chosen(lasting('2032-06-01'), { releases: [late] })).toEqual(['on-support', ...without]);
    // A few days are no lead.
    expect(chosen(lasting('2033-01-10'), lasting('2033-01-01'))).toEqual(without);
  });

  it('whose leads and lags cancel out counts as level', () => {
    // On the first claim 0.2 + 0.2 − 0.4, which binary fractions miss.
    const facts = { avoid_when: claims('alder', ['tables', 'search', 'orm'], ['routing']) };
    const alder: ExampleFramework = { facts, statuses: { orm: 'community', routing: 'official' } };
    const birch: ExampleFramework = { statuses: { tables: 'official', search: 'official', orm: 'official' } };
    expect(short(verdicts(alder, birch)[0].thinkTwiceWhen)).toEqual(['on-routing']);
  });
});

it('languages are alternatives in prose', () => {
  expect(languagesInWords(['Fern'])).toBe('Fern');
  expect(languagesInWords(['Fern', 'Lichen', 'Moss'])).toBe('Fern, Lichen, or Moss');
});
