// cspell:ignore alphajs
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validText } from '../content-check/fixtures/patched-content.ts';
import { parseYaml } from '../content-check/parse-yaml.ts';
import { factsSchema } from '../schemas/facts.ts';
import { changedFacts } from './facts-text.ts';
import type { FactsChange } from './plan-latest-stable.ts';

const change: FactsChange = {
  latestStable: {
    version: '99.1.0',
    date: null,
    source: 'alpha-on-npm',
    note: 'In the npm registry by 2026-11-20; release day not verified.',
  },
  source: {
    id: 'alpha-on-npm',
    url: 'https://www.npmjs.com/package/alpha',
    title: 'alpha in the npm registry: list of versions',
    publisher: 'npm registry',
    published: null,
    seen: '2026-11-23',
  },
};

const SOURCE_LINE =
  '  - {id: alpha-on-npm, url: "https://www.npmjs.com/package/alpha", title: "alpha in the npm registry: list of versions", publisher: "npm registry", published: null, seen: 2026-11-23}\n';
const STABLE_LINE =
  '  latest_stable: {version: "99.1.0", date: null, source: alpha-on-npm, note: "In the npm registry by 2026-11-20; release day not verified."}\n';
const LONG_TEXT = 'Nothing here is broken into lines, however long it gets. '.repeat(8).trim();

/** Facts in the form of those of the site, with one entry a line. */
const ENTRY_A_LINE = `# Facts in our own words.
checked: 2026-11-01
sources: # in the order of their numbers
  - {id: al-docs, url: "https://example.org/a", title: "Alpha: 'the' docs", publisher: "Alpha", published: null, seen: 2026-10-01} # undated
  # The newest.
  - {id: al-news, url: "https://example.org/b", title: "News", publisher: "Alpha", published: 2026-09-01, seen: null}
identity:
  runtime: {value: "${LONG_TEXT}", source: al-docs}
  latest_stable: {version: "2.0", date: 2026-09-01, source: al-news, note: "By hand."}
  aliases: ["alpha framework", 'alphajs', alpha]
  # The last comment.
`;

describe('a change in facts with one entry a line', () => {
  it('alters only the lines that it concerns', () => {
    // Such a comment is kept, but moves to a line of its own.
    const before = ENTRY_A_LINE.replace('sources: # in', 'sources:\n  # in');
    expect(changedFacts(ENTRY_A_LINE, change)).toBe(
      before
        .replace('identity:\n', `${SOURCE_LINE}identity:\n`)
        .replace(/ {2}latest_stable: .*\n/, STABLE_LINE),
    );
  });

  it('does not add its source a second time, but renews its day', () => {
    const once = changedFacts(ENTRY_A_LINE, change);
    const twice = changedFacts(once, { ...change, source: { ...change.source, seen: '2026-12-01' } });
    expect(twice).toBe(once.replace(SOURCE_LINE, SOURCE_LINE.replace('2026-11-23', '2026-12-01')));
  });

  it('says in the facts of the site what it should, and nothing else', () => {
    const before = readFileSync(new URL('../../content/facts/koa.yaml', import.meta.url), 'utf8');
    const expected = factsSchema.parse(parseYaml('koa.yaml', before).value);
    expected.identity.latest_stable = change.latestStable;
    expected.sources.push(change.source);
    expect(factsSchema.parse(parseYaml('koa.yaml', changedFacts(before, change)).value)).toEqual(expected);
  });
});

describe('a change in facts with one field a line', () => {
  const before = validText('facts/alpha.yaml')
    .replace('identity:\n', '# What it is.\nidentity:\n')
    .replace("    version: '2.0'\n", "    version: '2.0' # by hand\n");

  it('keeps comments, quotes and the order of the keys', () => {
    const after = changedFacts(before, {
      ...change,
      latestStable: { version: '99.1.0', date: '2026-11-20', source: 'alpha-on-npm' },
    });
    expect(after).toBe(
      before
        .replace("version: '2.0' # by hand", "version: '99.1.0' # by hand")
        .replace('date: 2026-09-01\n    source: al-news', 'date: 2026-11-20\n    source: alpha-on-npm')
        .replace(
          '# What it is.\n',
          '  - id: alpha-on-npm\n    url: https://www.npmjs.com/package/alpha\n    title: "alpha in the npm registry: list of versions"\n    publisher: npm registry\n    published: null\n    seen: 2026-11-23\n# What it is.\n',
        ),
    );
  });

  it('takes a note away, and sets a day to null', () => {
    const noted = before.replace("version: '2.0' # by hand\n", "version: '2.0'\n    note: Seen at night.\n");
    const { version, date, source } = { version: '2.1', date: null, source: 'al-news' };
    const after = changedFacts(noted, { ...change, latestStable: { version, date, source } });
    expect(after).toContain("  latest_stable:\n    version: '2.1'\n    date: null\n    source: al-news\n");
    expect(after).not.toContain('Seen at night');
  });
});
