// cspell:ignore abuot alhpa raech
import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaPage = 'frameworks/alpha.mdx';
const ease = 'factors/ease.mdx';
const gadgets = 'use-cases/gadgets.mdx';
const start = 'guide/start.mdx';

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

  it('refuses an unknown page of the guide in a factor', () => {
    expect(messagesAfter({ file: ease, find: '/guide/reach/', replace: '/guide/raech/' })).toEqual([
      'content/factors/ease.mdx · line 24: there is no page "/guide/raech/".',
      '  Expected the address of a page with its last slash, such as "/guide/ease/". Did you mean "/guide/reach/"?',
    ]);
  });

  it('asks for the last slash in a use case', () => {
    expect(messagesAfter({ file: gadgets, find: '(/guide/start/)', replace: '(/guide/start)' })).toEqual([
      'content/use-cases/gadgets.mdx · line 29: there is no page "/guide/start".',
      '  Expected the address of a page with its last slash, such as "/use-cases/gadgets/". Did you mean "/guide/start/"?',
    ]);
  });

  it('refuses a relative link in the guide', () => {
    expect(messagesAfter({ file: start, find: '(/guide/)', replace: '(../guide/)' })).toEqual([
      'content/guide/start.mdx · line 10: "../guide/" is not a link for pages.',
      '  Expected a link that begins with "/", "#", "https://" or "http://". Did you mean "/guide/"?',
    ]);
  });

  it('refuses a script in a use case', () => {
    expect(
      messagesAfter({ file: gadgets, find: '(https://alpha.example.org/)', replace: '(javascript:alert)' }),
    ).toEqual([
      'content/use-cases/gadgets.mdx · line 41: "javascript:alert" is not a link for pages.',
      '  Expected a link that begins with "/", "#", "https://" or "http://".',
    ]);
  });
});
