/** The real content for tests, which look at it and change nothing. Read once for all files of tests that a worker runs. */
import { joinDataset, type Collections, type Dataset } from '../dataset.ts';
import { readCollections } from './read-dataset.ts';

let collections: Collections | null = null;
let dataset: Dataset | null = null;

/** The files of the real content, as the schemas type them. */
export const realCollections = (): Collections => (collections ??= readCollections());

/** The real content as a dataset. */
export const realDataset = (): Dataset => (dataset ??= joinDataset(realCollections()));
