import { capitalized } from '../lib/formats.ts';
import type { Facts, SourceFact } from '../schemas/facts.ts';
import { releaseListSource } from '../schemas/registries.ts';
import { highest, type Finding } from './findings.ts';
import { isHigher, isSame, isStable } from './versions.ts';

type LatestStable = Facts['identity']['latest_stable'];

/** What a refresh writes into the facts of one framework. */
export interface FactsChange {
  latestStable: LatestStable;
  /** The source of the newest release: new, or with a new day of reading. */
  source: SourceFact;
}

/** Plans the newest stable release in the facts of one framework; null where nothing changes. */
export function planLatestStable(
  slug: string,
  facts: Pick<Facts, 'identity' | 'sources'>,
  findings: readonly Finding[],
  today: string,
): FactsChange | null {
  const current = facts.identity.latest_stable;
  const finding = highest(findings);
  if (finding === null || !isStable(current.version)) return null;
  const source = sourceOf(slug, finding, today);
  const said = saidBy(finding, source.id);
  if (isHigher(finding.version, current.version)) return { latestStable: said, source };
  if (!isSame(finding.version, current.version)) return null;
  if (current.date === null && finding.date !== null) {
    return { latestStable: { ...said, version: current.version }, source };
  }
  const written = facts.sources.find(({ id }) => id === source.id);
  // Only a source of the refresh's own is renewed: others back facts that were not read again.
  if (current.source !== source.id || written === undefined || written.seen === today) return null;
  return { latestStable: current, source: { ...written, seen: today } };
}

/** What the facts say of a finding. A note on the version before would not be true of this one. */
function saidBy({ version, date, seenBy, list }: Finding, source: string): LatestStable {
  if (date !== null) return { version, date, source };
  const note = `${capitalized(list.place)} by ${seenBy}; release day not verified.`;
  return { version, date: null, source, note };
}

const sourceOf = (slug: string, { list }: Finding, today: string): SourceFact => ({
  id: releaseListSource(slug, list.registry),
  url: list.page,
  title: `${list.name} ${list.place}: list of versions`,
  publisher: list.publisher,
  published: null,
  seen: today,
});
