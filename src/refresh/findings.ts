import type { RegistryId } from '../schemas/registries.ts';
import type { Release } from './registries/registry.ts';
import { isHigher, isSame, isStable } from './versions.ts';

/** What one registry says of one framework. */
export interface ReleaseList {
  registry: RegistryId;
  /** Name of the package or product in the registry. */
  name: string;
  /** Who publishes the list. */
  publisher: string;
  /** Where the package is, such as "on PyPI". */
  place: string;
  /** The page that a reader can open. */
  page: string;
  releases: readonly Release[];
}

/** A stable release, with the list that has it. */
export interface Finding {
  version: string;
  /** The day of its release; null where the list does not vouch for one. */
  date: string | null;
  /** A day by which it was out. */
  seenBy: string;
  list: ReleaseList;
}

/** The stable releases of all lists, each with a day by which it was out: at the latest, the day of reading. */
export function findingsIn(lists: readonly ReleaseList[], today: string): Finding[] {
  return lists.flatMap((list) =>
    list.releases
      .filter(({ version }) => isStable(version))
      .map(({ version, date, seenBy }) => ({ version, date, seenBy: date ?? earlier(seenBy, today), list })),
  );
}

const earlier = (seenBy: string | null, today: string): string =>
  seenBy === null || seenBy > today ? today : seenBy;

/** The highest version; of two that have it the one that knows its day, then the one that stands first. */
export function highest(findings: readonly Finding[]): Finding | null {
  return findings.reduce<Finding | null>((best, finding) => {
    if (best === null || isHigher(finding.version, best.version)) return finding;
    const isBetter = isSame(finding.version, best.version) && finding.date !== null && best.date === null;
    return isBetter ? finding : best;
  }, null);
}
