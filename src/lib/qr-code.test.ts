import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { exampleDataset } from './example-dataset.ts';
import { pathsWithQrCode, qrCodeSvg } from './qr-code.ts';

it('has a code for every framework, comparison and use case', () => {
  const paths = pathsWithQrCode(exampleDataset());
  expect(paths).toContain('frameworks/alder/');
  expect(paths).toContain('compare/alder-vs-birch/');
  expect([...paths].some((path) => path.startsWith('use-cases/'))).toBe(true);
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
