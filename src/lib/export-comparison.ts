/** One comparison as data: what its `.json` holds, and from which its tables for CSV and the clipboard are made. */
import type { StatusId } from '../schemas/capabilities.ts';
import type { CapabilityFact } from '../schemas/facts.ts';
import { addresses } from './addresses.ts';
import { plainCitation } from './citation.ts';
import type { Comparison } from './comparison.ts';
import { statusById, type Dataset, type Framework, type Source } from './dataset.ts';
import type { ExportedSource } from './export-source.ts';
import { plainFactText, sourcesInText } from './fact-text.ts';
import { identityRows } from './pair-identity.ts';
import { editionOf, permanentAddress } from './permanent-address.ts';
import { scoreText } from './score-words.ts';
import { scoreOf } from './scoring.ts';
import { comparisonSources, numberedSources, numberSources } from './source-numbering.ts';
import { verdictsOf } from './verdict.ts';

/** What one framework has in one row. */
export interface ExportedCell {
  /** Id of the framework. */
  framework: string;
  /** The fact in words. */
  text: string;
  /** Id of the status; only capabilities have one. */
  status: StatusId | null;
  /** What the fact covers and what it lacks; null where nothing is noted. */
  note: string | null;
  /** Numbers of its sources on the comparison's page. */
  sources: number[];
}

/** One fact of both frameworks. */
export interface ExportedRow {
  group: string;
  id: string;
  title: string;
  /** Whether both have the same. */
  isEqual: boolean;
  cells: ExportedCell[];
}

/** A comparison with everything that a copy of it needs. */
export interface ExportedComparison {
  id: string;
  title: string;
  /** Permanent address. */
  link: string;
  /** The day to which the facts were checked. */
  checked: string;
  license: string;
  citation: string;
  frameworks: { id: string; name: string; link: string }[];
  groups: { id: string; title: string }[];
  rows: ExportedRow[];
  sources: ExportedSource[];
}

/** License of data and prose. */
export const LICENSE = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';

/** How the title of a comparison reads everywhere. */
export const comparisonTitle = ([first, second]: readonly Framework[]): string =>
  `${first?.name} vs ${second?.name}`;

/** The day to which the facts of all given frameworks were checked: the newest of their days. */
export const checkedOf = (frameworks: readonly Framework[]): string =>
  frameworks.map(({ checked }) => checked).reduce((newest, day) => (day > newest ? day : newest), '');

/**
 * Gathers a comparison. The numbers of the sources are those of its page.
 * @param site where the site is deployed
 * @param edition the edition to cite, null for the live page; left out, the newest
 */
export function exportComparison(
  dataset: Dataset,
  comparison: Comparison,
  site: URL | string,
  edition?: string | null,
): ExportedComparison {
  const { frameworks } = comparison;
  const [first, second] = frameworks;
  const numbering = numberSources(comparisonSources(dataset, comparison, verdictsOf(dataset, comparison)));
  const numbersOf = (ids: readonly string[]): number[] =>
    [...new Set(ids)].flatMap((id) => numbering.get(id) ?? []);
  const link = permanentAddress(addresses.pair(first.slug, second.slug), site, edition);
  const title = comparisonTitle(frameworks);
  const checked = checkedOf(frameworks);
  const rows = [
    ...identityExport(dataset, comparison, numbersOf),
    ...capabilityExport(dataset, comparison, numbersOf),
    ...scoreExport(dataset, comparison),
  ];
  const cited = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources)));
  return {
    id: comparison.id,
    title,
    link,
    checked,
    license: LICENSE,
    citation: plainCitation({ title, link, checked, edition: editionOf(link) }),
    frameworks: frameworks.map(({ slug, name }) => ({
      id: slug,
      name,
      link: permanentAddress(addresses.framework(slug), site, edition),
    })),
    groups: [
      { id: 'identity', title: 'Identity and support' },
      ...dataset.groups.map((group) => ({ id: group.id, title: group.title })),
      { id: 'scores', title: 'Scores for a medium application, 0 to 100' },
    ],
    rows,
    sources: numberedSources(dataset, numbering)
      .filter(({ number }) => cited.has(number))
      .map(({ source, number }) => exportedSource(source, number)),
  };
}

const exportedSource = (
  { id, title, publisher, url, published, seen }: Source,
  number: number,
): ExportedSource => ({ number, id, title, publisher, url, published, seen });

type NumbersOf = (ids: readonly string[]) => number[];

function identityExport(dataset: Dataset, { frameworks }: Comparison, numbersOf: NumbersOf): ExportedRow[] {
  const isSource = (id: string): boolean => dataset.sources.has(id);
  return identityRows(frameworks).map(({ id, label, cells, isEqual }) => ({
    group: 'identity',
    id,
    title: label,
    isEqual,
    cells: cells.map(({ text, sources }, side) => ({
      framework: frameworks[side]!.slug,
      text: plainFactText(text, isSource),
      status: null,
      note: null,
      sources: numbersOf([...sourcesInText(text, isSource), ...sources]),
    })),
  }));
}

function capabilityExport(
  dataset: Dataset,
  { frameworks, groups }: Comparison,
  numbersOf: NumbersOf,
): ExportedRow[] {
  const isSource = (id: string): boolean => dataset.sources.has(id);
  const cell = (fact: CapabilityFact, side: number): ExportedCell => {
    const { label } = statusById(dataset, fact.status);
    return {
      framework: frameworks[side]!.slug,
      text: fact.name === null ? label : `${label}: ${fact.name}`,
      status: fact.status,
      note: plainFactText(fact.note, isSource),
      sources: numbersOf([...sourcesInText(fact.note, isSource), fact.source]),
    };
  };
  return groups.flatMap(({ group, rows }) =>
    rows.map(({ capability, facts, gap }) => ({
      group: group.id,
      id: capability.id,
      title: capability.title,
      isEqual: gap === 0,
      cells: facts.map(cell),
    })),
  );
}

function scoreExport(dataset: Dataset, { frameworks }: Comparison): ExportedRow[] {
  return dataset.factors.map((factor) => {
    const cells = frameworks.map((framework): ExportedCell => ({
      framework: framework.slug,
      text: scoreText(scoreOf(dataset, factor, framework)),
      status: null,
      note: null,
      sources: [],
    }));
    return {
      group: 'scores',
      id: factor.id,
      title: factor.title,
      isEqual: cells.every(({ text }) => text === cells[0]?.text),
      cells,
    };
  });
}
