/** The facts of a framework's file as one list, each with its place on the framework's page and its sources. */
import type { Claim } from '../schemas/facts.ts';
import type { FactKind } from '../schemas/shelf-lives.ts';
import { addresses, anchors, type ClaimKind } from './addresses.ts';
import { capabilityFact, statusById, type Dataset, type Framework } from './dataset.ts';
import { plainFactText, sourcesInText } from './fact-text.ts';
import { formatDate } from './formats.ts';

/** Where a reader finds a fact. */
export interface FactPlace {
  /** Name of the page. */
  page: string;
  /** What the fact is about, in a few words. */
  label: string;
  /** Address of the page with the fact's anchor. */
  address: string;
}

/** A fact with its place, its kind and what it rests on. */
export interface PlacedFact extends FactPlace {
  kind: FactKind;
  /** Everything that the fact says, its note included. */
  text: string;
  /** What it states, with its figures and its note and without source ids: two that read alike are alike. */
  statement: string;
  /** Ids of its sources, once each: the one it names and those in its text. */
  sources: string[];
}

/** What a fact is made of before it has its page. */
interface FactParts {
  kind: FactKind;
  label: string;
  anchor: string;
  /** The texts of the fact; sources may stand in them in brackets. */
  texts: readonly (string | null | undefined)[];
  /** What the fact states beside its texts, such as a status or a day. */
  values?: readonly (string | null)[];
  sources: readonly string[];
}

/** What stands in place of a value that nobody could verify. */
const NOT_VERIFIED = 'not verified';

/** All facts of a framework's file, in the order of the file. Whatever is derived from others is left out. */
export function placedFacts(dataset: Dataset, framework: Framework): PlacedFact[] {
  const parts = [
    ...identityFacts(framework),
    ...capabilityFacts(dataset, framework),
    ...claimFacts(framework),
    ...userFacts(framework),
    ...starterFacts(framework),
    ...articleFacts(framework),
  ];
  const isSource = (id: string): boolean => dataset.sources.has(id);
  return parts.map(({ kind, label, anchor, texts, values = [], sources }) => {
    const text = texts.filter(Boolean).join(' ');
    const value = values.map((each) => each ?? NOT_VERIFIED).join(', ');
    return {
      kind,
      page: framework.name,
      label,
      address: `${addresses.framework(framework.slug)}#${anchor}`,
      text,
      statement: [value, plainFactText(text, isSource)].filter(Boolean).join('. '),
      sources: [...new Set([...sources, ...sourcesInText(text, isSource)])],
    };
  });
}

function identityFacts({ identity }: Framework): FactParts[] {
  const { languages, core_features, known_for, latest_stable, first_public_release, version_1_0 } = identity;
  const fact = (
    key: string,
    label: string,
    kind: FactKind,
    sources: readonly string[],
    ...texts: FactParts['texts']
  ): FactParts => ({ kind, label, anchor: anchors.identity(key), texts, sources });
  const named = (list: readonly { name: string; source: string }[]) =>
    [list.map(({ source }) => source), list.map(({ name }) => name).join(', ')] as const;
  const valued = (
    key: 'runtime' | 'license' | 'governance' | 'architecture' | 'support_policy' | 'security_contact',
    label: string,
    kind: FactKind,
  ): FactParts => {
    const { value, note, source } = identity[key];
    return fact(key, label, kind, [source], value, note);
  };
  return [
    fact('languages', 'Language', 'identity', ...named(languages)),
    valued('runtime', 'Runtime', 'identity'),
    valued('license', 'License', 'identity'),
    {
      ...fact('first_public_release', 'First release', 'history', [first_public_release.source]),
      texts: [first_public_release.note],
      values: [first_public_release.version, dayOf(first_public_release.date)],
    },
    {
      ...fact('version_1_0', 'Version 1.0', 'history', [version_1_0.source], version_1_0.note),
      values: [dayOf(version_1_0.date)],
    },
    {
      ...fact('latest_stable', 'Latest version', 'version', [latest_stable.source]),
      texts: [latest_stable.note],
      values: [latest_stable.version, dayOf(latest_stable.date)],
    },
    valued('governance', 'Governance', 'identity'),
    valued('architecture', 'Architecture', 'identity'),
    valued('support_policy', 'Support policy', 'support'),
    valued('security_contact', 'Reporting a vulnerability', 'identity'),
    fact('core_features', 'Core features', 'capability', ...named(core_features)),
    fact('known_for', 'Real-world use', 'user', known_for.sources, known_for.value),
  ];
}

const capabilityFacts = (dataset: Dataset, framework: Framework): FactParts[] =>
  dataset.capabilities.map(({ id, title }) => {
    const { status, name, note, source } = capabilityFact(framework, id);
    const { label } = statusById(dataset, status);
    return {
      kind: 'capability',
      label: title,
      anchor: anchors.capability(id),
      texts: [note],
      values: [name === null ? label : `${label}: ${name}`],
      sources: [source],
    };
  });

function claimFacts(framework: Framework): FactParts[] {
  const lists: readonly [readonly Claim[], ClaimKind, string][] = [
    [framework.benefits, 'benefit', 'Benefit'],
    [framework.limitations, 'limitation', 'Limitation'],
    [framework.best_for, 'best-for', 'Choose it when'],
    [framework.avoid_when, 'avoid-when', 'Think twice when'],
    [framework.performance_notes, 'performance', 'Performance'],
    [framework.upgrade_notes, 'upgrade', 'Upgrade'],
  ];
  return lists.flatMap(([claims, kind, title]) =>
    claims.map(({ id, claim, source }) => ({
      kind: 'claim' as const,
      label: `${title}: ${inWords(id)}`,
      anchor: anchors.claim(kind, id),
      texts: [claim],
      sources: [source],
    })),
  );
}

const userFacts = ({ used_by }: Framework): FactParts[] =>
  used_by.map(({ organization, what, source }) => ({
    kind: 'user',
    label: `Used by ${organization}`,
    anchor: anchors.user(organization),
    texts: [what],
    sources: [source],
  }));

const starterFacts = ({ starter }: Framework): FactParts[] => [
  {
    kind: 'claim',
    label: 'First commands',
    anchor: 'starter',
    texts: [starter.note],
    values: starter.commands,
    sources: [starter.source],
  },
];

/** What was held against an article of one day is settled: it does not age. */
const articleFacts = ({ article_check }: Framework): FactParts[] =>
  article_check.map(({ id, verdict, evidence, source }) => ({
    kind: 'history',
    label: `Original guide: ${inWords(id)}`,
    anchor: anchors.claim('article', id),
    texts: [evidence],
    values: [verdict],
    sources: [source],
  }));

const dayOf = (date: string | null): string | null => (date === null ? null : formatDate(date));

const inWords = (id: string): string => id.replaceAll('-', ' ');
