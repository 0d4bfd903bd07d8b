import fc from 'fast-check';
import { Config, Parser } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { iframeSnippet, pictureSnippet } from './embed-snippets.ts';
import { brokenText } from './hostile-text.ts';

const parser = new Parser(await Config.defaultConfig().resolve());
const ADDRESS = 'https://atlas.example/embed/compare/alder-vs-birch/';

describe('the frame to copy', () => {
  it('has an address and a title', () => {
    expect(iframeSnippet('Alder vs Birch', ADDRESS)).toBe(
      `<iframe src="${ADDRESS}" title="Alder vs Birch" width="100%" height="480" loading="lazy"></iframe>`,
    );
  });

  it('is one element, whatever the title holds', () => {
    fc.assert(
      fc.property(brokenText, (title) => {
        const snippet = iframeSnippet(title, ADDRESS);
        expect(snippet.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
        const elements = parser.parseHtml(snippet).querySelectorAll('*');
        expect(elements.map(({ tagName }) => tagName)).toEqual(['iframe']);
        expect(elements[0]!.attributes.map(({ key }) => key)).toEqual([
          'src',
          'title',
          'width',
          'height',
          'loading',
        ]);
      }),
      // The parser takes its time.
      { numRuns: 25 },
    );
  });
});

describe('the picture to copy', () => {
  it('links to the page', () => {
    expect(pictureSnippet('C# vs [Birch], compared', 'https://a.example/p.png', 'https://a.example/')).toBe(
      '[![C# vs \\[Birch\\], compared](https://a.example/p.png)](https://a.example/)',
    );
  });

  it('is one line in which the title has no markup', () => {
    fc.assert(
      fc.property(brokenText, (title) => {
        const snippet = pictureSnippet(title, 'https://a.example/p.png', 'https://a.example/');
        expect(snippet).not.toMatch(/[\r\n\u2028\u2029]/);
        const words = snippet.slice('[!['.length, snippet.lastIndexOf('](https://a.example/p.png)'));
        expect(words.replace(/\\./gu, '')).not.toMatch(/[\\`*_[\]<>&!|~$]/);
      }),
    );
  });
});
