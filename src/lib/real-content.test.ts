// cspell:ignore djngo exprss larvel phoneix
import { describe, expect, it } from 'vitest';
import { compareFrameworks, frameworkPairs } from './comparison.ts';
import { categoryFromCapabilities } from './dataset.ts';
import { realDataset } from './golden/real-dataset.ts';
import { pairSummary } from './pair-summary.ts';
import { suggestQuery } from './search-suggestion.ts';
import { comparisonSources } from './source-numbering.ts';
import { DEFAULT_COLUMNS, languageOptions, tableColumns } from './table-columns.ts';
import { verdictsOf, type Verdict } from './verdict.ts';

const dataset = realDataset();
const comparisons = frameworkPairs(dataset.frameworks).map(([first, second]) =>
  compareFrameworks(dataset, first, second),
);
const verdicts = comparisons.map((comparison) => ({
  comparison,
  id: comparison.id,
  both: verdictsOf(dataset, comparison),
}));

/** The pairs with a verdict that fails, with its framework. */
const failing = (isFailing: (verdict: Verdict, other: Verdict) => boolean): string[] =>
  verdicts.flatMap(({ id, both: [first, second] }) =>
    [[first, second] as const, [second, first] as const].flatMap(([verdict, other]) =>
      isFailing(verdict, other) ? [`${id}: ${verdict.framework.name}`] : [],
    ),
  );

describe('the real content', () => {
  it('has a comparison of every framework with every other', () => {
    const count = dataset.frameworks.length;
    expect(count).toBeGreaterThanOrEqual(10);
    expect(new Set(comparisons.map(({ id }) => id)).size).toBe((count * (count - 1)) / 2);
  });

  it('gives both frameworks of every pair at least two reasons to choose them', () => {
    expect(failing(({ chooseWhen }) => chooseWhen.length < 2)).toEqual([]);
  });

  it('gives both frameworks of every pair at least one reason to think twice', () => {
    expect(failing(({ thinkTwiceWhen }) => thinkTwiceWhen.length < 1)).toEqual([]);
  });

  it('opens no two comparison pages with the same sentences, names aside', () => {
    const leads = comparisons.map((comparison) => {
      const [first, second] = comparison.frameworks;
      return pairSummary(dataset, comparison)
        .lead.replaceAll(first.name, 'One')
        .replaceAll(second.name, 'Two')
        .split(/(?<=\.) /)
        .sort()
        .join(' ');
    });
    const repeated = comparisons.filter((_, position) => leads.indexOf(leads[position]!) !== position);
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  it('describes no two comparison pages alike', () => {
    const descriptions = comparisons.map((comparison) => pairSummary(dataset, comparison).description);
    expect(new Set(descriptions).size).toBe(comparisons.length);
  });

  it('has every source that a comparison cites', () => {
    const missing = verdicts.flatMap(({ comparison, both }) =>
      comparisonSources(dataset, comparison, both).filter((id) => !dataset.sources.has(id)),
    );
    expect(missing).toEqual([]);
  });

  it('names no capability like a source, which a verdict would turn into a mark', () => {
    const names = dataset.frameworks.flatMap(({ capabilities }) =>
      Object.values(capabilities).flatMap(({ name }) => name?.split(', ') ?? []),
    );
    expect(names.filter((name) => dataset.sources.has(name))).toEqual([]);
  });

  it('puts every framework in the category that its capabilities decide', () => {
    for (const { slug, identity, capabilities } of dataset.frameworks) {
      expect([slug, categoryFromCapabilities(capabilities)]).toEqual([slug, identity.category]);
    }
  });

  it('fills every cell of the table with words', () => {
    const columns = tableColumns(dataset);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    expect(columns.slice(0, 6).map(({ id }) => id)).toEqual([...DEFAULT_COLUMNS]);
    for (const { id, cell } of columns) {
      for (const framework of dataset.frameworks) {
        const { text, value } = cell(framework);
        expect(`${id} of ${framework.slug}: ${text}`).not.toMatch(/: \s*$|undefined|NaN|null|Invalid/);
        expect(value).not.toBe('');
      }
    }
  });

  it('has a filter value of its own for every language', () => {
    const values = languageOptions(dataset.frameworks).map(({ value }) => value);
    expect(values).toContain('csharp');
    expect(values).toContain('fsharp');
    expect(new Set(values).size).toBe(values.length);
    expect(values).not.toContain('');
  });

  it.each([
    ['djngo', 'django'],
    ['larvel', 'laravel'],
    ['kao', 'koa'],
    ['exprss', 'express'],
    ['phoneix vs rails', 'phoenix vs rails'],
  ])('puts the search for "%s" right as "%s"', (typed, meant) => {
    const names = dataset.frameworks.map(({ name, identity }) => ({ name, aliases: identity.aliases }));
    expect(suggestQuery(typed, names)).toBe(meant);
  });

  it('leaves its own names, aliases and languages alone in the search', () => {
    const names = dataset.frameworks.map(({ name, identity }) => ({ name, aliases: identity.aliases }));
    const known = names.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(known.filter((query) => suggestQuery(query, names) !== null)).toEqual([]);
  });
});
