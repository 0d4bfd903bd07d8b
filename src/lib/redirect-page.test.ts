import { describe, expect, it } from 'vitest';
import { redirectPage } from './redirect-page.ts';

const SITE = new URL('https://site.example');

describe('a page that sends the reader on', () => {
  it('does so at once, names the page for search engines and has a link for everyone else', async () => {
    const html = await redirectPage('/atlas/compare/koa-vs-laravel/', SITE).text();
    expect(html).toContain('<meta http-equiv="refresh" content="0;url=/atlas/compare/koa-vs-laravel/">');
    expect(html).toContain(
      '<link rel="canonical" href="https://site.example/atlas/compare/koa-vs-laravel/">',
    );
    expect(html).toContain('<a href="/atlas/compare/koa-vs-laravel/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('loads nothing and has nothing in it that a path could have brought', async () => {
    const html = await redirectPage('/"><script>a()</script>', SITE).text();
    expect(html).not.toContain('<script');
    expect(html).toContain(`content="default-src 'none';img-src 'self'"`);
  });
});
