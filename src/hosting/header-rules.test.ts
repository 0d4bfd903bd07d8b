import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  cacheControlOf,
  netlifyHeaders,
  nginxMaps,
  SECURITY_HEADERS,
  type HostedSite,
} from './header-rules.ts';

const site: HostedSite = {
  base: '/atlas/',
  pagePolicy: "default-src 'self'",
  embedPolicy: "script-src 'self'",
  folders: ['compare', 'embed'],
  redirects: [{ from: '/atlas/compare/b-vs-a/', to: '/atlas/compare/a-vs-b/' }],
};

/** The lines under a path of `_headers`. */
const linesUnder = (path: string): string[] =>
  netlifyHeaders(site)
    .split(/^(?=\/)/m)
    .filter((block) => block.startsWith(`${path}\n`))
    .flatMap((block) => block.trimEnd().split('\n').slice(1))
    .map((line) => line.trim());

describe('_headers', () => {
  it('keeps everyone but the frames of embeds from framing a page, under the base', () => {
    expect(linesUnder('/atlas/')).toEqual([
      "Content-Security-Policy: default-src 'self';frame-ancestors 'none'",
    ]);
    expect(linesUnder('/atlas/compare/*')).toEqual(linesUnder('/atlas/'));
    expect(linesUnder('/atlas/embed/')).toEqual([
      "Content-Security-Policy: default-src 'self';frame-ancestors *",
    ]);
    expect(linesUnder('/atlas/embed/compare/*')).toEqual([
      "Content-Security-Policy: script-src 'self';frame-ancestors *",
    ]);
    expect(linesUnder('/atlas/embed/*')).toEqual([]);
  });

  it('sends every file the headers that hold for all', () => {
    expect(linesUnder('/atlas/*')).toEqual(
      Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`),
    );
  });
});

describe('how long a file may be kept', () => {
  it.each(['assets/table.Ab12.js', 'pagefind/fragment/en_1.pf_fragment'])(
    'is a year for %s, whose name holds its hash',
    (path) => {
      expect(cacheControlOf(path)).toBe('public, max-age=31536000, immutable');
    },
  );

  it.each(['', 'compare/', 'pagefind/pagefind.js', 'frameworks/assets/'])('is no time for "%s"', (path) => {
    expect(cacheControlOf(path)).toBe('public, max-age=0, must-revalidate');
  });
});

describe('the maps for nginx', () => {
  it('choose by path under the base, with dots that are dots', () => {
    const maps = nginxMaps({ ...site, base: '/v1.0/' });
    expect(maps).toContain(`"~^/v1\\\\.0/embed/compare/" "script-src 'self';frame-ancestors *";`);
    expect(maps).toContain('"~^/v1\\\\.0/assets/" "public, max-age=31536000, immutable";');
  });

  it('lead from one address to another', () => {
    expect(nginxMaps(site)).toContain('  /atlas/compare/b-vs-a/ /atlas/compare/a-vs-b/;');
  });
});

describe('deploy/nginx.conf', () => {
  const example = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8');

  it('sends the headers that hold for all', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(example).toContain(`add_header ${name} "${value}" always;`);
    }
  });

  it('uses every map that the build writes, and no other', () => {
    const written = [...nginxMaps(site).matchAll(/^map \$uri \$(\w+)/gm)].map(([, name]) => name);
    const used = [...example.replace(/^\s*#.*$/gm, '').matchAll(/\$(atlas_\w+)/g)].map(([, name]) => name);
    expect([...new Set(used)].toSorted()).toEqual(written.toSorted());
  });
});
