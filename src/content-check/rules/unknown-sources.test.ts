// cspell:ignore dosc
import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';

describe('unknown sources', () => {
  it('suggests the nearest source of the file', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'about: [routing, leanness]\n    source: al-docs',
        replace: 'about: [routing, leanness]\n    source: al-dosc',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · benefits.quick-start.source: "al-dosc" is not a source.',
      '  Expected an id from the list "sources" of this file; add the source there if it is new. Did you mean "al-docs"?',
    ]);
  });

  it('names no other where none is near', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'claim: Tools for a small team.\n    source: al-docs',
        replace: 'claim: Tools for a small team.\n    source: somewhere',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · best_for.internal-tools.source: "somewhere" is not a source.',
      '  Expected an id from the list "sources" of this file; add the source there if it is new.',
    ]);
  });

  it("names the file that has the source, if it is another framework's", () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'sources: [al-docs, al-news]',
        replace: 'sources: [al-docs, be-news]',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · identity.known_for.sources[1]: "be-news" is a source of content/facts/beta.yaml.',
      '  Expected an id from the list "sources" of this file; add the source there if it is new. Did you mean "al-news"?',
    ]);
  });

  it('leaves an id of the wrong form to the schema', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'claim: Tools for a small team.\n    source: al-docs',
        replace: 'claim: Tools for a small team.\n    source: AL docs',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · best_for.internal-tools.source: "AL docs" is not accepted.',
      '  It must be a source id in kebab-case, such as "dj-tasks". Meaning of the field: Id of the source that backs the fact.',
    ]);
  });

  it('says nothing where no source is listed', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'sources:\n  - id: al-docs',
        replace: 'sources: none\nother:\n  - id: al-docs',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · sources: "none" is a text.',
      '  Expected a list. Meaning of the field: Every source of the facts, in the order in which pages number them.',
      'content/facts/alpha.yaml · other: "other" is not a field here.',
      '  Expected one of: checked, website, documentation, repository, registries, sources, identity, capabilities, benefits, limitations, best_for, avoid_when, used_by, performance_notes, upgrade_notes, starter, article_check.',
    ]);
  });
});
