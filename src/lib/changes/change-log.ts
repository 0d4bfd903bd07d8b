/** What each edition brought, and what has changed since the newest one. */
import type { Dataset } from '../dataset.ts';
import type { Span } from './change-words.ts';
import { comparableFacts, type ComparableFact } from './comparable-facts.ts';
import type { FactChange } from './fact-changes.ts';
import { datasetChanges } from './page-changes.ts';

/** The part of an edition that the log needs. */
export interface LoggedEdition {
  name: string;
  date: string;
  dataset: Dataset;
}

/** The step from one edition to the next, or from the newest to the live dataset. */
export interface LogStep {
  span: Span;
  /** The newest day on which a fact of the later dataset was checked. */
  date: string;
  changes: FactChange[];
}

/** The history of the site in editions. */
export interface ChangeLog {
  /** From the newest edition to the live dataset; null where there is no edition. */
  live: LogStep | null;
  /** From edition to edition, the newest first. */
  steps: LogStep[];
  /** The oldest edition with what it began with; null where there is no edition. */
  first: { name: string; date: string; facts: ComparableFact[]; frameworks: number } | null;
}

/**
 * The log of all editions.
 * @param editions the newest first
 */
export function changeLog(editions: readonly LoggedEdition[], live: Dataset): ChangeLog {
  const [newest] = editions;
  const oldest = editions.at(-1);
  return {
    live: newest
      ? {
          span: { before: newest.name, after: null },
          date: live.checked,
          changes: datasetChanges(newest.dataset, live),
        }
      : null,
    steps: editions.slice(0, -1).map((edition, position) => {
      const previous = editions[position + 1]!;
      return {
        span: { before: previous.name, after: edition.name },
        date: edition.date,
        changes: datasetChanges(previous.dataset, edition.dataset),
      };
    }),
    first: oldest
      ? {
          name: oldest.name,
          date: oldest.date,
          facts: comparableFacts(oldest.dataset),
          frameworks: oldest.dataset.frameworks.length,
        }
      : null,
  };
}
