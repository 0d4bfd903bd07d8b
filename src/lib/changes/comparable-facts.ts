/** Everything that a dataset states, one entry a fact, so that two datasets can be compared. */
import { placedFacts } from '../placed-facts.ts';
import type { Dataset, Framework } from '../dataset.ts';
import { evidenceFacts } from './evidence-facts.ts';
import { ruleFacts } from './rule-facts.ts';

/** Where a fact belongs: its framework, or the rules by which all of them are judged. */
export interface FactOwner {
  /** Slug of the framework; null for rules. */
  framework: string | null;
  /** Name of the framework, or what the rule is part of. */
  page: string;
}

/** One fact in the form in which it is compared. */
export interface ComparableFact extends FactOwner {
  /** Names the fact in every dataset; no two facts of a dataset share one. */
  key: string;
  /** What the fact is about, in a few words. */
  label: string;
  /** Anchor on the page of the framework, or the path of the page that shows the rule. */
  place: string;
  /** What it states, in words. */
  statement: string;
  /** The documents that it rests on, once each. */
  sources: readonly FactSource[];
}

/** A document that a fact rests on. */
export interface FactSource {
  url: string;
  /** What it is called; null where the record does not say. */
  title: string | null;
}

/** All facts of a dataset: framework by framework in its order, then the rules. */
export function comparableFacts(dataset: Dataset): ComparableFact[] {
  return withOwnKeys([
    ...dataset.frameworks.flatMap((framework) => frameworkFacts(dataset, framework)),
    ...ruleFacts(dataset),
  ]);
}

function frameworkFacts(dataset: Dataset, framework: Framework): ComparableFact[] {
  const { slug, name } = framework;
  const written = placedFacts(dataset, framework).map(({ label, address, statement, sources }) => {
    const place = address.slice(address.indexOf('#') + 1);
    return {
      key: `${slug}#${place}`,
      label,
      place,
      statement,
      sources: sources
        .flatMap((id) => dataset.sources.get(id) ?? [])
        .map(({ url, title }) => ({ url, title })),
    };
  });
  return [...written, ...evidenceFacts(dataset, framework)].map((fact) => ({
    ...fact,
    framework: slug,
    page: name,
  }));
}

/** Numbers what would share a key, such as an organization that is named twice. */
function withOwnKeys(facts: readonly ComparableFact[]): ComparableFact[] {
  const counts = new Map<string, number>();
  return facts.map((fact) => {
    const count = (counts.get(fact.key) ?? 0) + 1;
    counts.set(fact.key, count);
    return count === 1 ? fact : { ...fact, key: `${fact.key} (${count})` };
  });
}
