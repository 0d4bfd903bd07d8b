import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  breachesOf,
  isRedirect,
  PAGE_KINDS,
  reportControls,
  reportTable,
  staticModules,
  weighControls,
  weighKinds,
  weighPage,
  type ReadFile,
} from './page-weights.ts';

const reader =
  (files: Readonly<Record<string, string | Buffer>>): ReadFile =>
  (address) =>
    files[address] === undefined ? null : Buffer.from(files[address]);

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

/** Text that gzip cannot shorten below the number of kB. */
const heavy = (kilobytes: number): string => randomBytes(kilobytes * 1000).toString('base64');

describe('weighPage', () => {
  const page =
    '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/icon.svg">' +
    '<link rel="preload" href="/font.woff2" as="font"><style>@font-face{src:url("/font.woff2")}</style>' +
    '<script type="module" src="/assets/start.js"></script>' +
    '<template><script src="/later.js"></script></template>' +
    '<a href="/other/">other</a><script src="https://elsewhere.example/x.js"></script>';
  const files = {
    '/': page,
    '/a.css': 'p{color:red}',
    '/icon.svg': '<svg/>',
    '/font.woff2': randomBytes(500),
    '/assets/start.js': 'import{a}from"./shared.js";a();const b=()=>import("./later.js");',
    '/assets/shared.js': 'export const a=()=>1;',
  };

  it('adds up the page, its styles, its scripts with what they import, and the font as it is', () => {
    const weights = weighPage('/', reader(files));
    expect(weights.html).toBe(gzipped(page));
    expect(weights.css).toBe(gzipped(files['/a.css']));
    expect(weights.js).toBeCloseTo(gzipped(files['/assets/start.js']) + gzipped(files['/assets/shared.js']));
    expect(weights.fonts).toBe(0.5);
    expect(weights.other).toBe(gzipped('<svg/>'));
    const { total, ...parts } = weights;
    expect(total).toBeCloseTo(Object.values(parts).reduce((left, right) => left + right));
  });

  it('finds a font that only a style sheet names', () => {
    const named = { ...files, '/': '<link rel="stylesheet" href="/a.css">' };
    expect(weighPage('/', reader({ ...named, '/a.css': '@font-face{src:url(/font.woff2)}' })).fonts).toBe(
      0.5,
    );
  });

  it('leaves out a picture that only paper shows, and no other lazy one', () => {
    const pictures =
      '<img class="print-only" src="/icon.svg" alt="" loading="lazy"><img src="/font.woff2" loading="lazy">';
    expect(weighPage('/', reader({ ...files, '/': pictures })).other).toBe(0.5);
  });

  it('says which file is missing', () => {
    expect(() => weighPage('/', reader({ '/': page }))).toThrow(
      '/ loads /a.css, which the build did not write.',
    );
  });
});

describe('staticModules', () => {
  it('follows every form of static import and re-export once, and no import on demand', () => {
    const modules = staticModules(
      ['/a/one.js'],
      reader({
        '/a/one.js': 'import"./two.js";import x,{y as z}from"../three.js";export*from"./four.js"',
        '/a/two.js': 'import*as n from"./one.js";import("./never.js");await import("./never.js")',
        '/three.js': 'const text=\'import "./never.js"\'',
        '/a/four.js': 'export{q}from"./two.js";',
      }),
    );
    expect(modules.toSorted()).toEqual(['/a/four.js', '/a/one.js', '/a/two.js', '/three.js']);
  });
});

describe('the script of controls', () => {
  const controls = { name: 'the planner', page: '/plan/', frame: '/frame/', limit: 5 };
  const own = {
    '/assets/planner.js': 'import{a}from"./shared.js";import"./search.js";const b=()=>import("./view.js");',
    '/assets/shared.js': 'export const a=()=>1;',
    '/assets/view.js': 'import{c}from"./words.js";export const d=()=>import(`./calendar.js`);',
    '/assets/words.js': 'export const c="words";',
  };
  const read = reader({
    ...own,
    '/frame/': '<script src="/assets/search.js"></script>',
    '/plan/': '<script src="/assets/search.js"></script><script src="/assets/planner.js"></script>',
    '/assets/search.js': 'const engine=()=>import("./engine.js");',
    '/assets/engine.js': heavy(9),
    '/assets/calendar.js': heavy(9),
  });

  it('counts what is shared and what comes on demand, and neither the frame nor what the answer loads', () => {
    const sizes = Object.values(own).map(gzipped);
    expect(weighControls(controls, read)).toBeCloseTo(sizes.reduce((left, right) => left + right));
  });

  it('is too heavy over the limit', () => {
    expect(reportControls(controls, 5)).toEqual({
      line: 'Script of the planner on /plan/, up to its first answer: 5.00 of 5 kB.',
      isBreach: false,
    });
    expect(reportControls(controls, 5.01).isBreach).toBe(true);
  });
});

describe('the kinds of page', () => {
  const kindOf = (address: string): string | undefined =>
    PAGE_KINDS.find(({ includes }) => includes(address))?.name;

  it.each([
    ['/', 'home and table'],
    ['/frameworks/', 'home and table'],
    ['/frameworks/django/', 'framework'],
    ['/compare/', 'matrix'],
    ['/compare/django-vs-flask/', 'comparison'],
    ['/sources/', 'register of sources'],
    ['/sources/django/', 'evidence'],
    ['/embed/compare/django-vs-flask/', 'embed'],
    ['/search/', 'other text'],
    ['/evidence/security/', 'evidence'],
    ['/editions/', 'changes'],
    ['/editions/2026.11/', 'changes'],
    ['/changes/', 'changes'],
    ['/editions/2026.11/frameworks/django/', 'edition'],
    ['/editions/2026.11/compare/django-vs-flask/', 'edition'],
    ['/404.html', 'other text'],
  ])('%s is %s', (address, name) => {
    expect(kindOf(address)).toBe(name);
  });

  it('leave out pages that only send the reader on', () => {
    expect(isRedirect('<meta http-equiv="refresh" content="0;url=/compare/django-vs-flask/">')).toBe(true);
    expect(isRedirect('<title>Django</title>')).toBe(false);
  });
});

describe('breachesOf', () => {
  it('is empty within the limits', () => {
    expect(weighKinds(['/about/'], reader({ '/about/': 'short' })).flatMap(breachesOf)).toEqual([]);
  });

  it('names page, kind, part, weight and limit, for the page where the part weighs most', () => {
    const script = heavy(4);
    const reports = weighKinds(
      ['/compare/a-vs-b/', '/compare/c-vs-d/', '/compare/e-vs-f/'],
      reader({
        '/compare/a-vs-b/': '<script src="/x.js"></script>',
        '/compare/c-vs-d/': '<script src="/x.js"></script><script src="/y.js"></script>',
        '/compare/e-vs-f/': heavy(20),
        '/x.js': heavy(1),
        '/y.js': script,
      }),
    );
    expect(reports.flatMap(breachesOf)).toEqual([
      expect.stringMatching(/^\/compare\/c-vs-d\/ \(comparison\): js is \d\.\d\d kB, the limit is 3 kB\.$/),
    ]);
  });
});

describe('reportTable', () => {
  it('has a line for the heaviest page of each kind, with limits and shares', () => {
    const table = reportTable([
      {
        kind: { name: 'framework', includes: () => true, limits: { js: 3, total: 50 } },
        pages: [
          { address: '/frameworks/koa/', weights: weights(20) },
          { address: '/frameworks/flask/', weights: weights(25) },
        ],
      },
    ]);
    expect(table.split('\n')).toEqual([
      'kind       heaviest page       html  css              js  fonts  other             total',
      'framework  /frameworks/flask/  23.5  0.0  1.5 of 3 (50%)    0.0    0.0  25.0 of 50 (50%)',
    ]);
  });

  const weights = (total: number) => ({ html: total - 1.5, css: 0, js: 1.5, fonts: 0, other: 0, total });
});
