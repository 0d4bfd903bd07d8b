import type { CapabilityFact, Claim } from '../schemas/facts.ts';
import type { Comparison } from './comparison.ts';
import type { Dataset, Source } from './dataset.ts';
import { sourcesInText } from './fact-text.ts';
import { oncePerDataset } from './once-per-dataset.ts';
import { identityRows } from './pair-identity.ts';
import type { Reason, Verdict } from './verdict.ts';

/** The number of each source that a page cites, from 1 in the order of first use. */
export type SourceNumbering = ReadonlyMap<string, number>;

/** Numbers ids in the order of first use. */
export function numberSources(ids: readonly string[]): SourceNumbering {
  return new Map([...new Set(ids)].map((id, position) => [id, position + 1]));
}

/** The sources of a numbering, in its order. */
export function numberedSources(
  dataset: Dataset,
  numbering: SourceNumbering,
): { source: Source; number: number }[] {
  return [...numbering].flatMap(([id, number]) => {
    const source = dataset.sources.get(id);
    return source ? [{ source, number }] : [];
  });
}

/** The ids of the sources of one reason, in the order of their marks. */
export function reasonSources(dataset: Dataset, reason: Reason): string[] {
  switch (reason.kind) {
    case 'claim':
      return claimSources(dataset, reason.claim);
    case 'language':
      return reason.sources;
    case 'capability':
      return reason.row.facts.map((fact) => fact.source);
  }
}

/** The ids of the sources of a claim, those named in its words first. */
export function claimSources({ sources }: Dataset, claim: Claim): string[] {
  return [...sourcesInText(claim.claim, (id) => sources.has(id)), claim.source];
}

/** The sources of each fact, found once for all comparisons that it stands in. */
const sourcesOfFacts = oncePerDataset(() => new Map<CapabilityFact, string[]>());

/** The ids of all sources that a comparison page cites, in the order in which it cites them. */
export function comparisonSources(
  dataset: Dataset,
  comparison: Comparison,
  verdicts: readonly Verdict[],
): string[] {
  const isSource = (id: string): boolean => dataset.sources.has(id);
  const known = sourcesOfFacts(dataset);
  const ofFact = (fact: CapabilityFact): string[] => {
    const ids = known.get(fact) ?? [...sourcesInText(fact.note, isSource), fact.source];
    known.set(fact, ids);
    return ids;
  };
  const ofReason = (reason: Reason): string[] => reasonSources(dataset, reason);
  return [
    ...verdicts.flatMap((verdict) => [...verdict.chooseWhen, ...verdict.thinkTwiceWhen].flatMap(ofReason)),
    ...comparison.differences.flatMap((row) => row.facts.flatMap(ofFact)),
    ...comparison.groups.flatMap(({ rows }) => rows.flatMap((row) => row.facts.flatMap(ofFact))),
    ...identityRows(comparison.frameworks).flatMap(({ cells }) =>
      cells.flatMap(({ text, sources }) => [...sourcesInText(text, isSource), ...sources]),
    ),
    ...comparison.frameworks.flatMap((framework) =>
      framework.used_by.flatMap((user) => [...sourcesInText(user.what, isSource), user.source]),
    ),
  ];
}
