import { z } from 'astro/zod';
import { BadAnswer, type FetchText } from '../fetch-text.ts';
import { fetchJson, timeAsDay, type Registry } from './registry.ts';

const leaf = z.object({
  catalogEntry: z.object({
    version: z.string(),
    published: timeAsDay,
    listed: z.boolean().optional(),
  }),
});
const page = z.object({ items: z.array(leaf) });
/** A page of a long list holds only its address; that of a short one holds its entries too. */
const registration = z.object({
  items: z.array(z.object({ '@id': z.url(), items: z.array(leaf).optional() })).max(100),
});

/** NuGet, by its registration pages. */
export const nuget: Registry = {
  publisher: 'NuGet Gallery',
  place: 'on NuGet',
  base: 'https://api.nuget.org',
  page: (name) => `https://www.nuget.org/packages/${name}`,
  async readReleases(name, base, fetchText) {
    const url = `${base}/v3/registration5-gz-semver2/${name.toLowerCase()}/index.json`;
    const { items } = await fetchJson(url, registration, fetchText);
    const leaves: z.infer<typeof leaf>[] = [];
    for (const { '@id': address, items: entries } of items) {
      leaves.push(...(entries ?? (await entriesOf(address, url, fetchText))));
    }
    return leaves
      .filter(({ catalogEntry }) => catalogEntry.listed !== false)
      .map(({ catalogEntry: { version, published } }) => ({ version, date: published, seenBy: null }));
  },
};

async function entriesOf(address: string, index: string, fetchText: FetchText) {
  if (new URL(address).origin !== new URL(index).origin) {
    throw new BadAnswer(index, `names a page on another host, ${address}`);
  }
  return (await fetchJson(address, page, fetchText)).items;
}
