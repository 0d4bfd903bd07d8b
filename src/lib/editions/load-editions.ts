import { parseEdition } from './edition-file.ts';
import { editionDataset } from './edition-dataset.ts';
import type { Dataset } from '../dataset.ts';

/** An edition as pages take it. */
export interface LoadedEdition {
  /** Year and month, `2026.11`. */
  name: string;
  /** The newest day on which a fact of it was checked. */
  date: string;
  sha256: string;
  dataset: Dataset;
  /** The text of the frameworks' pages in MDX, by slug. */
  prose: ReadonlyMap<string, string>;
}

const files = import.meta.glob<string>('/content/editions/*.json', {
  query: '?raw',
  import: 'default',
});

let loading: Promise<LoadedEdition[]> | null = null;

/**
 * All editions, the newest first.
 * @throws if a file is damaged or its form is unknown
 */
export function loadEditions(): Promise<LoadedEdition[]> {
  if (loading === null || import.meta.env.DEV) loading = readEditions();
  return loading;
}

async function readEditions(): Promise<LoadedEdition[]> {
  const editions = await Promise.all(
    Object.entries(files).map(async ([path, read]) => {
      const name = path.replace(/^.*\/|\.json$/g, '');
      const file = parseEdition(name, await read());
      const frameworks = Object.entries(file.content.frameworks);
      return {
        name,
        date: file.date,
        sha256: file.sha256,
        dataset: editionDataset(file),
        prose: new Map(frameworks.map(([slug, { prose }]) => [slug, prose])),
      };
    }),
  );
  return editions.sort((first, second) => (first.name < second.name ? 1 : -1));
}

/** @throws if there is no edition of the name */
export async function editionByName(name: string): Promise<LoadedEdition> {
  const edition = (await loadEditions()).find((candidate) => candidate.name === name);
  if (!edition) throw new Error(`There is no edition "${name}" in content/editions/.`);
  return edition;
}
