// cspell:ignore alderjs
import { describe, expect, it } from 'vitest';
import { frameworkBySlug } from './dataset.ts';
import {
  EXAMPLE_CAPABILITIES,
  exampleBenchmarkSet,
  exampleDataset,
  exampleEntry,
  exampleRelease,
  type ExampleFramework,
  type ExampleOverrides,
} from './example-dataset.ts';
import { VALUE_KINDS } from './ordering.ts';
import {
  DEFAULT_COLUMNS,
  FILTERED_COLUMNS,
  languageOptions,
  tableColumns,
  type TableCell,
  type TableColumn,
} from './table-columns.ts';

function columnOf(id: string, overrides: ExampleOverrides = {}): TableColumn {
  const column = tableColumns(exampleDataset(overrides)).find((candidate) => candidate.id === id);
  if (!column) throw new Error(`There is no column "${id}".`);
  return column;
}

/** Alder's cell of a column. */
function cellOf(id: string, alder: ExampleFramework = {}, others: ExampleOverrides = {}): TableCell {
  const overrides = { ...others, frameworks: { alder } };
  return columnOf(id, overrides).cell(frameworkBySlug(exampleDataset(overrides), 'alder'));
}

const release = (date: string | null) => ({ version: '1', date, source: 'alder-first' });

describe('the columns', () => {
  it('begin with the six of the original guide, which are shown by default', () => {
    const six = ['framework', 'first-release', 'language', 'architecture', 'core-features', 'known-for'];
    expect(DEFAULT_COLUMNS).toEqual(six);
    const ids = tableColumns(exampleDataset()).map(({ id }) => id);
    expect(ids.slice(0, 6)).toEqual(six);
  });

  it('have one for every capability, in the order of the matrix and under the title of its group', () => {
    const columns = tableColumns(exampleDataset()).filter(({ kind }) => kind === 'status');
    expect(columns.map(({ id }) => id)).toEqual(EXAMPLE_CAPABILITIES);
    expect(columns[0]).toMatchObject({
      label: 'Title of tables',
      group: 'Group of storage',
    });
  });

  it('have an id of their own, a label, a group and a known kind', () => {
    const columns = tableColumns(exampleDataset());
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    for (const { id, label, group, kind } of columns) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(label).not.toBe('');
      expect(group).not.toBe('');
      expect(VALUE_KINDS).toContain(kind);
    }
  });

  it('keep the columns of a group together', () => {
    const groups = tableColumns(exampleDataset()).map(({ group }) => group);
    const starts = groups.filter((group, position) => group !== groups[position - 1]);
    expect(new Set(starts).size).toBe(starts.length);
  });
});

describe('a cell', () => {
  it('of a first release shows the year and sorts by the day', () => {
    expect(cellOf('first-release', { identity: { first_public_release: release('2009-11-10') } })).toEqual({
      text: '2009',
      value: '2009-11-10',
      anchor: 'fact-first-public-release',
    });
  });

  it('of a first release says so where it stands for version 1.0', () => {
    const identity = { first_public_release: release(null), version_1_0: release('2016-06-27') };
    expect(cellOf('first-release', { identity })).toMatchObject({
      text: '2016',
      value: '2016-06-27',
      detail: 'version 1.0',
    });
  });

  it('of several languages names them all', () => {
    expect(cellOf('language', { languages: ['Fern', 'Moss'] })).toMatchObject({ text: 'Fern, Moss' });
  });

  it('of a release shows the day and sorts by it', () => {
    expect(cellOf('latest-date')).toMatchObject({ text: '3 Feb 2031', value: '2031-02-03' });
    expect(cellOf('latest-version')).toMatchObject({ text: '4.2.10', value: '4.2.10' });
  });

  it('of support shows the last day of the newest series, though an older one lasts longer', () => {
    const releases = [
      exampleRelease('4.2', { securitySupportUntil: '2032-04-30', securitySupportStatus: 'dated' }),
      exampleRelease('4.1', { securitySupportUntil: '2034-01-01', securitySupportStatus: 'dated' }),
    ];
    expect(cellOf('security-until', { releases })).toEqual({
      text: '30 Apr 2032',
      value: '2032-04-30',
      detail: 'series 4.2',
      anchor: 'release-4-2',
    });
  });

  it('of a capability shows the mark, the word and what provides it', () => {
    expect(cellOf('orm', { statuses: { orm: 'official' } })).toEqual({
      text: 'official',
      mark: '◐',
      value: '0.8',
      detail: "alder's orm",
      anchor: 'capability-orm',
    });
  });

  it('of a capability that is not there shows the word for it and nothing beside', () => {
    expect(cellOf('orm', { statuses: { orm: 'none' } })).toEqual({
      text: 'none',
      mark: '–',
      value: '0',
      anchor: 'capability-orm',
    });
  });

  it.each<[string, ExampleFramework, string]>([
    [
      'first-release',
      { identity: { first_public_release: release(null), version_1_0: release(null) } },
      'not verified',
    ],
    [
      'latest-date',
      { identity: { latest_stable: { version: '4', date: null, source: 'x' } } },
      'day not verified',
    ],
    ['security-until', {}, 'not known'],
    ['security-until', { releases: [exampleRelease('4')] }, 'no policy published'],
    ['throughput', {}, 'not measured'],
  ])('of %s without a value is empty for the sort and has words for the reader', (id, alder, text) => {
    expect(cellOf(id, alder)).toMatchObject({ text, value: null });
  });
});

describe('the throughput', () => {
  const measured = (...entries: ReturnType<typeof exampleEntry>[]): ExampleOverrides => ({
    benchmarkSets: [exampleBenchmarkSet({ frameworks: { alder: entries } })],
  });

  it('of one entry names the entry', () => {
    expect(cellOf('throughput', {}, measured(exampleEntry('fern/alder', { '64': 98_765.4 })))).toMatchObject({
      text: '98,765',
      value: '98765.4',
      detail: 'alder',
    });
  });

  it('of several entries is the highest and says so', () => {
    const entries = [
      exampleEntry('fern/alder', { '64': 1000 }),
      exampleEntry('fern/alder-lean', { '64': 2000 }),
    ];
    expect(cellOf('throughput', {}, measured(...entries))).toMatchObject({
      value: '2000',
      detail: 'highest of alder, alder-lean',
    });
  });

  it('over new connections says so, because it is not like for like', () => {
    const entry = exampleEntry('fern/alder', { '64': 1000 }, false);
    expect(cellOf('throughput', {}, measured(entry)).detail).toBe('new connection for each request');
  });

  it('of entries of which only some open new connections is the highest of all', () => {
    const entries = [
      exampleEntry('fern/alder', { '64': 1000 }, false),
      exampleEntry('fern/alder-lean', { '64': 2000 }),
    ];
    expect(cellOf('throughput', {}, measured(...entries)).detail).toBe('highest of alder, alder-lean');
  });

  it('is explained with the month of the data set that it quotes', () => {
    const { explanation } = columnOf('throughput', measured());
    expect(explanation).toContain('64 connections');
    expect(explanation).toContain('April 2031');
  });

  it('is explained as not quoted where no data set is fit for it', () => {
    expect(columnOf('throughput').explanation).toBe('No data set is fit to quote.');
  });
});

it('the language filter offers every language once, by name', () => {
  const { frameworks } = exampleDataset({
    frameworks: { alder: { languages: ['F#', 'C#'] }, birch: { languages: ['Moss'] } },
  });
  expect(languageOptions(frameworks)).toEqual([
    { value: 'csharp', label: 'C#' },
    { value: 'fsharp', label: 'F#' },
    { value: 'lichen', label: 'Lichen' },
    { value: 'moss', label: 'Moss' },
  ]);
});

it('the text filter looks at columns of words, which are sorted by the words that they show', () => {
  const [alder] = exampleDataset().frameworks;
  const columns = tableColumns(exampleDataset());
  for (const filtered of FILTERED_COLUMNS) {
    const { kind, cell } = columns.find(({ id }) => id === filtered)!;
    const { text, value } = cell(alder!);
    expect({ kind, value }).toEqual({ kind: 'text', value: text });
  }
});
