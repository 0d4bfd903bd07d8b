import { describe, expect, it } from 'vitest';
import { pageBody, pageElements, pageHeadings, pageLinks } from './page-body.ts';

/** The page's elements as "name place". */
const elementsOf = (text: string): string[] =>
  pageElements(pageBody(text, 5)).map(({ name, place }) => `${name} ${place}`);

describe('the prose of a page', () => {
  it('is read but for code and comments', () => {
    const text = [
      'A `<Code source="x" />` and ``two ` <Code />`` and <One />.',
      '',
      '```mdx',
      '<Code />',
      '~~~',
      '```',
      '',
      '{/* <Code />',
      '<Code /> */}',
      '<Two />',
    ].join('\n');
    expect(elementsOf(text)).toEqual(['One line 6', 'Two line 15']);
  });

  it('is read after a mark of code that stands alone', () => {
    expect(elementsOf('A ` stands alone.\n\nThen <One /> and ` again.')).toEqual(['One line 8']);
  });

  it('ends a block of code that is not closed at the end of the page', () => {
    expect(elementsOf('<One />\n\n```\n<Code />')).toEqual(['One line 6']);
  });

  it('gives the attributes of a component, however they are quoted', () => {
    const [element] = pageElements(pageBody('<Cite a="1>2" b=\'3\' c={"4"} d={value} e />', 0));
    expect([...(element?.attributes ?? [])]).toEqual([
      ['a', '1>2'],
      ['b', '3'],
      ['c', '4'],
    ]);
  });

  it('has headings of the second level', () => {
    const headings = pageHeadings(pageBody('# One\n## Two\n### Three\n##  Four ##\n##Five', 0));
    expect(headings).toEqual([
      { text: 'Two', place: 'line 2' },
      { text: 'Four', place: 'line 4' },
    ]);
  });

  it('has links of three kinds, of which images are none', () => {
    const text =
      '[a](/a/ "title") [b](</b/>) ![c](/c.png) [`d`](/d/) []()\n<a href={\'/e/\'}>e</a>\n\n[f]: /f/';
    expect(pageLinks(pageBody(text, 0)).map((link) => link.text)).toEqual([
      '/a/',
      '/b/',
      '/d/',
      '',
      '/f/',
      '/e/',
    ]);
  });
});
