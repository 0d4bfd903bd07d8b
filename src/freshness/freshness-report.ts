import { calendarDate } from '../schemas/calendar-date.ts';
import { agingFacts, datedFacts, type AgingFact } from '../lib/freshness.ts';
import type { Dataset } from '../lib/dataset.ts';

/**
 * The day that the command line asks for, or today.
 * @param flags what stands behind the command, of which `--date=YYYY-MM-DD` is known
 * @throws if a flag is not known or its day is not in the calendar
 */
export function dayAskedFor(flags: readonly string[], today: string): string {
  const unknown = flags.find((flag) => !flag.startsWith('--date='));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not known: expected --date=YYYY-MM-DD.`);
  const day = flags.at(-1)?.slice('--date='.length) ?? today;
  if (calendarDate.safeParse(day).success) return day;
  throw new Error(`--date is "${day}": expected a day that exists, as YYYY-MM-DD.`);
}

/** The aging facts by framework, oldest first, one line each, under a line that counts them. */
export function freshnessReport(dataset: Dataset, day: string): string {
  const facts = dataset.frameworks.flatMap((framework) => datedFacts(dataset, framework));
  const aging = agingFacts(facts, dataset.shelfLives, day);
  const count = `Freshness on ${day}: ${aging.length} of ${facts.length} facts are older than their shelf life.`;
  const lists = [...Map.groupBy(aging, ({ framework }) => framework)].flatMap(([framework, listed]) => [
    '',
    `${framework} (${listed.length})`,
    ...listed.toSorted((first, second) => second.age - first.age).map(line),
  ]);
  return [count, ...lists].join('\n');
}

const line = ({ label, read, age, days }: AgingFact): string =>
  `  ${label}: read ${read}, ${age} days ago, fresh for ${days}`;
