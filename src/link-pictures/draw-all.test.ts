// cspell:ignore שלום
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { exampleDataset } from '../lib/example-dataset.ts';
import { LINK_PICTURE_SIZE, type LinkPicture } from '../lib/link-picture.ts';
import { linkPictures } from '../lib/link-pictures.ts';
import { pictureKey } from './cache.ts';
import { drawAll } from './draw-all.ts';
import { drawLinkPicture } from './draw.ts';

const folder = mkdtempSync(join(tmpdir(), 'link-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PICTURE: LinkPicture = {
  kind: 'Comparison',
  title: 'Alder vs Birch',
  subtitle: 'Made up.',
  icons: ['django', 'flask'],
  facts: [{ label: 'Differences', value: '3', icon: 'django' }],
  age: 'Facts checked to 17 May 2031',
};

it('draws once: a second build takes every picture from the cache, and a changed one is drawn anew', async () => {
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  const pictures = new Map([
    ['', PICTURE],
    ['compare/alder-vs-birch/', { ...PICTURE, title: 'Birch' }],
  ]);
  expect(await drawAll(pictures, site, cache)).toMatchObject({ drawn: 2, cached: 0 });
  const file = join(site, 'link-pictures/compare/alder-vs-birch.png');
  const drawn = readFileSync(file);
  expect(await sharp(drawn).metadata()).toMatchObject({ format: 'png', ...LINK_PICTURE_SIZE });

  writeFileSync(file, 'damaged');
  expect(await drawAll(pictures, site, cache)).toMatchObject({ drawn: 0, cached: 2 });
  expect(readFileSync(file).equals(drawn)).toBe(true);

  pictures.set('', { ...PICTURE, age: 'Facts checked to 18 May 2031' });
  expect(await drawAll(pictures, site, cache)).toMatchObject({ drawn: 1, cached: 1 });
  expect(readdirSync(cache), 'what nothing needs any more is gone').toHaveLength(2);
}, 30_000);

it('draws texts with quotes, markup, emoji and marks of right-to-left writing, and of any length', async () => {
  const hostile = `"<b>&amp;'</b>" \u{1F680}\u{1F468}\u{200D}\u{1F4BB} \u202Eשלום\u202C ]]> <script>alert(1)</script>`;
  const png = await drawLinkPicture({
    ...PICTURE,
    kind: hostile,
    title: hostile.repeat(3),
    subtitle: hostile.repeat(9),
    facts: [{ label: hostile, value: hostile, icon: 'flask' }],
    age: hostile,
  });
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...LINK_PICTURE_SIZE });
}, 30_000);

it('has another key for another content and for another way of drawing', () => {
  const keys = [
    pictureKey(PICTURE, 'one'),
    pictureKey({ ...PICTURE, icons: ['flask', 'django'] }, 'one'),
    pictureKey(PICTURE, 'other'),
  ];
  expect(new Set(keys).size).toBe(3);
  expect(pictureKey({ ...PICTURE }, 'one')).toBe(keys[0]);
});

it('has a picture for every framework, comparison, use case, page of the guide and kind of evidence', () => {
  const paths = [...linkPictures(exampleDataset()).keys()];
  for (const path of ['', 'frameworks/alder/', 'compare/alder-vs-birch/', 'evidence/lifecycle/']) {
    expect(paths).toContain(path);
  }
  expect(new Set(paths).size).toBe(paths.length);
});
