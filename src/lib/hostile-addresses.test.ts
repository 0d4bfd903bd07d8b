// cspell:ignore aldr
/** From any address to what a page shows, for every page that reads its address: the parts that need no browser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, queryOf } from './address-state.ts';
import { asPlainText } from './dated-text.ts';
import { decisionData } from './decision-data.ts';
import { decisionRecord } from './decision-record.ts';
import { readDecisionState, writeDecisionState } from './decision-state.ts';
import { changeWords, exclusionWords, headline, relaxationWords } from './decision-words.ts';
import { crossings, decide } from './decision.ts';
import { readOnlyDifferences } from './differences-state.ts';
import { askedRows } from './embed-state.ts';
import { exampleDataset, EXAMPLE_CAPABILITIES } from './example-dataset.ts';
import { fitSegments } from './fit-segments.ts';
import { hostileQuery } from './hostile-address.ts';
import { brokenText } from './hostile-text.ts';
import { problemText } from './matrix-problems.ts';
import { readMatrixState, writeMatrixState } from './matrix-state.ts';
import { suggestQuery } from './search-suggestion.ts';
import { holdsWords, readSourceTableState, SOURCE_COLUMNS, sourceTableStatus } from './source-table-state.ts';
import { plannerData } from './support-plan-data.ts';
import { losesSupport, planFramework } from './support-plan-outcome.ts';
import { readPlanState, writePlanState } from './support-plan-state.ts';
import { stripShapes, stripTicks } from './support-plan-strip.ts';
import { planWords, problemWords, stripWords, summaryWords } from './support-plan-words.ts';
import { isAmong, tableStatus } from './table-rows.ts';
import { readTableState, writeTableState, type TableVocabulary } from './table-state.ts';

const dataset = exampleDataset();
const slugs = dataset.frameworks.map(({ slug }) => slug);
const names = dataset.frameworks.map(({ name, identity }) => ({ name, aliases: identity.aliases }));

/** Longest that one state may keep a page busy, in milliseconds. */
const FREEZE = 100;

/** Runs one page on many addresses: nothing may be thrown, be without words or take long. */
function survives(
  numRuns: number,
  keys: readonly string[],
  known: readonly string[],
  show: (query: string) => string[],
): void {
  fc.assert(
    fc.property(hostileQuery(keys, known), (query) => {
      const start = performance.now();
      const words = show(query);
      // A busy machine can hold up any run, but hardly the same one twice.
      if (performance.now() - start > FREEZE) {
        const again = performance.now();
        show(query);
        expect(performance.now() - again).toBeLessThan(FREEZE);
      }
      for (const text of words) {
        expect(text).not.toMatch(/undefined|NaN|\[object|function /);
        expect(text.isWellFormed()).toBe(true);
      }
    }),
    { numRuns },
  );
}

describe('any address at all leads to a page', () => {
  it('with the comparison table', () => {
    const vocabulary: TableVocabulary = {
      columns: ['name', 'language', 'license', 'orm'],
      defaultColumns: ['name', 'language'],
      languages: ['fern'],
      categories: ['micro'],
      capabilities: EXAMPLE_CAPABILITIES,
      slugs,
    };
    const facts = { search: 'alder fern', languages: ['fern'], category: 'micro', builtIn: new Set(['orm']) };
    const keys = ['sort', 'q', 'language', 'category', 'has', 'cols', 'pick'];
    const known = [...vocabulary.columns, '-license', 'fern', 'micro', ...EXAMPLE_CAPABILITIES, ...slugs];
    survives(300, keys, known, (query) => {
      const state = readTableState(query, vocabulary);
      const shown = slugs.filter(() => isAmong(facts, state)).length;
      const label = vocabulary.columns[vocabulary.columns.indexOf(state.sort.column)]!;
      expect(readTableState(writeTableState(state, vocabulary), vocabulary)).toEqual(state);
      return [tableStatus(shown, slugs.length, label, state, 'text')];
    });
  });

  it('with the matrix', () => {
    survives(300, ['f', 'only'], [...slugs, 'differences', 'aldr'], (query) => {
      const state = readMatrixState(query, slugs);
      expect(readMatrixState(writeMatrixState(state), slugs).picked).toEqual(state.picked);
      // A name that the address made up is repeated as it was, so only what the page adds can be at fault.
      for (const problem of state.problems)
        expect(problemText(problem, (slug) => slug, slugs)).toMatch(/\.$/);
      return [String(readOnlyDifferences(query))];
    });
  });

  it('with the decision helper', () => {
    const { candidates, vocabulary, titles, useCaseTitles, against, checked } = decisionData(dataset);
    const keys = ['from', 'size', 'lang', 'license', 'must', 'nice', 'until', 'w'];
    const known = [
      ...[...Object.keys(vocabulary.useCases), 'large', 'none', '2031-02-28', ...EXAMPLE_CAPABILITIES],
      ...vocabulary.factors.map((factor) => `${factor}:7`),
    ];
    survives(200, keys, known, (query) => {
      const state = readDecisionState(query, vocabulary);
      expect(readDecisionState(writeDecisionState(state, vocabulary), vocabulary)).toEqual(state);
      const decision = decide(candidates, state.demand);
      const [first, second] = decision.ranking;
      const change =
        first && second
          ? changeWords(crossings(first.candidate, second.candidate, state.demand), first, second, titles)
          : '';
      for (const { parts } of decision.ranking) {
        for (const { width } of fitSegments(parts)) expect(width).toBeGreaterThanOrEqual(0);
      }
      const useCase = state.from === null ? null : (useCaseTitles[state.from] ?? null);
      const record = decisionRecord(decision, {
        ...{ demand: state.demand, titles, against, checked, useCase, today: '2031-06-01' },
        link: `https://made-up.example/decide/${writeDecisionState(state, vocabulary)}`,
        frameworkAddress: (slug) => `https://made-up.example/frameworks/${slug}/`,
      });
      const apart = decision.setApart.flatMap(({ reasons }) =>
        reasons.map((reason) => exclusionWords(reason, titles)),
      );
      const relax = relaxationWords(decision, state.demand, titles) ?? '';
      return [headline(decision, state.demand), change, relax, record, ...apart];
    });
  });

  it('with the support planner', () => {
    const { frameworks, bounds } = plannerData(dataset);
    const known = ['2031-06', '2031-06-01', '2019-01', '9999-12', '0000-01', '3', '15', '7.5'];
    survives(200, ['start', 'years'], known, (query) => {
      const state = readPlanState(query, bounds);
      expect(readPlanState(writePlanState(state, bounds), bounds)).toEqual({ ...state, problems: [] });
      for (const { x } of stripTicks(state)) expect(x).toBeGreaterThanOrEqual(0);
      for (const problem of state.problems) expect(problemWords(problem, state)).toMatch(/\.$/);
      const planned = frameworks.map((framework) => ({
        framework,
        outcome: planFramework(framework, state),
      }));
      return [
        summaryWords({ ...state, problems: [] }, planned),
        ...planned.flatMap(({ framework, outcome }) => {
          const { start, count, upgrades, end, without } = planWords(outcome, state);
          for (const { x, width } of stripShapes(outcome, state)) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(100.001);
          }
          expect(losesSupport(outcome, state)).toBeTypeOf('boolean');
          const plain = [start, ...upgrades, end, without].map((text) => asPlainText(text, String));
          return [count, stripWords(framework.name, outcome), ...plain];
        }),
      ];
    });
  });

  it('with the catalog of sources, an embedded comparison and the search', () => {
    survives(
      600,
      ['q', 'sort', 'rows'],
      [...Object.keys(SOURCE_COLUMNS), '-read', 'alder', 'orm'],
      (query) => {
        const state = readSourceTableState(query);
        const shown = names.filter(({ name }) => holdsWords(name, state.q)).length;
        const rows = askedRows(query, EXAMPLE_CAPABILITIES) ?? EXAMPLE_CAPABILITIES;
        expect(EXAMPLE_CAPABILITIES).toEqual(expect.arrayContaining(rows));
        const term = plainText(new URLSearchParams(query), 'q');
        expect(suggestQuery(term, names)).not.toBe('');
        expect(queryOf([['q', term]])).toMatch(/^$|^\?q=/);
        return [sourceTableStatus(shown, names.length, state)];
      },
    );
  });
});

it('what is typed or pasted can be put into an address, whatever it is', () => {
  fc.assert(
    fc.property(brokenText, (typed) => {
      expect(new URLSearchParams(queryOf([['q', typed]])).get('q') ?? '').toBe(typed.toWellFormed());
    }),
  );
});
