// Writes the one web font: Source Serif 4, weight 600, what headings are written with. Run by `npm run font`.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const source =
  require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2');
const lettersAndDigits = Array.from({ length: 127 }, (_, code) => String.fromCharCode(code))
  .join('')
  .replace(/[^A-Za-z0-9]/g, '');
// Any other sign, of which prose has more than headings, comes from the fallback.
const punctuation = ' !"#&\'()+,-./:;?’“”–·';

const font = await subsetFont(await readFile(source), lettersAndDigits + punctuation, {
  targetFormat: 'woff2',
  // Small capitals, old-style figures and other variants that no heading uses stay out. So does kerning: it is a
  // third of the file, and headings are hardly a pixel wider without it.
  noLayoutClosure: true,
  keepFeatures: [],
  dropTables: ['GPOS', 'GSUB', 'GDEF', 'STAT'],
  noHinting: true,
  variationAxes: { wght: 600 },
});
const target = new URL('./source-serif-4-600.woff2', import.meta.url);
await writeFile(target, font);
console.log(`${target.pathname.split('/').at(-1)}: ${(font.length / 1000).toFixed(1)} kB`);
