/** A worker that draws the pictures it is sent, one after the other, and keeps each in the cache. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LinkPicture } from '../lib/link-picture.ts';
import { PictureCache } from './cache.ts';
import { drawLinkPicture } from './draw.ts';

/** What a worker is given to draw. */
export interface Order {
  key: string;
  picture: LinkPicture;
}

const { folder, orders } = workerData as { folder: string; orders: Order[] };
const cache = new PictureCache(folder);
for (const { key, picture } of orders) {
  cache.keep(key, await drawLinkPicture(picture));
}
parentPort?.postMessage(orders.length);
