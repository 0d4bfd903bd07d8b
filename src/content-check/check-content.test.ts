// cspell:ignore comunity dcos
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './check-content.ts';
import { formatFault, formatReport } from './fault.ts';
import { TODAY, messagesAfter, patchedContent, validText } from './fixtures/patched-content.ts';
import { readContent } from './read-content.ts';

const realContent = fileURLToPath(new URL('../../content/', import.meta.url));

describe('the content check', () => {
  it('finds no fault in the content of the site', { timeout: 20_000 }, () => {
    // The real day, as in the check itself: content written today is not in the future.
    const today = new Date().toISOString().slice(0, 10);
    expect(faultsIn(readContent(realContent), today).map(formatFault)).toEqual([]);
  });

  it('finds no fault in the valid content of the tests', () => {
    expect(messagesAfter()).toEqual([]);
  });

  it('reports the faults of five files in one run', () => {
    const content = patchedContent(
      { file: 'frameworks/beta.mdx', find: '/frameworks/beta/', replace: '/frameworks/bta/' },
      { file: 'facts/alpha.yaml', find: 'source: al-docs', replace: 'source: al-dcos' },
      { file: 'facts/beta.yaml', find: 'status: community', replace: 'status: comunity' },
      { file: 'capabilities.yaml', find: 'weight: 9', replace: 'weight: 90' },
      { file: 'evidence/lifecycle.json', find: '"alpha"', replace: '"alfa"' },
    );
    expect(formatReport(faultsIn(content, TODAY))).toBe(
      `content/capabilities.yaml · groups.data.capabilities.orm.weight: 90 is too large.
  Expected a number from 0 to 10.

content/evidence/lifecycle.json · frameworks.alfa: there is no framework "alfa".
  Expected the name of a file of content/frameworks/ without its ending. Did you mean "alpha"?

content/facts/alpha.yaml · identity.languages[0].source: "al-dcos" is not a source.
  Expected an id from the list "sources" of this file; add the source there if it is new. Did you mean "al-docs"?

content/facts/beta.yaml · capabilities.orm.status: "comunity" is not a status.
  Expected one of: built-in, official, community, none. Did you mean "community"?

content/frameworks/beta.mdx · line 16: there is no page "/frameworks/bta/".
  Expected the address of a page with its last slash, such as "/frameworks/beta/". Did you mean "/frameworks/beta/"?

5 faults in 5 files.`,
    );
  });

  it('reports faults of the set beside faults of the shape in one file', () => {
    expect(
      messagesAfter(
        { file: 'facts/alpha.yaml', find: 'checked: 2026-11-01', replace: 'checked: soon' },
        { file: 'facts/alpha.yaml', find: 'about: [orm]', replace: 'about: [orn]' },
      ),
    ).toEqual([
      'content/facts/alpha.yaml · checked: "soon" is not accepted.',
      '  It must be a date YYYY-MM-DD that exists in the calendar. Meaning of the field: The day on which the facts were last held against their sources.',
      'content/facts/alpha.yaml · benefits.one-mapper.about[0]: "orn" is neither a capability nor a topic.',
      '  Expected the id of a row of content/capabilities.yaml, or one of: support, runtime, leanness. Did you mean "orm"?',
    ]);
  });

  it('names a missing directory', () => {
    expect(faultsIn(readContent('no/such/directory'), TODAY)).toEqual([
      expect.objectContaining({
        file: 'content/',
        path: '',
        expected: 'Expected the directory of the content.',
      }),
    ]);
  });

  it.each([0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])(
    'never throws, for instance on files cut off at %d',
    (share) => {
      const files = [
        'facts/alpha.yaml',
        'frameworks/alpha.mdx',
        'capabilities.yaml',
        'shelf-lives.yaml',
        'factors/reach.mdx',
        'use-cases/gadgets.mdx',
        'guide/start.mdx',
        'evidence/adoption.json',
      ];
      const messages = messagesAfter(
        ...files.map((file) => {
          const text = validText(file);
          return { file, write: text.slice(0, Math.floor(text.length * share)) };
        }),
      );
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.join('\n')).not.toMatch(/^\s+at .*:\d+:\d+/m);
    },
  );
});
