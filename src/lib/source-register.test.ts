import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleDataset, exampleFacts, exampleRelease } from './example-dataset.ts';
import { realDataset } from './golden/real-dataset.ts';
import { normalizedAddress } from './source-address.ts';
import {
  entryOfRecord,
  sourceRegister,
  sourcesOfFramework,
  usesByPage,
  type ProsePage,
  type RegisteredSource,
} from './source-register.ts';

const SHARED = 'https://made-up.example/shared';

/** The example with one document that two frameworks cite under ids, titles and dates of their own. */
function sharedDataset() {
  const sourcesOf = (slug: string, url: string, seen: string | null) =>
    exampleFacts(slug).sources.map((source) =>
      source.id === `${slug}-orm` ? { ...source, url, title: `Read by ${slug}`, seen } : source,
    );
  return exampleDataset({
    frameworks: {
      alder: {
        facts: { sources: sourcesOf('alder', `${SHARED}/#part`, null) },
        releases: [exampleRelease('4', { latestSourceUrl: SHARED })],
      },
      birch: { facts: { sources: sourcesOf('birch', SHARED, '2031-02-03') } },
    },
  });
}

const withSource = (register: readonly RegisteredSource[], id: string): RegisteredSource | undefined =>
  register.find(({ ids }) => ids.includes(id));

describe('the register', () => {
  const dataset = sharedDataset();
  const pages: ProsePage[] = [
    {
      page: 'Alder',
      address: '/frameworks/alder/',
      prose: '## The case\n\nWords.<Cite source="alder-orm" />',
      isFramework: true,
    },
    {
      page: 'Gardens',
      address: '/use-cases/gardens/',
      prose: '## One\n\nWords.<Cite source="birch-orm" />\n\n## Two\n\nMore.<Cite source="birch-orm" />',
      isFramework: false,
    },
  ];
  const register = sourceRegister(dataset, pages);
  const shared = withSource(register, 'alder-orm');

  it('has a document once that two frameworks cite, with all its ids and the newest reading', () => {
    expect(withSource(register, 'birch-orm')).toBe(shared);
    expect(shared).toMatchObject({
      title: 'Read by alder',
      publisher: 'Nobody',
      isHost: false,
      ids: ['alder-orm', 'birch-orm'],
      seen: '2031-02-03',
      isRecord: true,
      entry: '/sources/alder/#source-alder-orm',
    });
  });

  it('has everything that rests on a document: facts, records and prose by its headings', () => {
    expect(shared?.uses).toEqual([
      { page: 'Alder', label: 'Series 4', address: '/frameworks/alder/#release-4' },
      { page: 'Alder', label: 'Title of orm', address: '/frameworks/alder/#capability-orm' },
      { page: 'Birch', label: 'Title of orm', address: '/frameworks/birch/#capability-orm' },
      { page: 'Alder', label: 'The case', address: '/frameworks/alder/#the-case' },
      { page: 'Gardens', label: 'Prose', address: '/use-cases/gardens/#source-birch-orm' },
    ]);
    expect(usesByPage(shared!.uses).map(({ page, uses }) => [page, uses.length])).toEqual([
      ['Alder', 3],
      ['Birch', 1],
      ['Gardens', 1],
    ]);
  });

  it('names the host where a record names no publisher', () => {
    const survey = register.find(({ url }) => url === 'https://made-up.example/survey');
    expect(survey).toMatchObject({
      publisher: 'made-up.example',
      isHost: true,
      ids: [],
      entry: entryOfRecord('https://made-up.example/survey'),
    });
  });

  it('refuses prose that cites what no file lists', () => {
    const page = { page: 'Gardens', address: '/g/', prose: '<Cite source="no-such" />', isFramework: false };
    expect(() => sourceRegister(dataset, [page])).toThrow(
      'No file in content/facts/ has a source "no-such".',
    );
  });

  it('gives the sources of a framework in the order of its file', () => {
    const { sources } = dataset.frameworks.find(({ slug }) => slug === 'birch')!;
    const entries = sourcesOfFramework(register, sources);
    expect(entries.map(({ source }) => source.id)).toEqual(sources.map(({ id }) => id));
    expect(entries.find(({ source }) => source.id === 'birch-orm')?.registered).toBe(shared);
  });
});

describe('the register of the real content', () => {
  const dataset = realDataset();
  const register = sourceRegister(dataset, []);
  const keys = register.map(({ key }) => key);

  it('has no document twice, and every entry at an address of its own', () => {
    expect(new Set(keys).size).toBe(register.length);
    expect(new Set(register.map(({ entry }) => entry)).size).toBe(register.length);
  });

  it('has every source of every file of facts, once', () => {
    expect(register.flatMap(({ ids }) => ids).toSorted()).toEqual([...dataset.sources.keys()].toSorted());
  });

  it('is in the order of the publishers', () => {
    const publishers = register.map(({ publisher }) => publisher);
    const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
    expect(publishers).toEqual(publishers.toSorted(collator.compare));
  });

  const folder = new URL('../../content/evidence/', import.meta.url);
  it.each(readdirSync(folder))('has every address that %s names', (file) => {
    const values: string[] = [];
    JSON.parse(readFileSync(new URL(file, folder), 'utf8'), (_key, value: unknown) => {
      if (typeof value === 'string' && /^https?:\/\/\S+$/.test(value)) values.push(value);
      return value;
    });
    expect(values.length).toBeGreaterThan(5);
    expect(values.filter((value) => !keys.includes(normalizedAddress(value)))).toEqual([]);
  });
});
