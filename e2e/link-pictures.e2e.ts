/** The pictures that shared links show, read from the built files without a browser. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { builtAddresses, htmlOf, readRedirect } from './site/built-site.ts';
import { DIST } from './site/dist.ts';

/** What services that show links take without complaint, in bytes. */
const LARGEST = 200_000;

const pictureOf = (address: string): string =>
  /<meta property="og:image" content="([^"]+)">/.exec(htmlOf(address))?.[1] ?? '';

/** Frames for other people's pages are never shared as links of their own. */
const pages = builtAddresses().filter(
  (address) => readRedirect(address) === null && !address.startsWith('/embed/compare/'),
);

test('every page names a picture that is there, 1200 by 630, and says what it shows', async () => {
  const pictures = new Set<string>();
  for (const address of pages) {
    const picture = pictureOf(address);
    expect(picture, address).toMatch(/^https:\/\/\S+\.png$/);
    expect(htmlOf(address), address).toMatch(/<meta property="og:image:alt" content="[^"]{10,}">/);
    pictures.add(new URL(picture).pathname);
  }
  for (const picture of pictures) {
    const file = join(DIST, picture);
    expect(existsSync(file), picture).toBe(true);
    expect(statSync(file).size, picture).toBeLessThan(LARGEST);
    expect(await sharp(file).metadata(), picture).toMatchObject({ format: 'png', width: 1200, height: 630 });
  }
});

test('pages with content of their own have a picture of their own', () => {
  const own = pages.filter((address) =>
    /^\/(frameworks|compare|use-cases|guide|evidence)\/[^/]+\/$/.test(address),
  );
  expect(own.length).toBeGreaterThan(80);
  expect(new Set(own.map(pictureOf)).size).toBe(own.length);
});
