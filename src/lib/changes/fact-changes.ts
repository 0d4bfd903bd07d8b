import type { ComparableFact, FactOwner, FactSource } from './comparable-facts.ts';

/** What a fact stated, and on what it rested. */
export interface Stated {
  statement: string;
  sources: readonly FactSource[];
}

/** One fact that differs between two datasets. */
export interface FactChange extends FactOwner {
  key: string;
  label: string;
  place: string;
  kind: 'added' | 'changed' | 'removed';
  /** Null where the fact is new. */
  before: Stated | null;
  /** Null where the fact is gone. */
  after: Stated | null;
}

/**
 * What lies between two lists of facts, each changed fact once: in the order of the second list, then what is gone.
 * A fact has changed where its words or the addresses of its sources differ; a source that was only read again
 * changes nothing.
 */
export function factChanges(
  before: readonly ComparableFact[],
  after: readonly ComparableFact[],
): FactChange[] {
  const had = new Map(before.map((fact) => [fact.key, fact]));
  const has = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap((fact) => {
      const old = had.get(fact.key);
      if (!old) return [changeOf('added', fact, null, fact)];
      return isSame(old, fact) ? [] : [changeOf('changed', fact, old, fact)];
    }),
    ...before.filter(({ key }) => !has.has(key)).map((fact) => changeOf('removed', fact, fact, null)),
  ];
}

function changeOf(
  kind: FactChange['kind'],
  { key, label, place, framework, page }: ComparableFact,
  before: Stated | null,
  after: Stated | null,
): FactChange {
  return { kind, key, label, place, framework, page, before: stated(before), after: stated(after) };
}

const stated = (fact: Stated | null): Stated | null =>
  fact && { statement: fact.statement, sources: fact.sources };

const isSame = (first: ComparableFact, second: ComparableFact): boolean =>
  first.statement === second.statement && addressesOf(first) === addressesOf(second);

/** The addresses of the sources, whatever their order. */
const addressesOf = ({ sources }: ComparableFact): string =>
  sources
    .map(({ url }) => url)
    .sort()
    .join(' ');

/** Changes of one framework or one kind of rule. */
export interface ChangeGroup extends FactOwner {
  changes: FactChange[];
}

/** The changes by framework, and by kind of rule, in the order in which they first occur. */
export function groupChanges(changes: readonly FactChange[]): ChangeGroup[] {
  const groups = Map.groupBy(changes, ({ framework, page }) => framework ?? page);
  return [...groups.values()].map((list) => ({
    framework: list[0]!.framework,
    page: list[0]!.page,
    changes: list,
  }));
}
