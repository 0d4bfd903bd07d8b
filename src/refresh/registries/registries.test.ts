// cspell:ignore fcore
import { describe, expect, it } from 'vitest';
import { REGISTRY_IDS, type RegistryId } from '../../schemas/registries.ts';
import { BadAnswer } from '../fetch-text.ts';
import { fetchText, serverWith } from '../fixtures/local-server.ts';
import { REGISTRIES } from './all.ts';
import type { Release } from './registry.ts';

/** How a registry answers by its documentation, and what is to be made of it. */
interface Example {
  name: string;
  /** Texts by path; the first is the one that is broken below. BASE stands for the address of the server. */
  texts: Record<string, string>;
  releases: Release[];
  /** A field that is there, and the same with a value of the wrong type. */
  broken: [find: string, replace: string, field: string];
}

const dated = (version: string, date: string | null): Release => ({ version, date, seenBy: null });

const examples: Record<RegistryId, Example> = {
  'endoflife-date': {
    name: 'alpha',
    texts: {
      '/api/v1/products/alpha/': JSON.stringify({
        schema_version: '1.2.0',
        result: {
          name: 'alpha',
          releases: [
            {
              name: '2.1',
              releaseDate: '2026-01-02',
              isLts: false,
              latest: { name: '2.1.4', date: '2026-03-04', link: null },
            },
            { name: '2.0', releaseDate: '2025-01-02', isLts: false, latest: null },
          ],
        },
      }),
    },
    releases: [dated('2.1.4', '2026-03-04')],
    broken: ['"2026-03-04"', '20260304', 'result.releases[0].latest.date'],
  },
  hex: {
    name: 'alpha',
    texts: {
      '/api/packages/alpha': JSON.stringify({
        name: 'alpha',
        latest_stable_version: '1.8.1',
        releases: [
          { version: '1.8.2', inserted_at: '2026-05-01T10:00:00.000000Z', has_docs: true },
          { version: '1.8.1', inserted_at: '2026-04-01T23:59:59.123456Z', has_docs: true },
        ],
        retirements: { '1.8.2': { reason: 'invalid', message: null } },
      }),
    },
    releases: [dated('1.8.1', '2026-04-01')],
    broken: ['"1.8.1","inserted_at"', '[1],"inserted_at"', 'releases[1].version'],
  },
  'maven-central': {
    name: 'org.example:alpha',
    texts: {
      '/maven2/org/example/alpha/maven-metadata.xml':
        '<?xml version="1.0" encoding="UTF-8"?>\n<metadata><groupId>org.example</groupId><artifactId>alpha</artifactId><versioning><latest>4.10</latest><release>4.10</release><versions><version>4.9</version><version>4.10</version></versions><lastUpdated>20261122010203</lastUpdated></versioning></metadata>',
    },
    releases: [dated('4.9', null), dated('4.10', null)],
    broken: ['versions>', 'editions>', 'metadata.versioning.versions'],
  },
  npm: {
    name: '@alpha/core',
    texts: {
      '/@alpha%2fcore': JSON.stringify({
        'dist-tags': { latest: '3.3.0' },
        versions: {
          '3.2.9': { version: '3.2.9', deprecated: 'broken' },
          '3.3.0': { version: '3.3.0', deprecated: false },
          '3.3.1': { version: '3.3.1' },
        },
        time: { created: '2013-01-01T00:00:00.000Z', '3.3.0': '2026-11-03T01:02:03.456Z' },
      }),
    },
    releases: [
      { version: '3.3.0', date: null, seenBy: '2026-11-03' },
      { version: '3.3.1', date: null, seenBy: null },
    ],
    broken: ['"versions":{', '"versions":7,"other":{', 'versions'],
  },
  nuget: {
    name: 'Alpha.Core',
    texts: {
      '/v3/registration5-gz-semver2/alpha.core/index.json': JSON.stringify({
        count: 2,
        items: [
          { '@id': 'BASE/v3/registration5-gz-semver2/alpha.core/page/1.json', count: 1 },
          {
            '@id': 'BASE/inlined.json',
            items: [
              {
                catalogEntry: { version: '11.0.0', published: '2026-11-10T17:00:00.000+00:00', listed: true },
              },
              { catalogEntry: { version: '11.0.1', published: '1900-01-01T00:00:00+00:00', listed: false } },
            ],
          },
        ],
      }),
      '/v3/registration5-gz-semver2/alpha.core/page/1.json': JSON.stringify({
        items: [{ catalogEntry: { version: '8.0.0', published: '2023-11-14T01:00:00.1234567+02:00' } }],
      }),
    },
    releases: [dated('8.0.0', '2023-11-13'), dated('11.0.0', '2026-11-10')],
    broken: ['"11.0.0"', 'null', 'items[1].items[0].catalogEntry.version'],
  },
  packagist: {
    name: 'alpha/core',
    texts: {
      '/p2/alpha/core.json': JSON.stringify({
        minified: 'composer/2.0',
        packages: {
          'alpha/core': [
            {
              name: 'alpha/core',
              version: 'v2.1.0',
              version_normalized: '2.1.0.0',
              time: '2026-06-07T08:09:10+00:00',
            },
            { version: 'v2.0.9', version_normalized: '2.0.9.0' },
            { version: 'v2.0.8', time: '__unset' },
            { version: '2.0.7', time: '2026-01-01T23:30:00-02:00' },
          ],
        },
      }),
    },
    releases: [
      dated('2.1.0', '2026-06-07'),
      dated('2.0.9', '2026-06-07'),
      dated('2.0.8', null),
      dated('2.0.7', '2026-01-02'),
    ],
    broken: ['"version":"v2.0.9"', '"version":2', 'packages["alpha/core"][1].version'],
  },
  pypi: {
    name: 'Alpha',
    texts: {
      '/pypi/Alpha/json': JSON.stringify({
        info: { name: 'Alpha', version: '3.1.3' },
        releases: {
          '3.1.2': [],
          '3.1.3': [
            { upload_time_iso_8601: '2026-02-19T01:00:00.000000Z', yanked: false },
            { upload_time_iso_8601: '2026-02-18T23:00:00.000000Z', yanked: false },
          ],
          '3.1.4': [{ upload_time_iso_8601: '2026-02-20T01:00:00.000000Z', yanked: true }],
        },
      }),
    },
    releases: [dated('3.1.3', '2026-02-18')],
    broken: ['"yanked":true', '"yanked":"yes"', 'releases["3.1.4"][0].yanked'],
  },
  rubygems: {
    name: 'alpha',
    texts: {
      '/api/v1/versions/alpha.json': JSON.stringify([
        { number: '8.1.4', created_at: '2026-09-24T20:21:22.123Z', prerelease: false, platform: 'ruby' },
        { number: '8.2.0.beta1', created_at: '2026-09-20T00:00:00.000Z', prerelease: true, platform: 'ruby' },
      ]),
    },
    releases: [dated('8.1.4', '2026-09-24'), dated('8.2.0.beta1', '2026-09-20')],
    broken: ['"2026-09-24T20:21:22.123Z"', '"soon"', '[0].created_at'],
  },
};

describe.each(REGISTRY_IDS)('%s', (id) => {
  const { name, texts, releases, broken } = examples[id];
  const [firstPath, firstText] = Object.entries(texts)[0]!;

  /** Reads the example with its first text changed. */
  const readWith = async (change: (text: string) => string): Promise<unknown> => {
    const { base } = await serverWith({ ...texts, [firstPath]: change(firstText) });
    return REGISTRIES[id].readReleases(name, base, fetchText);
  };

  it('reads what the documentation shows', async () => {
    expect(await readWith((text) => text)).toEqual(releases);
  });

  it('names the field of the wrong type', async () => {
    const [find, replace, field] = broken;
    expect(firstText).toContain(find);
    const error = await readWith((text) => text.replaceAll(find, replace)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BadAnswer);
    expect((error as Error).message).toContain(`${firstPath} has not the documented shape: ${field}: `);
  });

  it('refuses an answer that was cut short', async () => {
    const cut = readWith((text) => text.slice(0, text.length / 2));
    await expect(cut).rejects.toThrow(/^http:\S+ is not (JSON|XML); it may have been cut short$/);
  });

  it('refuses a page of HTML', async () => {
    await expect(readWith(() => '<!doctype html><p>Down for maintenance')).rejects.toThrow(BadAnswer);
  });

  it('refuses a package that is not there', async () => {
    const { base } = await serverWith({});
    await expect(REGISTRIES[id].readReleases(name, base, fetchText)).rejects.toThrow('answered 404');
  });

  it('has a page that a reader can open, and an address without a slash at the end', () => {
    expect(REGISTRIES[id].page(name)).toMatch(/^https:\/\/\S+$/);
    expect(REGISTRIES[id].base).toMatch(/^https:\/\/\S+[^/]$/);
  });
});

describe('what only one registry has', () => {
  it('nuget fetches no page from another host', async () => {
    const path = '/v3/registration5-gz-semver2/alpha/index.json';
    const { base } = await serverWith({ [path]: '{"items":[{"@id":"https://other.example/page.json"}]}' });
    await expect(REGISTRIES.nuget.readReleases('Alpha', base, fetchText)).rejects.toThrow(
      'names a page on another host, https://other.example/page.json',
    );
  });

  it('packagist must have the package that was asked for', async () => {
    const { base } = await serverWith({ '/p2/alpha/core.json': '{"packages":{}}' });
    await expect(REGISTRIES.packagist.readReleases('alpha/core', base, fetchText)).rejects.toThrow(
      '/p2/alpha/core.json has no entry for alpha/core',
    );
  });

  it('maven-central takes a list of one for a list, and expands no entities', async () => {
    const path = '/maven2/org/example/alpha/maven-metadata.xml';
    const xml = (version: string) =>
      `<!DOCTYPE m [<!ENTITY x "9.9">]><metadata><versioning><versions><version>${version}</version></versions></versioning></metadata>`;
    const one = await serverWith({ [path]: xml('1.0') });
    expect(await REGISTRIES['maven-central'].readReleases('org.example:alpha', one.base, fetchText)).toEqual([
      dated('1.0', null),
    ]);
    const entity = await serverWith({ [path]: xml('&x;') });
    const [release] = await REGISTRIES['maven-central'].readReleases(
      'org.example:alpha',
      entity.base,
      fetchText,
    );
    expect(release?.version).not.toBe('9.9');
  });
});
