import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';

describe('duplicate claims', () => {
  it('refuses an id twice in a list of claims', () => {
    expect(messagesAfter({ file: alphaFacts, find: 'id: one-mapper', replace: 'id: quick-start' })).toEqual([
      'content/facts/alpha.yaml · benefits[1].id: "quick-start" is already the id of an entry above.',
      '  Expected an id that is unique in benefits: choose another one for the newer entry.',
    ]);
  });

  it('refuses an id twice in the check of the article', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'article_check:\n',
        replace:
          'article_check:\n  - id: exists\n    article_says: Alpha exists\n    verdict: wrong\n    evidence: It is invented.\n    source: al-docs\n',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · article_check[1].id: "exists" is already the id of an entry above.',
      '  Expected an id that is unique in article_check: choose another one for the newer entry.',
    ]);
  });

  it('allows the same id in two lists', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'id: internal-tools', replace: 'id: long-support' }),
    ).toEqual([]);
  });
});
