// cspell:ignore nwes
import { describe, expect, it } from 'vitest';
import { messagesAfter, validText } from './fixtures/patched-content.ts';

const alphaPage = 'frameworks/alpha.mdx';

describe('parsing a page', () => {
  it('refuses a page without front matter', () => {
    expect(messagesAfter({ file: alphaPage, find: '---\nname', replace: 'name' })).toEqual([
      'content/frameworks/alpha.mdx · line 1: the front matter is missing or has no end.',
      '  Expected the file to begin with a line "---", its fields and another line "---".',
    ]);
  });

  it('refuses front matter without an end', () => {
    expect(messagesAfter({ file: alphaPage, find: 'icon: alpha\n---', replace: 'icon: alpha' })).toEqual([
      'content/frameworks/alpha.mdx · line 1: the front matter is missing or has no end.',
      '  Expected the file to begin with a line "---", its fields and another line "---".',
    ]);
  });

  it('gives the line of a fault in front matter', () => {
    expect(messagesAfter({ file: alphaPage, find: 'icon: alpha', replace: 'icon: "alpha' })).toEqual([
      'content/frameworks/alpha.mdx · line 5: the YAML cannot be read: Missing closing "quote.',
      '  Expected valid YAML: look at this line and the one before it.',
    ]);
  });

  it('gives the line of a key that stands twice in front matter', () => {
    expect(
      messagesAfter({ file: alphaPage, find: 'icon: alpha', replace: 'icon: alpha\nicon: beta' }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 6: the key "icon" stands a second time in the same map.',
      '  Expected each key once: remove or rename one of the two.',
    ]);
  });

  it('counts lines that end as on Windows', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        write: validText('frameworks/alpha.mdx').replaceAll('\n', '\r\n').replace('al-news', 'al-nwes'),
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 23: <Cite> names "al-nwes", which is not a source.',
      '  Expected an id from the list "sources" of content/facts/alpha.yaml. Did you mean "al-news"?',
    ]);
  });
});
