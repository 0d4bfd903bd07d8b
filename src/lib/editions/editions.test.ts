// cspell:ignore Flesk
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { patchedContent } from '../../content-check/fixtures/patched-content.ts';
import type { Edition } from '../../schemas/editions.ts';
import { datasetChanges } from '../changes/page-changes.ts';
import { joinDataset, type Collections } from '../dataset.ts';
import { collectionsOf } from '../golden/read-dataset.ts';
import { realCollections } from '../golden/real-dataset.ts';
import { scoreOf } from '../scoring.ts';
import { useCaseStandings } from '../use-case-standing.ts';
import { editionDataset } from './edition-dataset.ts';
import { editionPath, editionText, isEditionName, parseEdition } from './edition-file.ts';
import { freezeEdition } from './freeze.ts';
import { editionNames, editionProse } from './prose-modules.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Reading the whole content takes a while on a busy machine. */
const PATIENCE = 60_000;

let collections: Collections;
let prose: ReadonlyMap<string, string>;
let edition: Edition;
let text: string;

beforeAll(() => {
  collections = realCollections();
  prose = new Map(
    [...collections.pages.keys()].map((slug) => [slug, `## What you get\n\nProse of ${slug}.`]),
  );
  edition = freezeEdition('2031.05', collections, prose);
  text = editionText(edition);
}, PATIENCE);

/** The same value with the keys of all its records in another order. */
function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, withKeysReversed(each)]),
  );
}

/** Canonical JSON as RFC 8785 has it, written a second time. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

describe('an edition of the real content', () => {
  it('is the same bytes for the same content, whatever the order of keys', () => {
    expect(editionText(freezeEdition('2031.05', collections, prose))).toBe(text);
    expect(editionText(withKeysReversed(edition) as Edition)).toBe(text);
  });

  it(
    'is read back as the dataset that was frozen, with its scores and rankings',
    { timeout: PATIENCE },
    () => {
      const live = joinDataset({ ...collections, guide: new Map() });
      const { published, ...frozen } = editionDataset(parseEdition('2031.05', text));
      expect(frozen).toEqual(live);
      const dataset = { ...frozen, published: published! };
      expect(useCaseStandings(dataset)).toEqual(useCaseStandings(live));
      for (const [at, factor] of dataset.factors.entries()) {
        for (const framework of dataset.frameworks) {
          const { indicators, ...score } = scoreOf(dataset, factor, framework);
          const { indicators: computed, ...expected } = scoreOf(live, live.factors[at]!, framework);
          expect(score).toEqual(expected);
          expect(indicators.map(({ indicator, raw, source }) => [indicator, raw, source])).toEqual(
            computed.map(({ indicator, raw, source }) => [indicator, raw, source]),
          );
          indicators.forEach(({ value, share }, position) => {
            expect(share).toBeCloseTo(computed[position]!.share, 8);
            expect(value ?? -1).toBeCloseTo(computed[position]!.value ?? -1, 8);
          });
        }
      }
    },
  );

  it('keeps published scores where the facts or the code would now give others', () => {
    const file = parseEdition('2031.05', text);
    const [factor, slug] = ['security', 'flask'];
    const score = file.results.scores[factor]![slug]!;
    const other = { ...score, value: (score.value ?? 0) === 7 ? 8 : 7 };
    const results = {
      ...file.results,
      scores: { ...file.results.scores, [factor]: { ...file.results.scores[factor], [slug]: other } },
    };
    const dataset = editionDataset({ ...file, results });
    const shown = scoreOf(
      dataset,
      dataset.factors.find(({ id }) => id === factor)!,
      dataset.frameworks.find((framework) => framework.slug === slug)!,
    );
    expect(shown.value).toBe(other.value);
  });

  it('states a hash that anybody can compute from canonical JSON', () => {
    const { sha256, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect(createHash('sha256').update(canonical(rest)).digest('hex')).toBe(sha256);
  });

  it('refuses a framework without prose', () => {
    expect(() => freezeEdition('2031.05', collections, new Map())).toThrow('has no prose to freeze');
  });
});

describe('the pages of an edition', () => {
  it('need nothing but its file', () => {
    const root = mkdtempSync(join(tmpdir(), 'edition-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, 'content/editions'), { recursive: true });
    writeFileSync(join(root, editionPath('2031.05')), text);
    expect(editionNames(root)).toEqual(['2031.05']);
    const plugin = editionProse(root);
    const index = plugin.load(plugin.resolveId('virtual:edition-prose') ?? '') ?? '';
    for (const [slug, words] of prose) {
      expect(index).toContain(`"2031.05/${slug}"`);
      const path = plugin.resolveId(`virtual:edition-prose/2031.05/${slug}.mdx`);
      expect(path).toMatch(/\.mdx$/);
      expect(plugin.load(path ?? '')).toBe(words);
    }
    expect(plugin.resolveId('virtual:edition-prose/2031.05/none.mdx')).toBeUndefined();
  });

  it('stop the build where the file is damaged', () => {
    const root = mkdtempSync(join(tmpdir(), 'edition-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, 'content/editions'), { recursive: true });
    writeFileSync(join(root, editionPath('2031.05')), text.replace('Prose of flask', 'Verse of flask'));
    expect(() => editionProse(root)).toThrow('content/editions/2031.05.json: the file is damaged');
  });

  it('stay as they were when the live content changes', { timeout: PATIENCE }, () => {
    const changed = structuredClone(collections) as typeof collections;
    const flask = changed.facts.get('flask')!;
    for (const fact of Object.values(flask.capabilities))
      Object.assign(fact, { status: 'built-in', name: 'All' });
    Object.assign(flask, { checked: '2031-12-31' });
    for (const factor of changed.factors.values()) factor.indicators.splice(1);
    const [frozen, live] = [editionDataset(parseEdition('2031.05', text)), joinDataset(changed)];
    const before = joinDataset(collections);
    const scores = ({ frameworks, factors, ...rest }: typeof live) =>
      frameworks.map((framework) =>
        factors.map((factor) => scoreOf({ ...rest, frameworks, factors }, factor, framework).value),
      );
    expect(scores(frozen)).toEqual(scores(before));
    expect(scores(live)).not.toEqual(scores(before));
    expect(frozen.frameworks).toEqual(before.frameworks);
    expect(frozen.checked).toBe(before.checked);
    expect(datasetChanges(frozen, live).some(({ framework }) => framework === 'flask')).toBe(true);
  });
});

describe('names', () => {
  it.each(['2026.11', '1999.01', '2031.12'])('%s is one', (name) => expect(isEditionName(name)).toBe(true));

  it.each(['2026.13', '2026.00', '2026.1', '26.11', '2026-11', ' 2026.11', '2026.11.json', '../2026.11', ''])(
    '"%s" is none',
    (name) => {
      expect(isEditionName(name)).toBe(false);
      expect(() => freezeEdition(name, collections, prose)).toThrow('is not the name of an edition');
      expect(() => parseEdition(name, text)).toThrow('is not the name of an edition');
    },
  );
});

describe('a damaged file', () => {
  it('is named, whatever character has changed', { timeout: PATIENCE }, () => {
    // A small edition, which is read a hundred times in the time of a real one.
    const words = new Map(['alpha', 'beta'].map((slug) => [slug, 'Prose.']));
    const small = editionText(freezeEdition('2031.05', collectionsOf(patchedContent()), words));
    expect(parseEdition('2031.05', small).edition).toBe('2031.05');
    fc.assert(
      fc.property(fc.nat({ max: small.length - 1 }), fc.constantFrom('x', '7', '"', '}'), (at, character) => {
        // White space between values says nothing; within a text it does, and other characters always do.
        fc.pre(small[at] !== character && !/\s/.test(small[at] ?? ''));
        const changed = small.slice(0, at) + character + small.slice(at + 1);
        expect(() => parseEdition('2031.05', changed)).toThrow(
          /^content\/editions\/2031\.05\.json: the file /,
        );
      }),
    );
  });

  it.each([
    ['cut short', () => text.slice(0, 1000), 'it is not JSON.'],
    ['another value', () => '[]', 'it does not hold an edition.'],
    ['without a hash', () => '{"schema":1}', 'it has no SHA-256.'],
    ['a changed fact', () => text.replace('Flask', 'Flesk'), 'its content has the SHA-256'],
  ])('%s says how', (_, broken, reason) => {
    expect(() => parseEdition('2031.05', broken())).toThrow(`the file is damaged: ${reason}`);
  });

  it('under another name is refused', () => {
    expect(() => parseEdition('2031.06', text)).toThrow('the file holds the edition "2031.05".');
  });

  it('of a newer or an unmigrated form is told from a broken one', () => {
    const newer = editionText({ ...edition, schema: 2 } as unknown as Edition);
    expect(() => parseEdition('2031.05', newer)).toThrow('Update the code');
    const older = editionText({ ...edition, date: 'May' });
    expect(() => parseEdition('2031.05', older)).toThrow('add the step from the form before it');
  });
});

describe('the editions in content/', () => {
  it('are whole, and their dataset can be joined', { timeout: PATIENCE }, () => {
    for (const name of editionNames(ROOT)) {
      const file = parseEdition(name, readFileSync(join(ROOT, editionPath(name)), 'utf8'));
      const dataset = editionDataset(file);
      expect(dataset.checked).toBe(file.date);
      expect(Object.keys(file.content.frameworks).sort()).toEqual(
        dataset.frameworks.map(({ slug }) => slug).sort(),
      );
    }
  });

  it('are none where there is no such folder', () => {
    expect(existsSync(join(ROOT, 'content/none'))).toBe(false);
    expect(editionNames(join(ROOT, 'content/none'))).toEqual([]);
  });
});
