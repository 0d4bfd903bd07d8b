// cspell:ignore dosc
import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaPage = 'frameworks/alpha.mdx';
const alphaFacts = 'facts/alpha.yaml';
const ease = 'factors/ease.mdx';
const gadgets = 'use-cases/gadgets.mdx';
const start = 'guide/start.mdx';

describe('citations', () => {
  it('suggests the nearest source', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: '<Cite source="al-news" />',
        replace: '<Cite source="al-nws" />',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 23: <Cite> names "al-nws", which is not a source.',
      '  Expected an id from the list "sources" of content/facts/alpha.yaml. Did you mean "al-news"?',
    ]);
  });

  it("names the file that has the source, if it is another framework's", () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: '<Cite source="al-news" />',
        replace: '<Cite source="be-news" />',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 23: <Cite> names "be-news", which is a source of content/facts/beta.yaml.',
      '  Expected an id from the list "sources" of content/facts/alpha.yaml. Did you mean "al-news"?',
    ]);
  });

  it('refuses a citation without a source', () => {
    expect(
      messagesAfter({ file: alphaPage, find: '<Cite source="al-news" />', replace: '<Cite />' }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 23: <Cite> names no source.',
      '  Expected an id in quotes, such as <Cite source="al-docs" />.',
    ]);
  });

  it('refuses a citation of nothing', () => {
    expect(
      messagesAfter({ file: alphaPage, find: '<Cite source="al-news" />', replace: '<Cite source="" />' }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 23: <Cite> names no source.',
      '  Expected an id in quotes, such as <Cite source="al-docs" />.',
    ]);
  });

  it('reads every way to write the id', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: '<Cite source="al-news" />',
        replace: "<Cite source='al-a' /><Cite source={\"al-b\"} />\n<Cite\n  source={'al-c'}\n/>",
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 23: <Cite> names "al-a", which is not a source.',
      '  Expected an id from the list "sources" of content/facts/alpha.yaml.',
      'content/frameworks/alpha.mdx · line 23: <Cite> names "al-b", which is not a source.',
      '  Expected an id from the list "sources" of content/facts/alpha.yaml.',
      'content/frameworks/alpha.mdx · line 24: <Cite> names "al-c", which is not a source.',
      '  Expected an id from the list "sources" of content/facts/alpha.yaml.',
    ]);
  });

  it('reports each citation of a line', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: '<Cite source="al-news" />',
        replace: '<Cite source="elsewhere" /><Cite source="nowhere" />',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 23: <Cite> names "elsewhere", which is not a source.',
      '  Expected an id from the list "sources" of content/facts/alpha.yaml.',
      'content/frameworks/alpha.mdx · line 23: <Cite> names "nowhere", which is not a source.',
      '  Expected an id from the list "sources" of content/facts/alpha.yaml.',
    ]);
  });

  it('says nothing where the facts cannot be read', () => {
    expect(messagesAfter({ file: alphaFacts, write: 'checked: [\n' })).toEqual([
      'content/facts/alpha.yaml · line 2: the YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].',
      '  Expected valid YAML: look at this line and the one before it.',
    ]);
  });

  it('refuses an unknown source in a factor', () => {
    expect(messagesAfter({ file: ease, find: 'source="al-docs"', replace: 'source="al-dosc"' })).toEqual([
      'content/factors/ease.mdx · line 24: <Cite> names "al-dosc", which is not a source.',
      '  Expected an id from the list "sources" of a file of content/facts/. Did you mean "al-docs"?',
    ]);
  });

  it('refuses an unknown source in a use case', () => {
    expect(messagesAfter({ file: gadgets, find: 'source="be-news"', replace: 'source="nowhere"' })).toEqual([
      'content/use-cases/gadgets.mdx · line 37: <Cite> names "nowhere", which is not a source.',
      '  Expected an id from the list "sources" of a file of content/facts/.',
    ]);
  });

  it('refuses a citation without a source in the guide', () => {
    expect(messagesAfter({ file: start, find: '<Cite source="al-docs" />', replace: '<Cite />' })).toEqual([
      'content/guide/start.mdx · line 10: <Cite> names no source.',
      '  Expected an id in quotes, such as <Cite source="al-docs" />.',
    ]);
  });
});
