import { z } from 'astro/zod';
import { BadAnswer } from '../fetch-text.ts';
import { fetchJson, timeAsDay, withoutV, type Registry } from './registry.ts';

const metadata = z.object({
  packages: z.record(
    z.string(),
    // The list is minified: an entry holds only what differs from the one before it.
    z.array(z.object({ version: z.string(), time: z.union([z.literal('__unset'), timeAsDay]).optional() })),
  ),
});

/** Packagist, by the tagged releases of its Composer metadata. */
export const packagist: Registry = {
  publisher: 'Packagist',
  place: 'on Packagist',
  base: 'https://repo.packagist.org',
  page: (name) => `https://packagist.org/packages/${name}`,
  async readReleases(name, base, fetchText) {
    const url = `${base}/p2/${name}.json`;
    const { packages } = await fetchJson(url, metadata, fetchText);
    const entries = packages[name];
    if (entries === undefined) throw new BadAnswer(url, `has no entry for ${name}`);
    let date: string | null = null;
    return entries.map(({ version, time }) => {
      if (time !== undefined) date = time === '__unset' ? null : time;
      return { version: withoutV(version), date, seenBy: null };
    });
  },
};
