import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDataset, type Collections, type Dataset } from '../lib/dataset.ts';
import { realDataset } from '../lib/golden/real-dataset.ts';
import { dataFiles, schemaFiles } from './api-files.ts';
import type { ApiContext } from './context.ts';

const context: ApiContext = { site: new URL('https://atlas.example/'), edition: null };
const dataset = realDataset();
const files = dataFiles(dataset, context).map((file) => ({ ...file, text: file.text() }));
const schemas = schemaFiles(context).map(({ path, text }) => ({ path, schema: JSON.parse(text()) }));

// The package is CommonJS: its default export arrives as a member of itself.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

// Strict: a keyword that the validator does not know would check nothing.
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allErrors: true,
});
addFormats(ajv);
for (const { schema } of schemas) ajv.addSchema(schema);

/** What a schema finds wrong with a document. */
function faultsOf(schema: string, document: unknown): string[] {
  const validate = ajv.getSchema(`https://atlas.example/api/v1/schema/${schema}.json`);
  if (!validate) throw new Error(`There is no schema "${schema}".`);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const parsed = (path: string) => JSON.parse(files.find((file) => file.path === path)!.text);

describe('the files of the API', () => {
  it.each(files.map(({ path, schema, text }) => ({ path, schema: schema!, text })))(
    '$path follows its published schema',
    ({ schema, text }) => {
      const document = JSON.parse(text);
      expect(faultsOf(schema, document)).toEqual([]);
      expect(document.$schema).toBe(`https://atlas.example/api/v1/schema/${schema}.json`);
    },
  );

  it('there is one for every framework and every pair, and none has the path of another', () => {
    const count = dataset.frameworks.length;
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith('frameworks/'))).toHaveLength(count);
    expect(paths.filter((path) => path.startsWith('compare/'))).toHaveLength((count * (count - 1)) / 2);
  });

  it('the index lists exactly the files that there are, each with a schema that exists', () => {
    const { files: listed } = parsed('index.json');
    expect(listed.map((file: { path: string }) => file.path)).toEqual(files.map(({ path }) => path));
    const ids = schemas.map(({ schema }) => schema.$id);
    for (const { schema } of listed) expect(ids).toContain(schema);
  });

  it('every source that a file names stands in it whole', () => {
    for (const { path, text } of files.filter((file) => /^(frameworks|compare)\//.test(file.path))) {
      const document = JSON.parse(text);
      const known = new Set(document.sources.map((source: { id: string }) => source.id));
      const named: string[] = [];
      JSON.stringify({ ...document, sources: [] }, (key, value) => {
        if (key === 'sources' && Array.isArray(value)) {
          named.push(...value.filter((entry) => typeof entry === 'string'));
        }
        return value;
      });
      expect(named.length, path).toBeGreaterThan(40);
      expect(
        named.filter((id) => !known.has(id)),
        path,
      ).toEqual([]);
    }
  });

  it('the working of every score adds up to the score', () => {
    const scores = parsed('factors.json').factors.flatMap((factor: { scores: object[] }) => factor.scores);
    expect(scores).toHaveLength(dataset.factors.length * dataset.frameworks.length * 3);
    for (const { value, working } of scores) {
      const total = working.reduce(
        (sum: number, part: { value: number | null; share: number }) => sum + (part.value ?? 0) * part.share,
        0,
      );
      expect(Math.abs(total * 100 - value)).toBeLessThanOrEqual(0.501);
    }
  });

  it('the working of every fit adds up to the fit', () => {
    for (const { ranking } of parsed('use-cases.json').useCases) {
      for (const { fit, working } of ranking) {
        const total = working.reduce((sum: number, part: { points: number }) => sum + part.points, 0);
        expect(total).toBeCloseTo(fit, 4);
      }
    }
  });

  it('the differences of a comparison are its rows with a gap, the weightiest first', () => {
    const { differences, capabilities } = parsed('compare/django-vs-express.json');
    const rows = capabilities.filter(({ gap }: { gap: number }) => gap !== 0);
    expect([...differences].sort()).toEqual(rows.map((row: { capability: string }) => row.capability).sort());
    const importances = differences.map(
      (id: string) => rows.find((row: { capability: string }) => row.capability === id).importance,
    );
    expect(importances).toEqual([...importances].sort((first, second) => second - first));
  });
});

describe('the published schemas', () => {
  it('find a fault: a status that does not exist, a source without its id, a missing head', () => {
    const framework = parsed('frameworks/django.json');
    framework.capabilities[0].status = 'maybe';
    delete framework.sources[0].id;
    delete framework.license;
    const faults = faultsOf('framework', framework).join('\n');
    expect(faults).toContain('/capabilities/0/status must be equal to one of the allowed values');
    expect(faults).toContain("/sources/0 must have required property 'id'");
    expect(faults).toContain("must have required property 'license'");
  });

  it('let fields through that a later version 1 may add', () => {
    expect(faultsOf('framework', { ...parsed('frameworks/django.json'), later: true })).toEqual([]);
  });

  it('describe every field', () => {
    const bare: string[] = [];
    const walk = (schema: Record<string, unknown>, path: string): void => {
      for (const [key, field] of Object.entries((schema['properties'] ?? {}) as Record<string, object>)) {
        if (!('description' in field)) bare.push(`${path}.${key}`);
      }
      for (const [key, inner] of Object.entries(schema)) {
        if (inner !== null && typeof inner === 'object') walk(inner as typeof schema, `${path}/${key}`);
      }
    };
    for (const { path, schema } of schemas) walk(schema, path);
    expect(bare).toEqual([]);
  });
});

/** The collections from which a dataset was joined. */
function collectionsOf({ frameworks, ...rest }: Dataset): Collections {
  const keyed = <Entry extends object>(entries: readonly Entry[], key: keyof Entry) =>
    new Map(entries.map((entry) => [String(entry[key]), entry]));
  return {
    pages: new Map(
      frameworks.map(({ slug, name, description, languageFamily: language_family, icon }) => [
        slug,
        { name, description, language_family, icon },
      ]),
    ),
    facts: keyed(frameworks, 'slug'),
    capabilities: { statuses: rest.statuses, rules: rest.rules, groups: rest.groups },
    factors: keyed(rest.factors, 'id'),
    useCases: keyed(rest.useCases, 'slug'),
    guide: keyed(rest.primers, 'slug'),
    shelfLives: Object.fromEntries(
      rest.shelfLives.map(({ kind, ...life }) => [kind, life]),
    ) as Collections['shelfLives'],
    evidence: rest.evidence,
  };
}

/** The same value with the entries of every map and object in another order; lists keep theirs. */
function shuffled<Value>(value: Value, random: () => number): Value {
  const mixed = <Entry>(entries: Entry[]): Entry[] =>
    entries
      .map((entry) => [random(), entry] as const)
      .sort(([first], [second]) => first - second)
      .map(([, entry]) => entry);
  if (value instanceof Map) {
    return new Map(mixed([...value]).map(([key, inner]) => [key, shuffled(inner, random)])) as Value;
  }
  if (Array.isArray(value)) return value.map((inner) => shuffled(inner, random)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    mixed(Object.entries(value)).map(([key, inner]) => [key, shuffled(inner, random)]),
  ) as Value;
}

describe('the same content', () => {
  it('gives the same bytes, whatever order it was read in', { timeout: 60_000 }, () => {
    const collections = collectionsOf(dataset);
    // Comparisons are made alike: those of one framework stand for all.
    const isTried = (path: string): boolean => !path.startsWith('compare/') || path.includes('koa');
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (numbers) => {
        const mixed = joinDataset(shuffled(collections, () => numbers.next().value ?? 0));
        const texts = dataFiles(mixed, context).filter(({ path }) => isTried(path));
        const expected = files.filter(({ path }) => isTried(path));
        expect(texts).toHaveLength(expected.length);
        for (const [position, { path, text }] of expected.entries()) {
          expect(texts[position]!.text() === text, `${path} is the same`).toBe(true);
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
