import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { factCitations, type CitedFact } from './citation-fact.ts';
import { citationsOf, onOneLine, type Citation, type CitedPage } from './citation.ts';
import { hostileText } from './hostile-text.ts';

const page: CitedPage = {
  title: 'Alder',
  link: 'https://atlas.example/frameworks/alder/',
  checked: '2031-05-17',
  edition: null,
};
const link = `${page.link}#fact-license`;
const fact: CitedFact = {
  words: 'License: MIT',
  anchor: 'fact-license',
  source: { title: 'Made-up license. Nobody', url: 'https://made-up.example/(a)' },
};

/** One form of a fact's citation. */
function cited(form: Citation['form'], change: Partial<CitedFact> = {}, on: CitedPage = page): string {
  return factCitations(on, { ...fact, ...change }).find((citation) => citation.form === form)!.text;
}

describe('the citation of a fact', () => {
  it('has every form that pages have, each with the anchor', () => {
    const citations = factCitations(page, fact);
    expect(citations.map(({ label }) => label)).toEqual(citationsOf(page).map(({ label }) => label));
    for (const { text } of citations) expect(text).toContain(link);
    expect(cited('link')).toBe(link);
  });

  it('quotes the fact, names page and day, and leads to the fact and its source', () => {
    expect(cited('plain')).toBe(
      '"License: MIT" Alder. Backend Atlas, facts checked to 17 May 2031. https://atlas.example/frameworks/alder/#fact-license Source: Made-up license. Nobody. https://made-up.example/(a)',
    );
    expect(cited('apa')).toBe(
      'Backend Atlas. (2031, May 17). "License: MIT" Alder. https://atlas.example/frameworks/alder/#fact-license Source: Made-up license. Nobody. https://made-up.example/(a)',
    );
  });

  it('gives the address alone of a source without a title, and none where the site computed the fact', () => {
    expect(cited('plain', { source: { title: null, url: 'https://made-up.example/' } })).toMatch(
      /#fact-license Source: https:\/\/made-up\.example\/$/,
    );
    expect(cited('plain', { source: null })).toMatch(/#fact-license$/);
    expect(cited('csl', { source: null })).not.toContain('note');
  });

  it('writes Markdown with a link to the fact and one to the source', () => {
    const links = (text: string) =>
      fromMarkdown(text).children.flatMap((paragraph) =>
        'children' in paragraph
          ? paragraph.children.flatMap((part) => (part.type === 'link' ? [[toString(part), part.url]] : []))
          : [],
      );
    const toFact = ['"License: MIT" Alder, Backend Atlas, 17 May 2031', link];
    expect(links(cited('markdown'))).toEqual([toFact, ['Made-up license. Nobody', fact.source!.url]]);
    const bare = { title: null, url: 'https://made-up.example/' };
    expect(links(cited('markdown', { source: bare }))).toEqual([toFact, [bare.url, bare.url]]);
  });

  it('writes BibTeX and CSL-JSON that another program reads back, with a key of its own and the source', () => {
    const edition = { ...page, edition: '2031.05' };
    const note = 'Source: Made-up license. Nobody. https://made-up.example/(a)';
    const common = { id: 'backend-atlas-2031-frameworks-alder-fact-license', title: '"License: MIT" Alder' };
    expect(new Cite(cited('bibtex', {}, edition)).data[0]).toMatchObject({
      ...common,
      URL: link,
      note: `Edition 2031.05. ${note}`,
    });
    expect(JSON.parse(cited('csl', {}, edition))).toMatchObject([
      { ...common, URL: link, version: '2031.05', note },
    ]);
  });

  it('is one line that holds the link, whatever the fact says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (words, title) => {
        const citation = cited('plain', { words, source: { title, url: 'https://made-up.example/' } });
        expect(citation).not.toMatch(/[\r\n\t]/);
        expect(citation).toContain(` ${link} Source:`);
        expect(citation.slice(1, citation.indexOf('" Alder.'))).not.toContain('"');
        expect(onOneLine(citation)).toBe(citation);
      }),
    );
  });
});
