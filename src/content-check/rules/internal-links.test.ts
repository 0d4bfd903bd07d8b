import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaPage = 'frameworks/alpha.mdx';

describe('internal links', () => {
  it('suggests the nearest page', () => {
    expect(
      messagesAfter({ file: alphaPage, find: '](/frameworks/)', replace: '](/frameworks/alhpa/)' }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 16: there is no page "/frameworks/alhpa/".',
      '  Expected the address of a page with its last slash, such as "/frameworks/alpha/". Did you mean "/frameworks/alpha/"?',
    ]);
  });

  it('asks for the last slash', () => {
    expect(messagesAfter({ file: alphaPage, find: '](/frameworks/)', replace: '](/methodology)' })).toEqual([
      'content/frameworks/alpha.mdx · line 16: there is no page "/methodology".',
      '  Expected the address of a page with its last slash, such as "/frameworks/alpha/". Did you mean "/methodology/"?',
    ]);
  });

  it('suggests the pair the right way round', () => {
    expect(messagesAfter({ file: alphaPage, find: 'alpha-vs-beta', replace: 'beta-vs-alpha' })).toEqual([
      'content/frameworks/alpha.mdx · line 16: there is no page "/compare/beta-vs-alpha/".',
      '  Expected the address of a page with its last slash, such as "/frameworks/alpha/". Did you mean "/compare/alpha-vs-beta/"?',
    ]);
  });

  it('knows the pages of the site', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: 'Nobody has to.',
        replace:
          '[a](/) [b](/compare/) [c](/methodology/#rule-a) [d](/about/) [e](/search/?q=orm) [f](/frameworks/beta/)',
      }),
    ).toEqual([]);
  });

  it('reads links written as elements', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: 'Nobody has to.',
        replace: '<a href="/abuot/">Nobody</a> has to.',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 27: there is no page "/abuot/".',
      '  Expected the address of a page with its last slash, such as "/frameworks/alpha/". Did you mean "/about/"?',
    ]);
  });

  it('reads links written as references', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: 'Nobody has to.',
        replace: '[Nobody] has to.\n\n[Nobody]: /nowhere/',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 29: there is no page "/nowhere/".',
      '  Expected the address of a page with its last slash, such as "/frameworks/alpha/".',
    ]);
  });

  it('reads links with brackets in their words', () => {
    expect(
      messagesAfter({
        file: alphaPage,
        find: 'Nobody has to.',
        replace: '[Nobody [not one] has to](/nowhere/).',
      }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 27: there is no page "/nowhere/".',
      '  Expected the address of a page with its last slash, such as "/frameworks/alpha/".',
    ]);
  });

  it('refuses a script', () => {
    expect(
      messagesAfter({ file: alphaPage, find: '](/frameworks/)', replace: '](javascript:alert)' }),
    ).toEqual([
      'content/frameworks/alpha.mdx · line 16: "javascript:alert" is not a link for pages.',
      '  Expected a link that begins with "/", "#", "https://" or "http://".',
    ]);
  });

  it('refuses a relative link', () => {
    expect(messagesAfter({ file: alphaPage, find: '](/frameworks/)', replace: '](../beta/)' })).toEqual([
      'content/frameworks/alpha.mdx · line 16: "../beta/" is not a link for pages.',
      '  Expected a link that begins with "/", "#", "https://" or "http://".',
    ]);
  });

  it('refuses a link without its protocol', () => {
    expect(messagesAfter({ file: alphaPage, find: '](/frameworks/)', replace: '](//example.org/)' })).toEqual(
      [
        'content/frameworks/alpha.mdx · line 16: "//example.org/" is not a link for pages.',
        '  Expected a link that begins with "/", "#", "https://" or "http://".',
      ],
    );
  });

  it('leaves images alone', () => {
    expect(
      messagesAfter({ file: alphaPage, find: 'Nobody has to.', replace: '![Nobody](/picture.png)' }),
    ).toEqual([]);
  });
});
