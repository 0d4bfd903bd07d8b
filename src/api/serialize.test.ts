import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../lib/example-dataset.ts';
import { brokenText } from '../lib/hostile-text.ts';
import { FactShaper } from './facts.ts';
import { serializeDocument, toText } from './serialize.ts';
import { withSortedKeys } from './sorted-keys.ts';

const shape = z.strictObject({ name: z.string(), byId: z.record(z.string(), z.string()) });

describe('a document as text', () => {
  it('has fields in the order of the schema and records in that of their keys', () => {
    const text = serializeDocument('a.json', shape, { byId: { b: '1', a: '2' }, name: 'x' });
    expect(text).toBe('{\n  "name": "x",\n  "byId": {\n    "a": "2",\n    "b": "1"\n  }\n}\n');
  });

  it('is refused with its path and every fault where it breaks the schema', () => {
    expect(() => serializeDocument('a.json', shape, { name: 1, byId: {}, more: true })).toThrow(
      'The API file a.json breaks its schema in src/api/shapes/. Mend the schema or what fills it:\n' +
        '  name: Invalid input: expected string, received number\n' +
        '  : Unrecognized key: "more"',
    );
  });

  it('gives any text back as it was, and is fit for UTF-8', () => {
    fc.assert(
      fc.property(brokenText, (name) => {
        const text = toText({ name });
        expect(text.isWellFormed()).toBe(true);
        expect(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(text)))).toEqual({ name });
      }),
    );
  });

  it('keeps lists in their order and changes nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(withSortedKeys(value)).toEqual(value);
      }),
    );
  });
});

describe('a fact with a hostile text', () => {
  it('keeps it, but for the ids of sources in brackets', () => {
    fc.assert(
      fc.property(brokenText, (value) => {
        const dataset = exampleDataset();
        const [framework] = dataset.frameworks;
        const context = { site: new URL('https://atlas.example/'), edition: null };
        const facts = new FactShaper(dataset, context, framework!);
        const fact = facts.textFact('runtime', { value: `${value}(alder-claim)`, source: 'alder-runtime' });
        expect(JSON.parse(toText(fact)).value.trimEnd()).toBe(value.trimEnd());
        expect(fact.sources).toEqual(['alder-runtime', 'alder-claim']);
      }),
    );
  });
});
