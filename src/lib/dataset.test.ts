import { describe, expect, it } from 'vitest';
import type { StatusId } from '../schemas/capabilities.ts';
import { CATEGORIES } from '../schemas/facts.ts';
import {
  capabilityFact,
  categoryFromCapabilities,
  frameworkBySlug,
  joinDataset,
  statusById,
  statusCounts,
} from './dataset.ts';
import {
  EXAMPLE_CAPABILITIES,
  exampleActivity,
  exampleCollections,
  exampleDataset,
  exampleFacts,
  exampleRelease,
} from './example-dataset.ts';

const without = <Value>(map: ReadonlyMap<string, Value>, key: string): Map<string, Value> =>
  new Map([...map].filter(([candidate]) => candidate !== key));

describe('the joined dataset', () => {
  it('has the frameworks by name, not by slug', () => {
    const dataset = exampleDataset({ frameworks: { alder: { name: 'Yew' }, cedar: { name: 'ash' } } });
    expect(dataset.frameworks.map(({ name }) => name)).toEqual(['ash', 'Birch', 'Yew']);
  });

  it('has the capabilities of all groups in their order', () => {
    expect(exampleDataset().capabilities.map(({ id }) => id)).toEqual(EXAMPLE_CAPABILITIES);
  });

  it('numbers the sources of each framework from 1', () => {
    const [alder, birch] = exampleDataset().frameworks;
    expect(alder!.sources.map(({ number }) => number)).toEqual(
      alder!.sources.map((_, position) => position + 1),
    );
    expect(birch!.sources[0]).toMatchObject({ id: 'birch-language', number: 1, framework: 'birch' });
  });

  it('finds every source by its id', () => {
    const { sources, frameworks } = exampleDataset();
    expect(sources.get('cedar-orm')).toMatchObject({ title: 'Made-up orm', framework: 'cedar' });
    expect(sources.size).toBe(frameworks.reduce((sum, framework) => sum + framework.sources.length, 0));
  });

  it('gives each framework its part of the evidence, and null where there is none', () => {
    const { frameworks } = exampleDataset({
      frameworks: {
        birch: { releases: [exampleRelease('7')], activity: exampleActivity({ commits12m: 5 }) },
      },
    });
    const [alder, birch] = frameworks;
    expect(birch!.lifecycle?.releases[0]?.cycle).toBe('7');
    expect(birch!.activity?.commits12m).toBe(5);
    expect(alder).toMatchObject({ lifecycle: null, activity: null, advisories: null });
  });

  it('was checked on the newest of the days on which a framework was', () => {
    const dataset = exampleDataset({
      frameworks: {
        alder: { facts: { checked: '2031-01-02' } },
        cedar: { facts: { checked: '2032-12-01' } },
      },
    });
    expect(dataset.checked).toBe('2032-12-01');
  });

  it('is refused where a page has no facts', () => {
    const collections = exampleCollections();
    expect(() => joinDataset({ ...collections, facts: without(collections.facts, 'birch') })).toThrow(
      new Error('content/facts/birch.yaml is missing, but content/frameworks/birch.mdx exists.'),
    );
  });

  it('is refused where facts have no page', () => {
    const collections = exampleCollections();
    expect(() => joinDataset({ ...collections, pages: without(collections.pages, 'cedar') })).toThrow(
      new Error('content/frameworks/cedar.mdx is missing, but content/facts/cedar.yaml exists.'),
    );
  });
});

describe('what is looked up', () => {
  const dataset = exampleDataset();
  const birch = frameworkBySlug(dataset, 'birch');

  it('is the framework, the fact and the status asked for', () => {
    expect(birch.name).toBe('Birch');
    expect(capabilityFact(birch, 'orm').source).toBe('birch-orm');
    expect(statusById(dataset, 'community').value).toBe(0.4);
  });

  it('fails with the place where it is missing', () => {
    expect(() => frameworkBySlug(dataset, 'oak')).toThrow(
      new Error('There is no framework "oak" in content/frameworks/.'),
    );
    expect(() => capabilityFact(birch, 'teapot')).toThrow(
      new Error('content/facts/birch.yaml has no capability "teapot".'),
    );
    expect(() => statusById({ ...dataset, statuses: [] }, 'none')).toThrow(
      new Error('content/capabilities.yaml has no status "none".'),
    );
  });
});

it('the status counts of a framework add up to all its capabilities', () => {
  const statuses = { orm: 'none', tables: 'none', hooks: 'community', menus: 'official' } as const;
  const { frameworks } = exampleDataset({ frameworks: { alder: { statuses } } });
  expect(statusCounts(frameworks[0]!)).toEqual({ 'built-in': 3, official: 1, community: 1, none: 2 });
});

describe('the category', () => {
  const categoryOf = (routing: StatusId, templates: StatusId, orm: StatusId) => {
    const { capabilities } = exampleFacts('alder', { statuses: { routing, templates, orm } });
    return categoryFromCapabilities(capabilities);
  };

  it('is full-stack with routing, templates and a mapper built in', () => {
    expect(categoryOf('built-in', 'built-in', 'built-in')).toBe('full-stack');
  });

  it('is platform with routing built in and an official mapper, whatever the templates', () => {
    expect(categoryOf('built-in', 'built-in', 'official')).toBe('platform');
    expect(categoryOf('built-in', 'official', 'official')).toBe('platform');
  });

  it('is micro with routing and templates built in and the mapper left to others', () => {
    expect(categoryOf('built-in', 'built-in', 'community')).toBe('micro');
    expect(categoryOf('built-in', 'built-in', 'none')).toBe('micro');
  });

  it('is minimalist with templates and mapper left out', () => {
    expect(categoryOf('built-in', 'community', 'community')).toBe('minimalist');
    expect(categoryOf('official', 'none', 'none')).toBe('minimalist');
  });

  it.each<[StatusId, StatusId, StatusId]>([
    ['official', 'built-in', 'built-in'],
    ['built-in', 'official', 'built-in'],
    ['community', 'built-in', 'official'],
    ['official', 'built-in', 'none'],
  ])('is null with routing %s, templates %s and mapper %s, which fit none', (routing, templates, orm) => {
    expect(categoryOf(routing, templates, orm)).toBeNull();
  });

  it('is null where a row is missing', () => {
    expect(categoryFromCapabilities({})).toBeNull();
    expect(
      categoryFromCapabilities({ routing: { status: 'built-in' }, templates: { status: 'built-in' } }),
    ).toBeNull();
  });

  it('can be any of the known ones', () => {
    const reached = [
      categoryOf('built-in', 'built-in', 'built-in'),
      categoryOf('built-in', 'built-in', 'official'),
      categoryOf('built-in', 'built-in', 'none'),
      categoryOf('built-in', 'none', 'none'),
    ];
    expect(reached).toEqual([...CATEGORIES]);
  });
});
