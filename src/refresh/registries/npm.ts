import { z } from 'astro/zod';
import { fetchJson, timeAsDay, type Registry } from './registry.ts';

const packument = z.object({
  versions: z.record(z.string(), z.object({ deprecated: z.union([z.string(), z.boolean()]).optional() })),
  time: z.record(z.string(), z.string()).optional(),
});

/**
 * npm registry. Mirrors may give a time at which they took a version over, so a time is read as the day by
 * which the version was out, never as the day of its release.
 */
export const npm: Registry = {
  publisher: 'npm registry',
  place: 'in the npm registry',
  base: 'https://registry.npmjs.org',
  page: (name) => `https://www.npmjs.com/package/${name}`,
  async readReleases(name, base, fetchText) {
    const url = `${base}/${name.replace('/', '%2f')}`;
    const { versions, time } = await fetchJson(url, packument, fetchText);
    return Object.entries(versions)
      .filter(([, { deprecated }]) => deprecated === undefined || deprecated === false)
      .map(([version]) => ({
        version,
        date: null,
        seenBy: timeAsDay.safeParse(time?.[version]).data ?? null,
      }));
  },
};
