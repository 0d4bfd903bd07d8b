import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factCitation, factLink } from './citation-fact.ts';
import { plainCitation } from './citation.ts';
import { hostileText } from './hostile-text.ts';

const link = 'https://atlas.example/frameworks/alder/';
const page = plainCitation({ title: 'Alder', link, checked: '2031-05-17', edition: null });
const fact = {
  words: 'License: MIT',
  anchor: 'fact-license',
  source: 'Made-up license. Nobody. https://made-up.example/',
};

describe('the citation of a fact', () => {
  it('quotes the fact, names page and day, and leads to the fact and its source', () => {
    expect(factCitation(page, fact)).toBe(
      '"License: MIT" Alder. Backend Atlas, facts checked to 17 May 2031. https://atlas.example/frameworks/alder/#fact-license Source: Made-up license. Nobody. https://made-up.example/',
    );
  });

  it('names no source where the site computed the fact', () => {
    expect(factCitation(page, { ...fact, source: null })).toMatch(/#fact-license$/);
  });

  it('is one line that holds the link, whatever the fact says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (words, source) => {
        const citation = factCitation(page, { ...fact, words, source });
        expect(citation).not.toMatch(/[\r\n\t]/);
        expect(citation).toContain(` ${factLink(link, fact)} Source:`);
        expect(citation.slice(1, citation.indexOf('" Alder.'))).not.toContain('"');
      }),
    );
  });
});
