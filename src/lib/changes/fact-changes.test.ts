import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../golden/read-dataset.ts';
import { realDataset } from '../golden/real-dataset.ts';
import { exampleDataset } from '../example-dataset.ts';
import { comparableFacts, type ComparableFact } from './comparable-facts.ts';
import { changeWords, countWords, changeAddress } from './change-words.ts';
import { factChanges, groupChanges, type FactChange } from './fact-changes.ts';

const source = fc.record({
  url: fc.constantFrom('https://a.example/', 'https://b.example/', 'https://c.example/'),
  title: fc.option(fc.string()),
});
const fact = fc.record({
  key: fc.constantFrom('a#1', 'a#2', 'a#3', 'b#1', 'b#2', 'rule#1'),
  label: fc.string({ minLength: 1 }),
  place: fc.string({ minLength: 1 }),
  framework: fc.option(fc.constantFrom('a', 'b')),
  page: fc.string({ minLength: 1 }),
  statement: fc.constantFrom('one', 'two', 'three', ''),
  sources: fc.array(source, { maxLength: 3 }),
});
const facts = fc.uniqueArray(fact, { selector: ({ key }) => key });

/** What the facts state, by key: what the changes are about. */
const stated = (list: readonly ComparableFact[]): Map<string, string> =>
  new Map(
    list.map(({ key, statement, sources }) => [
      key,
      JSON.stringify([statement, sources.map(({ url }) => url).sort()]),
    ]),
  );

/** The facts after the changes were made to them. */
function applied(before: readonly ComparableFact[], changes: readonly FactChange[]): ComparableFact[] {
  const changed = new Map(changes.map((change) => [change.key, change]));
  const kept = before.flatMap((one): ComparableFact[] => {
    const change = changed.get(one.key);
    return change === undefined ? [one] : change.after ? [{ ...one, ...change.after }] : [];
  });
  const added = changes.filter(({ kind }) => kind === 'added');
  return [...kept, ...added.map(({ after, ...one }) => ({ ...one, ...after! }))];
}

describe('the changes between two lists of facts', () => {
  it('are none between equal lists, in whatever order', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = list
          .map((one) => ({ ...one, sources: one.sources.toReversed() }))
          .map((one) => ({ one, at: numbers.next().value as number }))
          .sort((first, second) => first.at - second.at)
          .map(({ one }) => one);
        expect(factChanges(list, shuffled)).toEqual([]);
      }),
    );
  });

  it('make the second list of the first', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        expect(stated(applied(before, factChanges(before, after)))).toEqual(
          new Map([...stated(after)].sort((first, second) => orderIn(before, after, first[0], second[0]))),
        );
      }),
    );
  });

  it('name each changed fact once, of its kind, and no other', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const [had, has] = [stated(before), stated(after)];
        const expected = [...new Set([...had.keys(), ...has.keys()])]
          .filter((key) => had.get(key) !== has.get(key))
          .map((key) => [key, !had.has(key) ? 'added' : !has.has(key) ? 'removed' : 'changed']);
        const changes = factChanges(before, after).map(({ key, kind }) => [key, kind]);
        expect(changes.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('are mirrored the other way round', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const mirror = { added: 'removed', removed: 'added', changed: 'changed' };
        const forth = factChanges(before, after).map((one) => [one.key, one.kind, one.before, one.after]);
        const back = factChanges(after, before).map((one) => [
          one.key,
          mirror[one.kind],
          one.after,
          one.before,
        ]);
        const byKey = (first: unknown[], second: unknown[]): number =>
          String(first[0]) < String(second[0]) ? -1 : 1;
        expect(back.sort(byKey)).toEqual(forth.sort(byKey));
      }),
    );
  });

  it('lose none in groups', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const changes = factChanges(before, after);
        const grouped = groupChanges(changes).flatMap((group) => group.changes);
        expect(new Set(grouped)).toEqual(new Set(changes));
        expect(grouped).toHaveLength(changes.length);
      }),
    );
  });
});

function orderIn(
  before: readonly ComparableFact[],
  after: readonly ComparableFact[],
  first: string,
  second: string,
): number {
  const keys = [...before, ...after].map(({ key }) => key);
  return keys.indexOf(first) - keys.indexOf(second);
}

describe('the facts of the real content', () => {
  it('have a key of their own, a label and words', { timeout: 60_000 }, () => {
    const dataset = realDataset();
    const list = comparableFacts(dataset);
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    expect(list.filter(({ label, place }) => label.trim() === '' || place === '')).toEqual([]);
    expect(
      list.filter(({ statement }) => /\bNaN\b|\[object |Invalid Date|^(undefined|null)\b/.test(statement)),
    ).toEqual([]);
    const capabilities = list.filter(({ place }) => place.startsWith('capability-'));
    expect(capabilities).toHaveLength(dataset.frameworks.length * dataset.capabilities.length);
    expect(factChanges(list, comparableFacts(readDataset()))).toEqual([]);
  });
});

describe('a changed fact', () => {
  const before = comparableFacts(exampleDataset());
  const after = comparableFacts(
    exampleDataset({ frameworks: { alder: { statuses: { search: 'official', menus: 'community' } } } }),
  );
  const [change] = factChanges(before, after).filter(({ framework }) => framework === 'alder');

  it('is told by its label, its anchor, and its words old and new', () => {
    expect(change).toMatchObject({
      kind: 'changed',
      page: 'Alder',
      label: 'Title of search',
      place: 'capability-search',
    });
    const words = changeWords(change!);
    expect(words.before).not.toBe(words.after);
    expect(changeAddress(change!, { before: '2031.05', after: null })).toBe(
      '/frameworks/alder/#capability-search',
    );
    expect(changeAddress(change!, { before: '2031.05', after: '2031.06' })).toBe(
      '/editions/2031.06/frameworks/alder/#capability-search',
    );
  });

  it('that is gone is looked up where it still stands', () => {
    const removed = { ...change!, kind: 'removed' as const, after: null };
    expect(changeAddress(removed, { before: '2031.05', after: null })).toBe(
      '/editions/2031.05/frameworks/alder/#capability-search',
    );
    expect(changeAddress({ ...removed, framework: null }, { before: '2031.05', after: null })).toBeNull();
    expect(changeWords(removed).after).toBeNull();
  });

  it('names its sources where only they differ', () => {
    const same = change!.before!;
    const moved = { ...same, sources: [{ url: 'https://new.example/', title: 'New' }] };
    expect(changeWords({ ...change!, before: same, after: moved }).after).toBe(
      'The same, by New (https://new.example/)',
    );
  });

  it('is counted by kind', () => {
    const kinds = (...list: FactChange['kind'][]) => countWords(list.map((kind) => ({ kind })));
    expect(kinds('changed', 'added', 'changed')).toBe('2 facts changed, 1 added');
    expect(kinds('removed')).toBe('1 fact removed');
    expect(kinds()).toBe('no fact changed');
  });
});
