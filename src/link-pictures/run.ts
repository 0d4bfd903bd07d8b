/** Draws the pictures of shared links into the built site and says how long that took. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outputFolder } from '../lib/deployment.ts';
import { readDataset } from '../lib/golden/read-dataset.ts';
import { linkPictures } from '../lib/link-pictures.ts';
import { drawAll } from './draw-all.ts';

const folder = outputFolder();
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/link-pictures/', import.meta.url));

async function run(): Promise<number> {
  if (process.env['LINK_PICTURES'] === 'off') {
    console.log('Link pictures: none drawn, since LINK_PICTURES is "off".');
    return 0;
  }
  if (!existsSync(folder)) {
    console.error(`There is no built site in ${folder}: run npm run build first.`);
    return 1;
  }
  const { drawn, cached, seconds } = await drawAll(linkPictures(readDataset()), folder, CACHE);
  const pace = drawn === 0 ? '' : ` in ${seconds.toFixed(1)} s, ${(drawn / seconds).toFixed(1)} a second`;
  console.log(`Link pictures: ${drawn} drawn${pace}; ${cached} from the cache.`);
  return 0;
}

process.exitCode = await run();
