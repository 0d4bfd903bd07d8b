import { describe, expect, it } from 'vitest';
import { messagesAfter, type Patch } from '../fixtures/patched-content.ts';

const file = 'facts/alpha.yaml';
const cure =
  '  Expected another source here: npm run refresh renews the day on which this one was seen, but reads nothing there except versions.';

/** The source that a refresh writes. */
const listed: Patch = {
  file,
  find: 'identity:\n',
  replace:
    '  - id: alpha-on-npm\n    url: https://example.org/npm/\n    title: Versions\n    publisher: npm registry\n    published: null\n    seen: 2026-11-20\nidentity:\n',
};

describe('renewed sources', () => {
  it('allows one under the newest release', () => {
    const find = 'date: 2026-09-01\n    source: al-news\n  governance:';
    const replace = 'date: 2026-09-01\n    source: alpha-on-npm\n  governance:';
    expect(messagesAfter(listed, { file, find, replace })).toEqual([]);
  });

  it('refuses one under another fact', () => {
    const find = 'value: MIT\n    source: al-docs';
    expect(messagesAfter(listed, { file, find, replace: 'value: MIT\n    source: alpha-on-npm' })).toEqual([
      'content/facts/alpha.yaml · identity.license.source: "alpha-on-npm" may back only identity.latest_stable.',
      cure,
    ]);
  });

  it('refuses one in the brackets of a text, beside another source too', () => {
    const find = 'It maps tables (al-news)';
    expect(messagesAfter(listed, { file, find, replace: 'It maps tables (al-news, alpha-on-npm)' })).toEqual([
      'content/facts/alpha.yaml · capabilities.orm.note: "alpha-on-npm" may back only identity.latest_stable.',
      cure,
    ]);
  });

  it('refuses one in prose', () => {
    const page = 'frameworks/alpha.mdx';
    const find = 'It does not.<Cite source="al-news" />';
    expect(
      messagesAfter(listed, { file: page, find, replace: 'It does not.<Cite source="alpha-on-npm" />' }),
    ).toEqual([
      expect.stringMatching(
        /^content\/frameworks\/alpha\.mdx · line \d+: <Cite> names "alpha-on-npm", which may back only identity\.latest_stable\.$/,
      ),
      cure,
    ]);
  });
});
