import type { Capability } from '../schemas/capabilities.ts';
import { anchors, asSlug } from './addresses.ts';
import { capabilityFact, statusById, type Dataset, type Factor, type Framework } from './dataset.ts';
import { formatDate, formatWhole } from './formats.ts';
import type { SortValue, ValueKind } from './ordering.ts';
import { scoreOf } from './scoring.ts';
import { newestRelease, securitySupportEnd } from './support.ts';
import { entriesOf, highestThroughput, QUOTED_CONCURRENCY, quotableSet } from './throughput.ts';

/** One cell of the comparison table. */
export interface TableCell {
  /** What the reader sees. */
  text: string;
  /** Machine value for sorting, null where the fact is missing. */
  value: SortValue;
  /** A second, quieter line. */
  detail?: string;
  /** Mark in front of the text, where the cell holds a status. */
  mark?: string;
  /** Anchor of the fact on the framework's page, where its source and date stand. */
  anchor: string;
}

/** One column of the comparison table. */
export interface TableColumn {
  /** Permanent id: addresses name it. */
  id: string;
  label: string;
  /** What the column shows and in which unit, where the label cannot say it. */
  explanation?: string;
  group: string;
  kind: ValueKind;
  /** Whether its cells hold sentences, which want room. */
  isSentence?: true;
  cell: (framework: Framework) => TableCell;
}

/** The column that names the row. */
export const NAME_COLUMN = 'framework';

/** The original guide's six columns: the default view. */
export const DEFAULT_COLUMNS = [
  NAME_COLUMN,
  'first-release',
  'language',
  'architecture',
  'core-features',
  'known-for',
] as const;

/** The columns whose words the text filter looks at, besides the aliases of a framework. */
export const FILTERED_COLUMNS = [
  NAME_COLUMN,
  'language',
  'category',
  'architecture',
  'core-features',
  'known-for',
] as const;

const ESSENTIALS = 'At a glance';
const SUPPORT = 'Versions and support';
const FIGURES = 'Figures';
const SCORES = 'Scores';

/** All columns of the comparison table in their order. A new capability becomes a column by itself. */
export function tableColumns(dataset: Dataset): TableColumn[] {
  return [
    ...essentialColumns(),
    ...supportColumns(),
    throughputColumn(dataset),
    ...dataset.factors.map((factor) => scoreColumn(dataset, factor)),
    ...dataset.groups.flatMap((group) =>
      group.capabilities.map((capability) => capabilityColumn(dataset, group.title, capability)),
    ),
  ];
}

function essentialColumns(): TableColumn[] {
  return [
    { id: NAME_COLUMN, label: 'Framework', group: ESSENTIALS, kind: 'text', cell: nameCell },
    { id: 'first-release', label: 'First release', group: ESSENTIALS, kind: 'date', cell: firstReleaseCell },
    {
      id: 'language',
      label: 'Language',
      group: ESSENTIALS,
      kind: 'text',
      cell: (framework) =>
        textCell(framework.identity.languages.map((language) => language.name).join(', '), 'languages'),
    },
    {
      id: 'architecture',
      label: 'Architecture',
      group: ESSENTIALS,
      kind: 'text',
      isSentence: true,
      cell: (framework) => textCell(framework.identity.architecture.value, 'architecture'),
    },
    {
      id: 'core-features',
      label: 'Core features',
      group: ESSENTIALS,
      kind: 'text',
      isSentence: true,
      cell: (framework) =>
        textCell(framework.identity.core_features.map((feature) => feature.name).join(', '), 'core_features'),
    },
    {
      id: 'known-for',
      label: 'Real-world use',
      group: ESSENTIALS,
      kind: 'text',
      isSentence: true,
      cell: (framework) => textCell(framework.identity.known_for.value, 'known_for'),
    },
    {
      id: 'category',
      label: 'Category',
      explanation: 'Follows from three rows: routing, templates and object-relational mapper.',
      group: ESSENTIALS,
      kind: 'text',
      cell: (framework) => textCell(framework.identity.category, 'category'),
    },
    {
      id: 'license',
      label: 'License',
      group: ESSENTIALS,
      kind: 'text',
      cell: (framework) => textCell(framework.identity.license.value, 'license'),
    },
  ];
}

function supportColumns(): TableColumn[] {
  return [
    {
      id: 'latest-version',
      label: 'Latest version',
      group: SUPPORT,
      kind: 'version',
      cell: ({ identity }) => textCell(identity.latest_stable.version, 'latest_stable'),
    },
    { id: 'latest-date', label: 'Latest release', group: SUPPORT, kind: 'date', cell: latestDateCell },
    {
      id: 'security-until',
      label: 'Security fixes until',
      explanation: 'For the newest release series.',
      group: SUPPORT,
      kind: 'date',
      cell: securityUntilCell,
    },
  ];
}

const textCell = (text: string, fact: string): TableCell => ({
  text,
  value: text,
  anchor: anchors.identity(fact),
});

const nameCell = (framework: Framework): TableCell => ({
  text: framework.name,
  value: framework.name,
  anchor: '',
});

function firstReleaseCell({ identity }: Framework): TableCell {
  const { date } = identity.first_public_release;
  const anchor = anchors.identity('first_public_release');
  if (date !== null) return { text: date.slice(0, 4), value: date, anchor };
  // The day of the first preview may be unknown while that of 1.0 is not: say which one is shown.
  const stable = identity.version_1_0.date;
  if (stable === null) return { text: 'not verified', value: null, anchor };
  return { text: stable.slice(0, 4), value: stable, detail: 'version 1.0', anchor };
}

function latestDateCell({ identity }: Framework): TableCell {
  const { date } = identity.latest_stable;
  const anchor = anchors.identity('latest_stable');
  return date === null
    ? { text: 'day not verified', value: null, anchor }
    : { text: formatDate(date, 'short'), value: date, anchor };
}

function securityUntilCell(framework: Framework): TableCell {
  const release = newestRelease(framework);
  if (release === null) return { text: 'not known', value: null, anchor: 'support' };
  const end = securitySupportEnd(release);
  return {
    text: end.date === null ? end.text : formatDate(end.date, 'short'),
    value: end.date,
    detail: `series ${release.cycle}`,
    anchor: anchors.release(release.cycle),
  };
}

function throughputColumn(dataset: Dataset): TableColumn {
  const set = quotableSet(dataset.benchmarks);
  return {
    id: 'throughput',
    label: 'Requests a second',
    explanation: set
      ? `Near-empty answers, ${QUOTED_CONCURRENCY} connections, client and server on one machine, ${formatDate(set.updatedAt.slice(0, 7))}. Not like for like: it describes the entries and does not rank the frameworks.`
      : 'No data set is fit to quote.',
    group: FIGURES,
    kind: 'number',
    cell: (framework) => {
      const entries = entriesOf(set, framework.slug);
      const highest = highestThroughput(entries);
      if (highest === null) return { text: 'not measured', value: null, anchor: 'figures' };
      const reconnects = entries.every((entry) => !entry.keepsConnections);
      return {
        text: formatWhole(highest),
        value: String(highest),
        detail: reconnects
          ? 'new connection for each request'
          : `${entries.length > 1 ? 'highest of ' : ''}${entries.map(entryName).join(', ')}`,
        anchor: 'figures',
      };
    },
  };
}

/** `csharp/aspnet-minimal-api` → "aspnet-minimal-api". */
const entryName = (entry: { entry: string }): string => entry.entry.split('/').at(-1) ?? entry.entry;

function scoreColumn(dataset: Dataset, factor: Factor): TableColumn {
  return {
    id: factor.id,
    label: factor.title,
    explanation: factor.question,
    group: SCORES,
    kind: 'number',
    cell: (framework) => {
      const score = scoreOf(dataset, factor, framework);
      const anchor = anchors.score(factor.id);
      if (score.value === null) return { text: 'not measured', value: null, anchor };
      const cell: TableCell = { text: String(score.value), value: String(score.value), anchor };
      return score.highest !== null && score.highest > score.value
        ? { ...cell, detail: `up to ${score.highest} if measured` }
        : cell;
    },
  };
}

function capabilityColumn(dataset: Dataset, group: string, capability: Capability): TableColumn {
  return {
    id: capability.id,
    label: capability.title,
    group,
    kind: 'status',
    cell: (framework) => {
      const fact = capabilityFact(framework, capability.id);
      const status = statusById(dataset, fact.status);
      const cell: TableCell = {
        text: status.label,
        value: String(status.value),
        mark: status.mark,
        anchor: anchors.capability(capability.id),
      };
      return fact.name === null ? cell : { ...cell, detail: fact.name };
    },
  };
}

/** Values of the language filter: address value and label, by name. */
export function languageOptions(frameworks: readonly Framework[]): { value: string; label: string }[] {
  const names = new Set(frameworks.flatMap((one) => one.identity.languages.map((language) => language.name)));
  return [...names]
    .sort((first, second) => first.localeCompare(second, 'en'))
    .map((name) => ({ value: asSlug(name), label: name }));
}
