import { getCollection } from 'astro:content';
import { addresses } from './addresses.ts';
import { loadDataset } from './load-dataset.ts';
import { sourceRegister, type ProsePage, type RegisteredSource } from './source-register.ts';

let loading: Promise<RegisteredSource[]> | null = null;

/** The register of this build, made once and shared by all pages. */
export function loadSourceRegister(): Promise<RegisteredSource[]> {
  // In development the content can change between two requests.
  if (loading === null || import.meta.env.DEV) loading = makeRegister();
  return loading;
}

async function makeRegister(): Promise<RegisteredSource[]> {
  const [frameworks, factors, useCases, guide] = await Promise.all([
    getCollection('frameworks'),
    getCollection('factors'),
    getCollection('useCases'),
    getCollection('guide'),
  ]);
  const pages: ProsePage[] = [
    ...frameworks.map(({ id, data, body = '' }) => ({
      page: data.name,
      address: addresses.framework(id),
      prose: body,
      isFramework: true,
    })),
    ...[...factors, ...guide].map(({ id, data, body = '' }) => ({
      page: data.title,
      address: addresses.guidePage(id),
      prose: body,
      isFramework: false,
    })),
    ...useCases.map(({ id, data, body = '' }) => ({
      page: data.title,
      address: addresses.useCase(id),
      prose: body,
      isFramework: false,
    })),
  ];
  return sourceRegister(await loadDataset(), pages);
}
