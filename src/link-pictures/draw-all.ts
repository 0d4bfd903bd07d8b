/** Draws all pictures of a dataset that the cache does not have, on all cores, and lays them beside the pages. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { addresses, pathUnderBase } from '../lib/addresses.ts';
import type { LinkPicture } from '../lib/link-picture.ts';
import { PictureCache, pictureKey } from './cache.ts';
import type { Order } from './draw-in-worker.ts';

/** Starting a worker costs as much as a few pictures. */
const FEWEST_FOR_A_WORKER = 4;

/** What was done. */
export interface DrawingReport {
  /** Pictures drawn anew. */
  drawn: number;
  /** Pictures taken from the cache. */
  cached: number;
  /** How long the drawing took. */
  seconds: number;
}

/**
 * Writes the picture of every page into the built site.
 * @param pictures by path under the site's base
 * @param site folder of the built site
 * @param cacheFolder where drawn pictures are kept from one build to the next
 * @throws if a picture cannot be drawn
 */
export async function drawAll(
  pictures: ReadonlyMap<string, LinkPicture>,
  site: string,
  cacheFolder: string,
): Promise<DrawingReport> {
  const cache = new PictureCache(cacheFolder);
  const drawing = drawingVersion();
  const orders = [...pictures].map(([path, picture]) => ({
    path,
    picture,
    key: pictureKey(picture, drawing),
  }));
  const missing = new Map(orders.filter(({ key }) => !cache.has(key)).map((order) => [order.key, order]));
  const start = performance.now();
  await drawOnAllCores([...missing.values()], cacheFolder);
  const seconds = (performance.now() - start) / 1000;
  for (const { path, key } of orders) {
    const file = join(site, pathUnderBase(addresses.linkPicture(path)));
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(cache.fileOf(key), file);
  }
  cache.prune(new Set(orders.map(({ key }) => key)));
  return { drawn: missing.size, cached: orders.length - missing.size, seconds };
}

/** What the look of a picture depends on beside its content: the code that draws it, and the versions of its libraries. */
function drawingVersion(): string {
  const code = ['./draw.ts', '../lib/framework-icon.ts', '../lib/link-picture.ts'].map((file) =>
    readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8'),
  );
  const manifest = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('../../package.json')), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const isPart = ([name]: [string, string]): boolean =>
    /^(satori|sharp|simple-icons|svgo|@fontsource\/.+)$/.test(name);
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(isPart);
  return JSON.stringify([code, versions]);
}

async function drawOnAllCores(orders: readonly Order[], folder: string): Promise<void> {
  const count = Math.min(availableParallelism(), Math.ceil(orders.length / FEWEST_FOR_A_WORKER));
  const shares = Array.from({ length: count }, (_, worker) =>
    orders.filter((_order, position) => position % count === worker),
  );
  await Promise.all(shares.map((share) => drawInWorker(share, folder)));
}

function drawInWorker(orders: readonly Order[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./draw-in-worker.ts', import.meta.url), {
      workerData: { folder, orders: orders.map(({ key, picture }) => ({ key, picture })) },
    });
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`A worker that draws link pictures ended with code ${code}.`));
    });
  });
}
