import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import {
  apaCitation,
  bibtexCitation,
  citedPageOf,
  citationsOf,
  cslCitation,
  markdownCitation,
  onOneLine,
  plainCitation,
  type CitedPage,
} from './citation.ts';
import { hostileText } from './hostile-text.ts';

const page: CitedPage = {
  title: 'Alder vs Birch',
  link: 'https://atlas.example/compare/alder-vs-birch/',
  checked: '2031-05-07',
  edition: null,
};
const inEdition: CitedPage = {
  ...page,
  link: 'https://atlas.example/editions/2031.05/compare/alder-vs-birch/',
  edition: '2031.05',
};

/** What an independent reader of BibTeX and CSL-JSON makes of a citation. */
const parsed = (citation: string) => new Cite(citation).data[0]!;

describe('the forms of a citation', () => {
  it('are all there, each with the link', () => {
    const citations = citationsOf(page);
    expect(citations.map(({ label }) => label)).toEqual([
      'Permanent link',
      'Plain text',
      'APA',
      'Markdown link',
      'BibTeX',
      'CSL-JSON',
    ]);
    for (const { text } of citations) expect(text).toContain(page.link);
  });

  it('say title, publisher and date in plain words', () => {
    expect(plainCitation(page)).toBe(
      'Alder vs Birch. Backend Atlas, facts checked to 7 May 2031. https://atlas.example/compare/alder-vs-birch/',
    );
    expect(plainCitation(inEdition)).toBe(
      'Alder vs Birch. Backend Atlas, edition 2031.05, facts checked to 7 May 2031. https://atlas.example/editions/2031.05/compare/alder-vs-birch/',
    );
  });

  it('follow the APA manual, which names an author that is also the site once', () => {
    expect(apaCitation(page)).toBe(
      'Backend Atlas. (2031, May 7). Alder vs Birch. https://atlas.example/compare/alder-vs-birch/',
    );
    expect(apaCitation({ ...page, checked: '2031-05' })).toContain('Backend Atlas. (2031, May). Alder');
    expect(apaCitation(inEdition)).toContain('Alder vs Birch (Edition 2031.05). https://');
  });

  it('write BibTeX that another program reads back', () => {
    expect(parsed(bibtexCitation(inEdition))).toMatchObject({
      id: 'backend-atlas-2031-compare-alder-vs-birch',
      title: 'Alder vs Birch',
      URL: inEdition.link,
      issued: { 'date-parts': [[2031, 5]] },
      note: 'Edition 2031.05',
    });
  });

  it('write CSL-JSON with the whole date', () => {
    expect(JSON.parse(cslCitation(inEdition))).toEqual([
      {
        id: 'backend-atlas-2031-compare-alder-vs-birch',
        type: 'webpage',
        title: 'Alder vs Birch',
        author: [{ literal: 'Backend Atlas' }],
        issued: { 'date-parts': [[2031, 5, 7]] },
        version: '2031.05',
        URL: inEdition.link,
      },
    ]);
  });
});

describe('a page read back from CSL-JSON', () => {
  it.each([page, inEdition, { ...page, checked: '2031-05' }])('is the page that was cited', (cited) => {
    expect(citedPageOf(cslCitation(cited))).toEqual(cited);
  });
});

describe('a hostile title', () => {
  const titles = hostileText.filter((text) => onOneLine(text) !== '');

  it('comes back from BibTeX as it was', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(parsed(bibtexCitation({ ...page, title })).title).toBe(onOneLine(title));
      }),
    );
  });

  it('comes back from CSL-JSON as it was', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(parsed(cslCitation({ ...page, title })).title).toBe(onOneLine(title));
      }),
    );
  });

  it('stays one Markdown link to the page', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const tree = fromMarkdown(markdownCitation({ ...page, title }));
        expect(tree.children).toHaveLength(1);
        const [paragraph] = tree.children;
        expect(paragraph).toMatchObject({
          type: 'paragraph',
          children: [{ type: 'link', url: page.link }],
        });
        expect(toString(tree)).toBe(`${onOneLine(title)}, Backend Atlas, 7 May 2031`);
      }),
    );
  });

  it('leaves plain text on one line that ends with the link', () => {
    fc.assert(
      fc.property(titles, (title) => {
        for (const text of [plainCitation({ ...page, title }), apaCitation({ ...page, title })]) {
          expect(text).not.toMatch(/[\n\r]/);
          expect(text.endsWith(` ${page.link}`)).toBe(true);
          expect(text).toContain(onOneLine(title));
        }
      }),
    );
  });
});
