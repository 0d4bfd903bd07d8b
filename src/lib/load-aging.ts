import { agingFacts, datedFacts, referenceDayOf, type AgingFact } from './freshness.ts';
import type { Dataset } from './dataset.ts';
import { pageDataset } from './page-dataset.ts';

/** The aging facts of this build. */
export interface Aging {
  /** The day on which their age was taken. */
  day: string;
  /** All of them. */
  facts: AgingFact[];
  /** By the address of the fact. */
  byAddress: ReadonlyMap<string, AgingFact[]>;
}

const found = new WeakMap<Dataset, Aging>();

/**
 * The aging facts of the page's dataset, found once and shared by its pages. An edition shows the ages of its own
 * day: what has happened since stands in its bar.
 */
export async function loadAging(locals: App.Locals): Promise<Aging> {
  const dataset = await pageDataset(locals);
  const known = found.get(dataset);
  if (known) return known;
  const day = referenceDayOf(dataset, locals.edition ? undefined : process.env['REFERENCE_DATE']);
  const dated = dataset.frameworks.flatMap((framework) => datedFacts(dataset, framework));
  const facts = agingFacts(dated, dataset.shelfLives, day);
  const aging = { day, facts, byAddress: Map.groupBy(facts, ({ address }) => address) };
  found.set(dataset, aging);
  return aging;
}
