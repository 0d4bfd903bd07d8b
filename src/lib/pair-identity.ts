import type { Framework } from './dataset.ts';
import { formatDate } from './formats.ts';
import { newestRelease, securitySupportEnd } from './support.ts';
import { longestSupported } from './support-outlook.ts';

/** One fact of identity or support, for several frameworks side by side. */
export interface IdentityRow {
  /** Permanent id: exports and anchors name it. */
  id: string;
  label: string;
  cells: { text: string; sources: string[] }[];
  isEqual: boolean;
}

type Cell = IdentityRow['cells'][number];

const FACTS: readonly { id: string; label: string; cell: (framework: Framework) => Cell }[] = [
  {
    id: 'language',
    label: 'Language',
    cell: ({ identity }) => ({
      text: identity.languages.map(({ name }) => name).join(', '),
      sources: identity.languages.map(({ source }) => source),
    }),
  },
  { id: 'runtime', label: 'Runtime', cell: ({ identity }) => cellOf(identity.runtime) },
  { id: 'category', label: 'Category', cell: ({ identity }) => ({ text: identity.category, sources: [] }) },
  { id: 'architecture', label: 'Architecture', cell: ({ identity }) => cellOf(identity.architecture) },
  { id: 'license', label: 'License', cell: ({ identity }) => cellOf(identity.license) },
  { id: 'governance', label: 'Governance', cell: ({ identity }) => cellOf(identity.governance) },
  {
    id: 'first-release',
    label: 'First release',
    cell: ({ identity: { first_public_release: release } }) => ({
      text: release.date === null ? 'not verified' : formatDate(release.date),
      sources: [release.source],
    }),
  },
  {
    id: 'version-1-0',
    label: 'Version 1.0',
    cell: ({ identity: { version_1_0: release } }) => ({
      text: release.date === null ? 'day not verified' : formatDate(release.date),
      sources: [release.source],
    }),
  },
  {
    id: 'latest-version',
    label: 'Latest version',
    cell: ({ identity: { latest_stable: release } }) => ({
      text: `${release.version}, ${release.date === null ? 'release day not verified' : formatDate(release.date)}`,
      sources: [release.source],
    }),
  },
  { id: 'security-until', label: 'Security fixes, newest series', cell: newestSupportCell },
  { id: 'longest-support', label: 'Longest published support', cell: longestSupportCell },
  { id: 'support-policy', label: 'Support policy', cell: ({ identity }) => cellOf(identity.support_policy) },
];

const knownCells = new WeakMap<Framework, ReadonlyMap<string, Cell>>();

/** What a framework has in each row, found once for all comparisons that it stands in. */
function cellsOf(framework: Framework): ReadonlyMap<string, Cell> {
  const cells = knownCells.get(framework) ?? new Map(FACTS.map(({ id, cell }) => [id, cell(framework)]));
  knownCells.set(framework, cells);
  return cells;
}

/** Identity and support of the given frameworks, one row a fact. */
export function identityRows(frameworks: readonly Framework[]): IdentityRow[] {
  return FACTS.map(({ id, label }) => {
    const cells = frameworks.map((framework) => cellsOf(framework).get(id)!);
    return { id, label, cells, isEqual: cells.every(({ text }) => text === cells[0]?.text) };
  });
}

const cellOf = (fact: { value: string; source: string }): Cell => ({
  text: fact.value,
  sources: [fact.source],
});

function newestSupportCell(framework: Framework): Cell {
  const release = newestRelease(framework);
  if (release === null) return { text: 'not known', sources: [] };
  return { text: `${release.cycle}: ${securitySupportEnd(release).text}`, sources: [] };
}

function longestSupportCell(framework: Framework): Cell {
  const longest = longestSupported(framework);
  if (longest === null) return { text: 'no end date published', sources: [] };
  const { release, until } = longest;
  return { text: `${release.cycle}${release.lts ? ' LTS' : ''}, to ${formatDate(until)}`, sources: [] };
}
