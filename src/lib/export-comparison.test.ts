import { describe, expect, it } from 'vitest';
import { compareFrameworks, frameworkPairs } from './comparison.ts';
import { exampleDataset } from './example-dataset.ts';
import { dataRows, readableTable } from './export-comparison-tables.ts';
import { exportComparison, type ExportedComparison } from './export-comparison.ts';
import { rowsOf } from './export-table.ts';
import { realDataset } from './golden/real-dataset.ts';

const SITE = 'https://atlas.example';
const dataset = exampleDataset();
const [alder, birch] = dataset.frameworks;
const exported = exportComparison(dataset, compareFrameworks(dataset, alder!, birch!), SITE, null);

const row = (id: string) => exported.rows.find((one) => one.id === id)!;

describe('an exported comparison', () => {
  it('names page, day, license and citation', () => {
    expect(exported).toMatchObject({
      id: 'alder-vs-birch',
      title: 'Alder vs Birch',
      link: 'https://atlas.example/compare/alder-vs-birch/',
      checked: '2031-05-17',
      citation:
        'Alder vs Birch. Backend Atlas, facts checked to 17 May 2031. https://atlas.example/compare/alder-vs-birch/',
      frameworks: [
        { id: 'alder', name: 'Alder', link: 'https://atlas.example/frameworks/alder/' },
        { id: 'birch', name: 'Birch', link: 'https://atlas.example/frameworks/birch/' },
      ],
    });
  });

  it('leads to an edition that keeps both frameworks where one is cited', () => {
    const real = realDataset();
    const pair = frameworkPairs(real.frameworks).find(([first]) => first.slug === 'django')!;
    const cited = exportComparison(real, compareFrameworks(real, ...pair), SITE, '2026.11');
    expect(cited.link).toBe(`https://atlas.example/editions/2026.11/compare/${cited.id}/`);
    expect(cited.citation).toContain('Backend Atlas, edition 2026.11, facts');
  });

  it('has every capability once, with status, words, note and the number of its source', () => {
    const capabilities = exported.rows.filter(({ cells }) => cells[0]?.status !== null);
    expect(capabilities.map(({ id }) => id)).toEqual(dataset.capabilities.map(({ id }) => id));
    const [, second] = row('orm').cells;
    expect(second).toMatchObject({
      framework: 'birch',
      status: 'community',
      text: "community: birch's orm",
      note: 'A made-up note on orm.',
    });
    const source = exported.sources.find(({ number }) => number === second!.sources[0]);
    expect(source?.id).toBe('birch-orm');
  });

  it('says where both have the same', () => {
    expect(row('routing').isEqual).toBe(true);
    expect(row('orm').isEqual).toBe(false);
  });

  it('has words alone where there is nothing', () => {
    expect(row('tables').cells[1]).toMatchObject({ status: 'none', text: 'none' });
  });
});

describe('its tables', () => {
  it('show people every row, the sources in brackets and each of these below', () => {
    const table = readableTable(exported);
    expect(rowsOf(table)).toHaveLength(exported.rows.length);
    const cited = rowsOf(table).flatMap((cells) => cells.join(' ').match(/\[\d+\]/g) ?? []);
    expect(table.notes.map(({ number }) => `[${number}]`).toSorted()).toEqual([...new Set(cited)].toSorted());
  });

  it('leave out equal rows, groups without rows and sources without a mark', () => {
    const table = readableTable(exported, true);
    const differing = exported.rows.filter(({ isEqual }) => !isEqual);
    expect(rowsOf(table).map(([title]) => title)).toEqual(differing.map(({ title }) => title));
    expect(table.groups.every(({ rows }) => rows.length > 0)).toBe(true);
    expect(table.notes.length).toBeLessThan(readableTable(exported).notes.length);
    expect(table.caption).toBe('Alder vs Birch: differences');
  });

  it('give programs ids of rows, groups and frameworks, and rows of one length', () => {
    const [header, ...rows] = dataRows(exported);
    expect(header?.slice(0, 7)).toEqual([
      'group',
      'id',
      'fact',
      'alder',
      'alder_status',
      'alder_note',
      'alder_sources',
    ]);
    for (const cells of rows) expect(cells).toHaveLength(header!.length);
    const orm = rows.find(([, id]) => id === 'orm')!;
    expect(orm.slice(7)).toEqual([
      "community: birch's orm",
      'community',
      'A made-up note on orm.',
      'https://made-up.example/birch/orm',
    ]);
  });
});

it('no row of real comparisons has an id twice in its group, and every number has its source', () => {
  const real = realDataset();
  for (const [first, second] of frameworkPairs(real.frameworks.slice(0, 4))) {
    const { rows, sources }: ExportedComparison = exportComparison(
      real,
      compareFrameworks(real, first, second),
      SITE,
    );
    const ids = rows.map(({ group, id }) => `${group}/${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    const numbers = new Set(sources.map(({ number }) => number));
    for (const { cells } of rows)
      for (const { sources: cited } of cells) for (const number of cited) expect(numbers).toContain(number);
  }
});
