import type { Dataset } from './dataset.ts';

/**
 * Keeps what is found out about a whole dataset, so that each page that asks costs the same however many frameworks
 * there are. A dataset is never changed once it is joined.
 */
export function oncePerDataset<Found>(find: (dataset: Dataset) => Found): (dataset: Dataset) => Found {
  const known = new WeakMap<Dataset, Found>();
  return (dataset) => {
    if (!known.has(dataset)) known.set(dataset, find(dataset));
    return known.get(dataset)!;
  };
}
