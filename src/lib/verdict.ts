import type { StatusId } from '../schemas/capabilities.ts';
import type { Claim } from '../schemas/facts.ts';
import { exact, type ComparedCapability, type Comparison } from './comparison.ts';
import { capabilityFact, statusById, statusCounts, type Dataset, type Framework } from './dataset.ts';
import { formatAlternatives } from './formats.ts';
import { longestSupported } from './support-outlook.ts';

/** A reason for or against one framework of a pair, in words that hold for this pair. */
export type Reason =
  | { kind: 'language'; languages: string[]; others: string[]; sources: string[] }
  | { kind: 'claim'; claim: Claim }
  | CapabilityReason;

/** A difference in one capability, or what both have in common there, in words. */
export interface CapabilityReason {
  kind: 'capability';
  row: ComparedCapability;
  text: string;
}

/** What speaks for one framework of a pair, and when to think twice. */
export interface Verdict {
  framework: Framework;
  chooseWhen: Reason[];
  thinkTwiceWhen: Reason[];
}

/** Most reasons in each list: more than a reader keeps in mind is no verdict. */
const MOST_REASONS = 4;

/** Most of them that come from a framework's own claims: the rest are differences of this very pair. */
const MOST_CLAIMS = 2;

/** With fewer reasons of the pair, claims on which the two are level fill up: they hold of the framework itself. */
const LEAST_TO_CHOOSE = 2;
const LEAST_TO_THINK_TWICE = 1;

/** The verdict on each framework of a comparison, in the comparison's order. */
export function verdictsOf(dataset: Dataset, comparison: Comparison): [Verdict, Verdict] {
  const [forFirst, forSecond] = [chooseWhen(dataset, comparison, 0), chooseWhen(dataset, comparison, 1)];
  return [
    {
      framework: comparison.frameworks[0],
      chooseWhen: forFirst,
      thinkTwiceWhen: thinkTwiceWhen(dataset, comparison, 0, forSecond),
    },
    {
      framework: comparison.frameworks[1],
      chooseWhen: forSecond,
      thinkTwiceWhen: thinkTwiceWhen(dataset, comparison, 1, forFirst),
    },
  ];
}

const otherSide = (side: 0 | 1): 0 | 1 => (side === 0 ? 1 : 0);

/** The differences in which one side gives more than the other, the weightiest first. */
function rowsAhead(comparison: Comparison, side: 0 | 1): ComparedCapability[] {
  return comparison.differences.filter(({ gap }) => (side === 0 ? gap > 0 : gap < 0));
}

function chooseWhen(dataset: Dataset, comparison: Comparison, side: 0 | 1): Reason[] {
  const framework = comparison.frameworks[side];
  const other = comparison.frameworks[otherSide(side)];
  const claims = claimsByLead(dataset, framework, other, framework.best_for).filter(({ size }) => size >= 0);
  const [ahead, level] = [claims.filter(({ size }) => size > 0), claims.filter(({ size }) => size === 0)];
  const reasons = [...languageReason(framework, other), ...claimReasons(ahead, MOST_CLAIMS)];
  const filled = fill(reasons, rowsAhead(comparison, side), (row) => aheadReason(row, side, other));
  return topUp(filled, level, LEAST_TO_CHOOSE);
}

/** Drawbacks beside the other framework, without those that already speak for choosing the other one. */
function thinkTwiceWhen(
  dataset: Dataset,
  comparison: Comparison,
  side: 0 | 1,
  forOther: readonly Reason[],
): Reason[] {
  const framework = comparison.frameworks[side];
  const other = comparison.frameworks[otherSide(side)];
  const claims = claimsByLead(dataset, framework, other, framework.avoid_when).reverse();
  const [behind, level] = [claims.filter(({ size }) => size < 0), claims.filter(({ size }) => size === 0)];
  const said = new Set(forOther.map((reason) => (reason.kind === 'capability' ? reason.row : null)));
  const rows = rowsAhead(comparison, otherSide(side)).filter((row) => !said.has(row));
  const filled = fill(claimReasons(behind, MOST_CLAIMS), rows, (row) => behindReason(row, side, other));
  return topUp(filled, level, LEAST_TO_THINK_TWICE);
}

/** Adds claims on which the two are level until a list has its least number, none on what the list already holds. */
function topUp(reasons: readonly Reason[], claims: readonly { claim: Claim }[], least: number): Reason[] {
  const held = new Set(
    reasons.flatMap((reason) => (reason.kind === 'capability' ? [reason.row.capability.id] : [])),
  );
  const fresh = claims.filter(({ claim }) => !claim.about?.some((subject) => held.has(subject)));
  return [...reasons, ...claimReasons(fresh, least - reasons.length)];
}

/** Fills a list up with the weightiest capabilities that its claims have not covered. */
function fill(
  reasons: Reason[],
  rows: readonly ComparedCapability[],
  toReason: (row: ComparedCapability) => Reason,
): Reason[] {
  const covered = new Set(
    reasons.flatMap((reason) => (reason.kind === 'claim' ? (reason.claim.about ?? []) : [])),
  );
  const fresh = rows.filter((row) => !covered.has(row.capability.id));
  return [...reasons, ...fresh.slice(0, Math.max(0, MOST_REASONS - reasons.length)).map(toReason)];
}

function languageReason(framework: Framework, other: Framework): Reason[] {
  const languages = framework.identity.languages.map((language) => language.name);
  const others = other.identity.languages.map((language) => language.name);
  return languages.some((language) => others.includes(language))
    ? []
    : [{ kind: 'language', languages, others, sources: languageSources([framework, other]) }];
}

const languageSources = (frameworks: readonly Framework[]): string[] => [
  ...new Set(frameworks.flatMap(({ identity }) => identity.languages.map(({ source }) => source))),
];

function claimReasons(claims: readonly { claim: Claim }[], most: number): Reason[] {
  return claims.slice(0, Math.max(0, most)).map(({ claim }) => ({ kind: 'claim', claim }));
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
export function leadOn(
  dataset: Dataset,
  framework: Framework,
  other: Framework,
  about: readonly string[],
): number {
  if (about.length === 0) return 0;
  const leads = about.map((subject) => subjectLead(dataset, framework, other, subject));
  return exact(leads.reduce((total, lead) => total + lead, 0) / leads.length);
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
  'built-in': 'built in',
  official: 'an official package',
  community: 'a third-party package',
  none: 'nothing',
};

/** What the framework that is behind lacks, by status. */
const BEHIND: Readonly<Record<StatusId, string>> = {
  'built-in': 'has it built in',
  official: 'adds an official package',
  community: 'relies on a third-party package',
  none: 'has no answer that counts',
};

const inBrackets = (name: string | null): string => (name === null ? '' : ` (${name})`);

/** "You need background jobs: built in (Active Job), where Django relies on a third-party package (Celery)." */
export function aheadReason(row: ComparedCapability, side: 0 | 1, other: Framework): CapabilityReason {
  const [own, others] = [row.facts[side], row.facts[otherSide(side)]];
  const text = `${AHEAD[own.status]}${inBrackets(own.name)}, where ${other.name} ${BEHIND[others.status]}${inBrackets(others.name)}.`;
  return { kind: 'capability', row, text };
}

/** "You need background jobs: it takes a third-party package (Celery); with Ruby on Rails, built in (Active Job)." */
export function behindReason(row: ComparedCapability, side: 0 | 1, other: Framework): CapabilityReason {
  const [own, others] = [row.facts[side], row.facts[otherSide(side)]];
  const takes =
    own.status === 'none' ? 'no answer counts' : `it takes ${AHEAD[own.status]}${inBrackets(own.name)}`;
  const text = `${takes}; with ${other.name}, ${AHEAD[others.status]}${inBrackets(others.name)}.`;
  return { kind: 'capability', row, text };
}

/** "built in (Active Job), as with Django (Tasks)." for a capability in which both have the same status. */
export function levelReason(row: ComparedCapability, side: 0 | 1, other: Framework): CapabilityReason {
  const [own, others] = [row.facts[side], row.facts[otherSide(side)]];
  const text = `${AHEAD[own.status]}${inBrackets(own.name)}, as with ${other.name}${inBrackets(others.name)}.`;
  return { kind: 'capability', row, text };
}

/** "Python" or "Java, Kotlin, or Groovy". */
export const languagesInWords = (languages: readonly string[]): string => formatAlternatives(languages);
