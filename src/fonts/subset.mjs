// Writes the one web font: Source Serif 4, weight 600, ASCII and typographic punctuation. Run by `npm run font`.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const source =
  require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2');
const ascii = Array.from({ length: 95 }, (_, offset) => String.fromCharCode(32 + offset)).join('');
const punctuation = '‘’“”–—…·×→';

const font = await subsetFont(await readFile(source), ascii + punctuation, {
  targetFormat: 'woff2',
  // Small capitals, old-style figures and other variants that no heading uses stay out.
  noLayoutClosure: true,
  variationAxes: { wght: 600 },
});
const target = new URL('./source-serif-4-600.woff2', import.meta.url);
await writeFile(target, font);
console.log(`${target.pathname.split('/').at(-1)}: ${(font.length / 1000).toFixed(1)} kB`);
