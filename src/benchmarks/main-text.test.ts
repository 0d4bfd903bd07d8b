import { describe, expect, it } from 'vitest';
import { readMainText, wordsWithin } from './main-text.ts';

const page = (main: string): string =>
  `<!doctype html><html><head><title>T</title><meta name="description" content="About it."></head>
   <body><nav>Menu</nav><main data-pagefind-body>${main}</main></body></html>`;
const textOf = (main: string): string => wordsWithin(readMainText(page(main))!.html, 'main').join(' ');

describe('readMainText', () => {
  it('takes title and description from the page and leaves the heading out', () => {
    const text = readMainText(page('<h1><svg></svg>Django</h1><p>Text.</p>'))!;
    expect(text).toMatchObject({ title: 'Django', description: 'About it.', isSearched: true });
    expect(text.html).not.toContain('Django');
  });

  it('finds nothing on a page without a main part', () => {
    expect(readMainText('<p>Moved.</p>')).toBeNull();
  });

  it('leaves controls and charts behind', () => {
    const controls =
      '<form><label>Filter<input></label></form><button>Copy</button><svg><text>9</text></svg>';
    expect(textOf(`${controls}<p>Kept.</p><page-citation>Cite</page-citation>`)).toBe('Kept');
  });

  it('keeps the words of a heading that sorts', () => {
    expect(textOf('<table><tr><th><button>Language</button></th></tr></table>')).toBe('Language');
  });

  it('puts a caption before its table', () => {
    const { html } = readMainText(page('<table><caption>Releases</caption><tr><td>1</td></tr></table>'))!;
    expect(html).toMatch(/<p>Releases<\/p><table>/);
  });

  it('leaves out what stands twice and what only cites, and keeps marks of sources', () => {
    const row = '<tr class="phone-row"><th>Admin</th></tr><tr><th>Admin</th></tr>';
    expect(textOf(`<table>${row}</table>`)).toBe('Admin');
    expect(readMainText(page('<p>Fact<a class="source-mark" href="#a">#</a></p>'))!.html).toContain(
      '<p>Fact</p>',
    );
    expect(textOf('<p>Fact <a class="source-mark" href="#s">5</a></p>')).toBe('Fact 5');
  });

  it('keeps words apart that only a style puts on lines of their own', () => {
    expect(textOf('<p>Django<span class="block">A framework</span></p>')).toBe('Django A framework');
    expect(readMainText(page('<p>One<span>two</span></p>'))!.html).toContain('One <span>two');
    const table = '<table><tbody><tr><td><a>built-in</a><div>Django ORM</div></td></tr></tbody></table>';
    expect(readMainText(page(table))!.html).toContain('<a>built-in</a> <span>Django ORM</span>');
  });
});
