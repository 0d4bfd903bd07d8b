import { z } from 'astro/zod';
import { calendarDate } from '../../schemas/calendar-date.ts';
import { fetchJson, type Registry } from './registry.ts';

const product = z.object({
  result: z.object({
    releases: z.array(
      z.object({
        latest: z.object({ name: z.string(), date: calendarDate.nullable() }).nullable().optional(),
      }),
    ),
  }),
});

/**
 * endoflife.date, API v1: the newest version of each release line. Its ends of support are not read: where the
 * projects say something else, content/evidence/lifecycle.json follows the projects.
 */
export const endoflifeDate: Registry = {
  publisher: 'endoflife.date',
  place: 'on endoflife.date',
  base: 'https://endoflife.date',
  page: (name) => `https://endoflife.date/${name}`,
  async readReleases(name, base, fetchText) {
    const { result } = await fetchJson(`${base}/api/v1/products/${name}/`, product, fetchText);
    return result.releases.flatMap(({ latest }) =>
      latest ? [{ version: latest.name, date: latest.date, seenBy: null }] : [],
    );
  },
};
