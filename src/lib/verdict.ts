import type { StatusId } from '../schemas/capabilities.ts';
import type { Claim } from '../schemas/facts.ts';
import type { ComparedCapability, Comparison } from './comparison.ts';
import { capabilityFact, statusById, statusCounts, type Dataset, type Framework } from './dataset.ts';
import { formatAlternatives } from './formats.ts';
import { longestSupported } from './support.ts';

/** A reason for or against one framework of a pair, in words that hold for this pair. */
export type Reason =
  | { kind: 'language'; languages: string[]; others: string[] }
  | { kind: 'claim'; claim: Claim }
  | { kind: 'capability'; row: ComparedCapability; text: string };

/** What speaks for one framework of a pair, and when to think twice. */
export interface Verdict {
  framework: Framework;
  chooseWhen: Reason[];
  thinkTwiceWhen: Reason[];
}

/** Most reasons in each list: more than a reader keeps in mind is no verdict. */
const MOST_REASONS = 4;

/** The verdict on each framework of a comparison, in the comparison's order. */
export function verdictsOf(dataset: Dataset, comparison: Comparison): [Verdict, Verdict] {
  return [verdictOn(dataset, comparison, 0), verdictOn(dataset, comparison, 1)];
}

function verdictOn(dataset: Dataset, comparison: Comparison, side: 0 | 1): Verdict {
  const framework = comparison.frameworks[side];
  const other = comparison.frameworks[side === 0 ? 1 : 0];
  const lead = (row: ComparedCapability): number => (side === 0 ? row.gap : -row.gap);
  const ahead = comparison.differences.filter((row) => lead(row) > 0);
  const behind = comparison.differences.filter((row) => lead(row) < 0);
  const advantages = claimsByLead(dataset, framework, other, framework.best_for).filter(({ size }) => size > 0);
  const drawbacks = claimsByLead(dataset, framework, other, framework.avoid_when).filter(({ size }) => size < 0);
  return {
    framework,
    chooseWhen: fill([...languageReason(framework, other), ...claimReasons(advantages, 2)], ahead, (row) =>
      capabilityReason(row, side, [framework, other]),
    ),
    thinkTwiceWhen: fill(claimReasons(drawbacks.reverse(), 2), behind, (row) =>
      capabilityReason(row, side === 0 ? 1 : 0, [other, framework]),
    ),
  };
}

/** Fills a list up with the weightiest capabilities that its claims have not covered. */
function fill(
  reasons: Reason[],
  rows: readonly ComparedCapability[],
  toReason: (row: ComparedCapability) => Reason,
): Reason[] {
  const covered = new Set(reasons.flatMap((reason) => (reason.kind === 'claim' ? (reason.claim.about ?? []) : [])));
  const fresh = rows.filter((row) => !covered.has(row.capability.id));
  return [...reasons, ...fresh.slice(0, Math.max(0, MOST_REASONS - reasons.length)).map(toReason)];
}

function languageReason(framework: Framework, other: Framework): Reason[] {
  const languages = framework.identity.languages.map((language) => language.name);
  const others = other.identity.languages.map((language) => language.name);
  return languages.some((language) => others.includes(language)) ? [] : [{ kind: 'language', languages, others }];
}

function claimReasons(claims: readonly { claim: Claim }[], most: number): Reason[] {
  return claims.slice(0, most).map(({ claim }) => ({ kind: 'claim', claim }));
}

/** Claims with the framework's lead over the other on what each is about, the largest lead first. */
function claimsByLead(
  dataset: Dataset,
  framework: Framework,
  other: Framework,
  claims: readonly Claim[],
): { claim: Claim; size: number }[] {
  return claims
    .map((claim) => ({ claim, size: leadOn(dataset, framework, other, claim.about ?? []) }))
    .sort((first, second) => second.size - first.size);
}

/** The mean lead over another framework on capabilities and topics, −1 to 1; 0 where they cannot be set side by side. */
export function leadOn(dataset: Dataset, framework: Framework, other: Framework, about: readonly string[]): number {
  if (about.length === 0) return 0;
  const leads = about.map((subject) => subjectLead(dataset, framework, other, subject));
  return leads.reduce((total, lead) => total + lead, 0) / leads.length;
}

function subjectLead(dataset: Dataset, framework: Framework, other: Framework, subject: string): number {
  if (subject === 'support') return Math.sign(supportYears(framework) - supportYears(other));
  if (subject === 'leanness') return leanness(framework) - leanness(other);
  if (subject === 'runtime') return 0;
  const [first, second] = [framework, other].map(
    (one) => statusById(dataset, capabilityFact(one, subject).status).value,
  );
  return (first ?? 0) - (second ?? 0);
}

/** Years from release to the end of security fixes of the longest supported series; 0 where no day is published. */
function supportYears(framework: Framework): number {
  const longest = longestSupported(framework);
  if (longest?.release.releaseDate == null) return 0;
  const days = (Date.parse(longest.until) - Date.parse(longest.release.releaseDate)) / 86_400_000;
  return Math.round((days / 365.25) * 2) / 2;
}

/** 1 minus the share of all capabilities that are built-in, as the scoring method defines it. */
function leanness(framework: Framework): number {
  const counts = statusCounts(framework);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return 1 - counts['built-in'] / total;
}

/** What the framework that is ahead has, by status. */
const AHEAD: Readonly<Record<StatusId, string>> = {
  'built-in': 'has it built in',
  official: 'has an official package',
  community: 'has a third-party package',
  none: 'has nothing',
};

/** What the framework that is behind lacks, by status. */
const BEHIND: Readonly<Record<StatusId, string>> = {
  'built-in': 'has it built in',
  official: 'adds an official package',
  community: 'relies on a third-party package',
  none: 'has no answer that counts',
};

/** A capability in which `ahead` gives more than `behind`, said of both with what provides it. */
function capabilityReason(row: ComparedCapability, aheadSide: 0 | 1, [ahead, behind]: [Framework, Framework]): Reason {
  const aheadFact = row.facts[aheadSide];
  const behindFact = row.facts[aheadSide === 0 ? 1 : 0];
  const named = (name: string | null): string => (name === null ? '' : `, ${name}`);
  const text = `${ahead.name} ${AHEAD[aheadFact.status]}${named(aheadFact.name)}; ${behind.name} ${BEHIND[behindFact.status]}${named(behindFact.name)}.`;
  return { kind: 'capability', row, text };
}

/** "Python" or "Java, Kotlin, or Groovy". */
export const languagesInWords = (languages: readonly string[]): string => formatAlternatives(languages);
