import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../example-dataset.ts';
import { anyCharacter } from '../hostile-text.ts';
import { changeLog } from './change-log.ts';
import { atomFeed, feedEntries, legible, type FeedEntry } from './feed.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const SITE = new URL('https://atlas.example/');
const HEAD = {
  title: 'Changes',
  description: 'What changes.',
  self: '/changes.xml',
  page: '/changes/',
  updated: '2031-05-17',
};

/** Parses XML and refuses whatever is not well-formed. */
function parsed(xml: string): Document {
  const fail = (level: string, message: string): void => {
    // A replacement character is worth a warning and no fault.
    if (level === 'warning') return;
    throw new Error(message);
  };
  return new DOMParser({ onError: fail }).parseFromString(xml, 'application/xml');
}

const all = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS(ATOM, name),
];
const children = (parent: Element, name: string): Element[] =>
  all(parent, name).filter(({ parentNode }) => parentNode === parent);
const only = (parent: Element, name: string): string => {
  const found = children(parent, name);
  expect(found.length, `${name} in ${parent.localName}`).toBe(1);
  return found[0]!.textContent ?? '';
};

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** What RFC 4287 demands of a feed and of each of its entries. */
function expectValid(xml: string): Element[] {
  const feed = parsed(xml).documentElement!;
  expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
  expect(() => new URL(only(feed, 'id'))).not.toThrow();
  expect(only(feed, 'title')).not.toBe('');
  expect(only(feed, 'updated')).toMatch(RFC_3339);
  expect(children(feed, 'author').map((author) => only(author, 'name'))).toEqual(['Backend Atlas']);
  const self = children(feed, 'link').filter((link) => link.getAttribute('rel') === 'self');
  expect(self.map((link) => link.getAttribute('href'))).toEqual([only(feed, 'id')]);
  const entries = children(feed, 'entry');
  for (const entry of entries) {
    expect(() => new URL(only(entry, 'id'))).not.toThrow();
    expect(only(entry, 'title')).not.toBe('');
    expect(only(entry, 'updated')).toMatch(RFC_3339);
    expect(children(entry, 'content')[0]?.getAttribute('type')).toBe('html');
    expect(
      children(entry, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate'),
    ).toHaveLength(1);
  }
  const ids = entries.map((entry) => only(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  return entries;
}

const first = exampleDataset();
const second = exampleDataset({ frameworks: { alder: { statuses: { search: 'official' } } } });
const live = exampleDataset({
  frameworks: { alder: { statuses: { search: 'built-in' } }, birch: { statuses: { hooks: 'none' } } },
});
const editions = [
  { name: '2031.06', date: '2031-06-02', dataset: second },
  { name: '2031.05', date: '2031-05-17', dataset: first },
];
const xmlOf = (log: ReturnType<typeof changeLog>, slug?: string): string =>
  atomFeed(HEAD, feedEntries(log, live, slug), SITE);
const titles = (entries: readonly Element[]): string[] => entries.map((entry) => only(entry, 'title'));

describe('the feed', () => {
  it('is valid without an edition', () => {
    expect(expectValid(xmlOf(changeLog([], live)))).toEqual([]);
  });

  it('has an entry for the only edition', () => {
    const entries = expectValid(xmlOf(changeLog(editions.slice(1), first)));
    expect(titles(entries)).toEqual(['Edition 2031.05']);
    expect(only(entries[0]!, 'id')).toBe('https://atlas.example/editions/2031.05/');
    expect(only(entries[0]!, 'updated')).toBe('2031-05-17T00:00:00.000Z');
  });

  it('has what changed since the newest edition, then edition by edition', () => {
    const entries = expectValid(xmlOf(changeLog(editions, live)));
    const names = titles(entries);
    expect(names.slice(-2)).toEqual(['Edition 2031.06', 'Edition 2031.05']);
    expect(names.slice(0, -2).map((name) => name.split(':')[0])).toEqual(['Alder', 'Birch']);
    expect(only(entries[0]!, 'content')).toContain('Title of search');
  });

  it('of a framework has its changes only', () => {
    const xml = xmlOf(changeLog(editions, live), 'alder');
    expect(expectValid(xml)).toHaveLength(3);
    expect(xml).not.toContain('Birch');
  });

  it('keeps the ids of editions as the site goes on', () => {
    const ids = (xml: string): string[] => expectValid(xml).map((entry) => only(entry, 'id'));
    expect(ids(xmlOf(changeLog(editions, live)))).toEqual(
      expect.arrayContaining(ids(xmlOf(changeLog(editions.slice(1), first)))),
    );
  });

  it('carries any text intact and harmless', { timeout: 30_000 }, () => {
    const awkward = fc.string({
      unit: fc.oneof(
        fc.string({ unit: anyCharacter, minLength: 1, maxLength: 3 }),
        fc.constantFrom(
          ']]>',
          '</content>',
          '<script>',
          '&amp;',
          '"',
          "'",
          '\u0000',
          '\u200F',
          '\uD800',
          '😀',
          '\n',
        ),
      ),
      maxLength: 8,
    });
    fc.assert(
      fc.property(awkward, awkward, (title, statement) => {
        const stated = (text: string) => ({ statement: `x${text}`, sources: [] });
        const entry: FeedEntry = {
          id: '/editions/2031.05/',
          title: `x${title}`,
          address: '/editions/2031.05/',
          date: '2031-05-17',
          summary: `x${title}`,
          step: {
            span: { before: '2031.05', after: null },
            date: '2031-05-17',
            changes: [
              {
                key: 'k',
                kind: 'changed',
                label: `x${title}`,
                place: 'capability-search',
                framework: 'alder',
                page: 'Alder',
                before: stated(statement),
                after: stated(`${statement}!`),
              },
            ],
          },
        };
        const [found] = expectValid(atomFeed(HEAD, [entry], SITE));
        const words = (html: string): string => {
          const text = html.replace(/<[^>]*>/g, '');
          const named = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' } as const;
          return text.replace(/&(?:lt|gt|quot|amp);/g, (name) => named[name as keyof typeof named]);
        };
        // XML turns every end of a line into one character.
        const kept = (text: string): string => legible(text).replace(/\r\n?/g, '\n');
        const html = only(found!, 'content');
        expect(html.match(/<\w+/g)).toEqual(['<p', '<ul', '<li', '<a', '<br', '<br']);
        expect(words(only(found!, 'title'))).toBe(kept(`x${title}`));
        expect(words(html)).toContain(kept(`x${statement}!`));
      }),
      { numRuns: 100 },
    );
  });
});
