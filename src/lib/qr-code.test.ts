import { encode } from 'uqr';
import { expect, it } from 'vitest';
import fc from 'fast-check';
import { exampleDataset } from './example-dataset.ts';
import { pathsWithQrCode, qrCodeSvg } from './qr-code.ts';

it('has a code for every framework, comparison and use case', () => {
  const paths = pathsWithQrCode(exampleDataset());
  expect(paths).toContain('frameworks/alder/');
  expect(paths).toContain('compare/alder-vs-birch/');
  expect(paths.some((path) => path.startsWith('use-cases/'))).toBe(true);
});

it('draws exactly the dark modules', () => {
  fc.assert(
    fc.property(fc.webUrl({ size: 'small' }), (url) => {
      const svg = qrCodeSvg(url);
      const path = /<path d="([^"]+)"/.exec(svg)?.[1] ?? '';
      const drawn = new Set<string>();
      for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+/g)) {
        for (let step = 0; step < Number(width); step += 1) drawn.add(`${Number(x) + step} ${y}`);
      }
      const { data } = encode(url, { border: 4 });
      const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
      expect([...drawn].sort()).toEqual(dark.sort());
    }),
    { numRuns: 10 },
  );
});
