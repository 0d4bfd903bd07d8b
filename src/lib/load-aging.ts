import { agingFacts, datedFacts, referenceDayOf, type AgingFact } from './freshness.ts';
import { loadDataset } from './load-dataset.ts';

/** The aging facts of this build. */
export interface Aging {
  /** The day on which their age was taken. */
  day: string;
  /** All of them. */
  facts: AgingFact[];
  /** By the address of the fact. */
  byAddress: ReadonlyMap<string, AgingFact[]>;
}

let loading: Promise<Aging> | null = null;

/** The aging facts of this build, found once and shared by all pages. */
export function loadAging(): Promise<Aging> {
  // In development the content can change between two requests.
  if (loading === null || import.meta.env.DEV) loading = findAging();
  return loading;
}

async function findAging(): Promise<Aging> {
  const dataset = await loadDataset();
  const day = referenceDayOf(dataset, process.env['REFERENCE_DATE']);
  const dated = dataset.frameworks.flatMap((framework) => datedFacts(dataset, framework));
  const facts = agingFacts(dated, dataset.shelfLives, day);
  return { day, facts, byAddress: Map.groupBy(facts, ({ address }) => address) };
}
