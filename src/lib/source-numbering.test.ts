import { describe, expect, it } from 'vitest';
import type { CapabilityFact } from '../schemas/facts.ts';
import { compareFrameworks, type Comparison } from './comparison.ts';
import { frameworkBySlug, type Dataset } from './dataset.ts';
import { exampleClaim, exampleDataset, exampleFacts, type ExampleFramework } from './example-dataset.ts';
import { sourcesInText } from './fact-text.ts';
import { identityRows } from './pair-identity.ts';
import { comparisonSources, numberedSources, numberSources } from './source-numbering.ts';
import { verdictsOf, type Verdict } from './verdict.ts';

function page(alder: ExampleFramework = {}, birch: ExampleFramework = {}) {
  const dataset = exampleDataset({ frameworks: { alder, birch } });
  const [first, second] = [frameworkBySlug(dataset, 'alder'), frameworkBySlug(dataset, 'birch')];
  const comparison = compareFrameworks(dataset, first, second);
  const verdicts = verdictsOf(dataset, comparison);
  return { dataset, comparison, verdicts, cited: comparisonSources(dataset, comparison, verdicts) };
}

/** Facts of a framework with another note for one capability. */
function withNote(
  slug: string,
  framework: ExampleFramework,
  capability: string,
  note: string,
): ExampleFramework {
  const { capabilities } = exampleFacts(slug, framework);
  const fact: CapabilityFact = { ...capabilities[capability]!, note };
  return { ...framework, facts: { capabilities: { ...capabilities, [capability]: fact } } };
}

/** Every source with a mark on a comparison page: at the end of a text, or named in it. */
function marked(
  dataset: Dataset,
  { groups, frameworks }: Comparison,
  verdicts: readonly Verdict[],
): Set<string> {
  const inText = (text: string): string[] => sourcesInText(text, (id) => dataset.sources.has(id));
  const claims = verdicts
    .flatMap(({ chooseWhen, thinkTwiceWhen }) => [...chooseWhen, ...thinkTwiceWhen])
    .flatMap((reason) => (reason.kind === 'claim' ? [reason.claim] : []));
  const facts = groups.flatMap(({ rows }) => rows.flatMap((row) => row.facts));
  const cells = identityRows(frameworks).flatMap((row) => row.cells);
  const users = frameworks.flatMap((framework) => framework.used_by);
  return new Set([
    ...claims.flatMap(({ claim, source }) => [...inText(claim), source]),
    ...facts.flatMap(({ note, source }) => [...inText(note), source]),
    ...cells.flatMap(({ text, sources }) => [...inText(text), ...sources]),
    ...users.flatMap(({ what, source }) => [...inText(what), source]),
  ]);
}

const noteOf = (slug: string) => ({
  value: `Words (${slug}-note).`,
  source: `${slug}-governance`,
  note: 'Words.',
});
const rich: [ExampleFramework, ExampleFramework] = [
  {
    ...withNote('alder', { statuses: { orm: 'none' } }, 'hooks', 'Words (alder-claim).'),
    identity: { governance: noteOf('alder') },
  },
  {
    languages: ['Moss'],
    statuses: { search: 'none' },
    facts: {
      best_for: [exampleClaim('birch', 'mapping', ['orm'])],
      used_by: [{ organization: 'Made-up Ltd', what: 'Its garden (birch-note)', source: 'birch-user' }],
    },
  },
];

describe('numbers of sources', () => {
  it('start at 1 and follow the first use', () => {
    expect([...numberSources(['c', 'a', 'c', 'b', 'a'])]).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 3],
    ]);
    expect(numberSources([]).size).toBe(0);
  });

  it('come with their sources in the same order, without unknown ids', () => {
    const numbering = numberSources(['birch-orm', 'no-such-source', 'alder-orm']);
    const numbered = numberedSources(exampleDataset(), numbering);
    expect(numbered.map(({ source, number }) => [source.id, number])).toEqual([
      ['birch-orm', 1],
      ['alder-orm', 3],
    ]);
  });
});

describe('the sources of a comparison', () => {
  it('hold every source that the page marks', () => {
    const { dataset, comparison, verdicts, cited } = page(...rich);
    const missing = [...marked(dataset, comparison, verdicts)].filter((id) => !cited.includes(id));
    expect(missing).toEqual([]);
    for (const id of ['alder-claim', 'birch-claim', 'alder-note', 'birch-note', 'birch-user']) {
      expect(cited).toContain(id);
    }
  });

  it('hold no source of a third framework', () => {
    expect(page(...rich).cited.filter((id) => !/^(alder|birch)-/.test(id))).toEqual([]);
  });

  it('hold no source that the page does not mark', () => {
    const governance = {
      ...noteOf('alder'),
      value: 'Words.',
      note: 'A note that only its own page shows (alder-note).',
    };
    const { dataset, comparison, verdicts, cited } = page({ identity: { governance } });
    const shown = marked(dataset, comparison, verdicts);
    expect(cited.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('begin with those of the verdicts, which open the page', () => {
    const alder: ExampleFramework = {
      statuses: {},
      facts: { best_for: [exampleClaim('alder', 'mapping', ['orm'])] },
    };
    const { cited } = page(alder, { statuses: { orm: 'none', search: 'none' } });
    expect([...new Set(cited)].slice(0, 3)).toEqual(['alder-claim', 'alder-search', 'birch-search']);
  });

  it('begin with the languages where the first reason is one', () => {
    const { cited } = page({ statuses: {} }, { statuses: { orm: 'none' }, languages: ['Moss'] });
    expect(cited[0]).toBe('alder-language');
  });

  it('have those that a text names before the one at its end, as the page marks them', () => {
    const claim = { ...exampleClaim('alder', 'mapping', ['orm']), claim: 'Words (alder-note) and words.' };
    const verdictFirst = page({ statuses: {}, facts: { best_for: [claim] } }, { statuses: { orm: 'none' } });
    expect(verdictFirst.cited.slice(0, 2)).toEqual(['alder-note', 'alder-claim']);

    const equal = withNote('alder', { statuses: {} }, 'tables', 'Words (alder-note).');
    expect(page(equal, { statuses: {} }).cited.slice(0, 3)).toEqual([
      'alder-note',
      'alder-tables',
      'birch-tables',
    ]);
  });

  it('of identity and support follow the rows of their table, both frameworks in each', () => {
    const { dataset, comparison, cited } = page({ identity: { governance: noteOf('alder') } });
    const inText = (text: string): string[] => sourcesInText(text, (id) => dataset.sources.has(id));
    const cells = identityRows(comparison.frameworks).flatMap((row) => row.cells);
    const expected = new Set(cells.flatMap(({ text, sources }) => [...inText(text), ...sources]));
    expect([...new Set(cited)].filter((id) => expected.has(id))).toEqual([...expected]);
  });
});
