import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { exampleDataset } from './example-dataset.ts';
import { NEWEST_EDITION } from './permanent-address.ts';
import { qrCodes, qrCodeSvg } from './qr-code.ts';

const SITE = 'https://atlas.example';

describe('the codes', () => {
  const dataset = exampleDataset();

  it('are there for every framework, comparison and use case', () => {
    const codes = qrCodes(dataset, [], SITE, null);
    expect(codes.get(`${SITE}/frameworks/alder/`)).toBe('frameworks/alder/');
    expect(codes.get(`${SITE}/compare/alder-vs-birch/`)).toBe('compare/alder-vs-birch/');
    expect([...codes.values()].some((path) => path.startsWith('use-cases/'))).toBe(true);
  });

  it('are there for every page that an edition keeps, each with its own address', () => {
    const [kept, ...later] = dataset.frameworks;
    const older = { name: '2030.11', dataset };
    const oldest = { name: '2030.05', dataset: { ...dataset, frameworks: [kept!] } };
    const codes = qrCodes(dataset, [older, oldest], SITE, null);
    for (const path of [
      'editions/2030.11/frameworks/alder/',
      'editions/2030.11/compare/alder-vs-birch/',
      `editions/2030.05/frameworks/${kept!.slug}/`,
    ]) {
      expect(codes.get(`${SITE}/${path}`)).toBe(path);
    }
    expect(codes.has(`${SITE}/editions/2030.05/frameworks/${later[0]!.slug}/`)).toBe(false);
    expect([...codes.keys()].filter((link) => link.includes('/use-cases/'))).toHaveLength(
      dataset.useCases.length,
    );
  });

  it('are one for a live page and the page of the newest edition that it is cited by', () => {
    const newest = NEWEST_EDITION!;
    // The names of pages decide, and the example has others.
    const [framework] = dataset.frameworks;
    const real = { ...dataset, frameworks: [{ ...framework!, slug: 'django' }] };
    const codes = qrCodes(real, [{ name: newest, dataset: real }], SITE);
    const pages = [...codes].filter(([link]) => link.endsWith('/frameworks/django/'));
    expect(pages).toEqual([[`${SITE}/editions/${newest}/frameworks/django/`, 'frameworks/django/']]);
  });
});

// Finding a code's best pattern takes long, so that these stand for all: short, as on the site, and long.
it.each([
  'https://a.example/',
  'https://backend-atlas.example/compare/aspnet-core-vs-ruby-on-rails/',
  `https://a.example/${'x'.repeat(90)}/`,
])('draws exactly the dark modules of %s', (url) => {
  const path = /<path d="([^"]+)"/.exec(qrCodeSvg(url))?.[1] ?? '';
  const drawn = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step} ${y}`),
  );
  const { data } = encode(url, { border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
  expect(drawn).toEqual(dark);
});
