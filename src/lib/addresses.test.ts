import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addresses,
  anchors,
  asSlug,
  isListedAddress,
  pairId,
  reversedPairId,
  withBase,
} from './addresses.ts';

/** Ids of frameworks, none of which may have the word that stands between two of them. */
const slugs = fc
  .stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/)
  .filter((slug) => !slug.split('-').includes('vs'));
/** Any string at all, lone surrogates among them. */
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('the id of a pair', () => {
  it('has both slugs in alphabetical order, whichever comes first', () => {
    expect(pairId('django', 'flask')).toBe('django-vs-flask');
    expect(pairId('flask', 'django')).toBe('django-vs-flask');
  });

  it('is the same for both orders of any two slugs, and differs from the reversed id', () => {
    fc.assert(
      fc.property(slugs, slugs, (first, second) => {
        fc.pre(first !== second);
        expect(pairId(first, second)).toBe(pairId(second, first));
        expect(reversedPairId(first, second)).toBe(reversedPairId(second, first));
        expect(reversedPairId(first, second)).not.toBe(pairId(first, second));
      }),
    );
  });

  it('does not exist for a framework and itself', () => {
    expect(() => pairId('koa', 'koa')).toThrow(new Error('"koa" cannot be compared with itself.'));
    expect(() => addresses.pair('koa', 'koa')).toThrow('"koa" cannot be compared with itself.');
  });

  it('stands in the address of the pair', () => {
    expect(addresses.pair('flask', 'django')).toBe('/compare/django-vs-flask/');
    expect(reversedPairId('django', 'flask')).toBe('flask-vs-django');
  });
});

describe('addresses', () => {
  it('of pages begin and end with a slash', () => {
    const { home, frameworks, compare, search, methodology, about, framework } = addresses;
    const pages = [home(), frameworks(), compare(), search(), methodology(), about(), framework('koa')];
    expect(pages).toEqual([
      '/',
      '/frameworks/',
      '/compare/',
      '/search/',
      '/methodology/',
      '/about/',
      '/frameworks/koa/',
    ]);
  });

  it('have one slash at the base, given or not', () => {
    expect(withBase('/about/')).toBe('/about/');
    expect(withBase('about/')).toBe('/about/');
  });
});

describe('a slug', () => {
  it.each([
    ['C#', 'csharp'],
    ['F#', 'fsharp'],
    ['.NET', 'net'],
    ['ASP.NET Core', 'asp-net-core'],
    ['Ruby on Rails', 'ruby-on-rails'],
    ['5.2 LTS', '5-2-lts'],
    ['  --Node.js--  ', 'node-js'],
    ['', ''],
    ['!?', ''],
  ])('of "%s" is "%s"', (text, slug) => {
    expect(asSlug(text)).toBe(slug);
  });

  it('has the plain letter for an accented one', () => {
    expect(asSlug('Café')).toBe('cafe');
    expect(asSlug('Électricité de France')).toBe('electricite-de-france');
  });

  it('is made of lower-case words joined by hyphens, and its own slug', () => {
    fc.assert(
      fc.property(codeUnits, (text) => {
        const slug = asSlug(text);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(asSlug(slug)).toBe(slug);
      }),
    );
  });
});

describe('anchors', () => {
  it('keep their published form', () => {
    expect(anchors.source('dj-sec')).toBe('source-dj-sec');
    expect(anchors.capability('orm')).toBe('capability-orm');
    expect(anchors.group('data')).toBe('group-data');
    expect(anchors.identity('first_public_release')).toBe('fact-first-public-release');
    expect(anchors.claim('best-for', 'internal-tools')).toBe('best-for-internal-tools');
    expect(anchors.user('National Geographic')).toBe('user-national-geographic');
    expect(anchors.release('5.2')).toBe('release-5-2');
    expect(anchors.rule('k')).toBe('rule-k');
  });
});

describe('the sitemap', () => {
  it.each([
    '/',
    '/frameworks/django/',
    '/compare/',
    '/compare/django-vs-flask/',
    '/base/compare/koa-vs-laravel/',
  ])('lists %s', (path) => {
    expect(isListedAddress(path)).toBe(true);
  });

  it.each([
    '/editions/2026.11/frameworks/flask/',
    '/404',
    '/404/',
    '/search/',
    '/compare/flask-vs-django/',
    '/base/compare/laravel-vs-koa/',
    '/embed/compare/django-vs-flask/',
  ])('leaves out %s', (path) => {
    expect(isListedAddress(path)).toBe(false);
  });

  it('lists one order of any two slugs and leaves out the other', () => {
    fc.assert(
      fc.property(slugs, slugs, (first, second) => {
        fc.pre(first !== second);
        expect(isListedAddress(addresses.pair(first, second))).toBe(true);
        expect(isListedAddress(`/compare/${reversedPairId(first, second)}/`)).toBe(false);
      }),
    );
  });
});
