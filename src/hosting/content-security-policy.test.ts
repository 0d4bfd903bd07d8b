import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, hashSource, inlineCodeIn } from './content-security-policy.ts';

describe('the policy', () => {
  // The example of the Content Security Policy specification.
  it('names a text by its SHA-256', () => {
    expect(hashSource("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });

  it('allows the page its own host, its inline code, and the search what WebAssembly needs', () => {
    const policy = contentSecurityPolicy({ scripts: ['a()'], styles: ['p{}'], searches: true });
    expect(policy.split(';')).toEqual([
      "default-src 'self'",
      `script-src 'self' 'wasm-unsafe-eval' ${hashSource('a()')}`,
      `style-src 'self' ${hashSource('p{}')}`,
      "img-src 'self' data:",
      "form-action 'self'",
      "base-uri 'none'",
      "object-src 'none'",
    ]);
  });

  it('allows a page without a search and without inline code only its own host', () => {
    const policy = contentSecurityPolicy({ scripts: [], styles: [], searches: false });
    expect(policy).toBe(
      "default-src 'self';script-src 'self';form-action 'self';base-uri 'none';object-src 'none'",
    );
  });

  it('never allows inline code or evaluation at large', () => {
    for (const searches of [true, false]) {
      const policy = contentSecurityPolicy({ scripts: ['a()'], styles: ['p{}'], searches });
      expect(policy).not.toMatch(/'unsafe-(inline|eval|hashes)'/);
    }
  });
});

describe('inline code', () => {
  it('is every script and style without attributes, to the letter', () => {
    expect(inlineCodeIn('<style>p{}</style><link href="/a.css"><script>\n a();\n</script>')).toEqual({
      scripts: ['\n a();\n'],
      styles: ['p{}'],
    });
  });

  it('is neither data nor a file', () => {
    const html = '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>';
    expect(inlineCodeIn(html)).toEqual({ scripts: [], styles: [] });
  });
});
