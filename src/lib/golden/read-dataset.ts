import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { CONTENT_FOLDER } from '../../content-folder.ts';
import { parsePage } from '../../content-check/parse-page.ts';
import { readContent } from '../../content-check/read-content.ts';
import { activitySchema } from '../../schemas/activity.ts';
import { adoptionSchema } from '../../schemas/adoption.ts';
import { advisoriesSchema } from '../../schemas/advisories.ts';
import { benchmarksSchema } from '../../schemas/benchmarks.ts';
import { capabilitiesSchema } from '../../schemas/capabilities.ts';
import { factorSchema } from '../../schemas/factors.ts';
import { factsSchema } from '../../schemas/facts.ts';
import { firstReleasesSchema } from '../../schemas/first-releases.ts';
import { frameworkPageSchema } from '../../schemas/framework-page.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { lifecycleSchema } from '../../schemas/lifecycle.ts';
import { shelfLivesSchema } from '../../schemas/shelf-lives.ts';
import { useCaseSchema } from '../../schemas/use-cases.ts';
import { joinDataset, type Collections, type Dataset } from '../dataset.ts';

/**
 * The real content as a dataset, outside of a build.
 * @throws if a file breaks its schema; `npm run check:content` says so more kindly
 */
export function readDataset(): Dataset {
  return joinDataset(readCollections());
}

/**
 * The files of the real content, or of a copy, as the schemas type them, outside of a build.
 * @throws if a file breaks its schema
 */
export function readCollections(folder = CONTENT_FOLDER): Collections {
  const { facts, pages, capabilities, shelfLives, evidence } = readContent(folder);
  const evidenceOf = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> =>
    schema.parse(evidence.find((file) => file.name === name)?.value);
  return {
    facts: new Map(facts.map(({ slug, value }) => [slug, factsSchema.parse(value)])),
    pages: new Map(pages.map(({ slug, value }) => [slug, frameworkPageSchema.parse(value)])),
    capabilities: capabilitiesSchema.parse(capabilities?.value),
    shelfLives: shelfLivesSchema.parse(shelfLives?.value),
    factors: frontMatters(join(folder, 'factors'), factorSchema),
    useCases: frontMatters(join(folder, 'use-cases'), useCaseSchema),
    guide: frontMatters(join(folder, 'guide'), guideSchema),
    evidence: {
      lifecycle: evidenceOf('lifecycle', lifecycleSchema),
      benchmarks: evidenceOf('benchmarks', benchmarksSchema),
      advisories: evidenceOf('advisories', advisoriesSchema),
      adoption: evidenceOf('adoption', adoptionSchema),
      activity: evidenceOf('activity', activitySchema),
      firstReleases: evidenceOf('first-releases', firstReleasesSchema),
    },
  };
}

/** The front matter of all pages of a folder, by slug. */
function frontMatters<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Map<string, z.infer<Schema>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return new Map(
    names.sort().map((name) => {
      const file = `content/${basename(folder)}/${name}`;
      const { value } = parsePage(file, readFileSync(join(folder, name), 'utf8'));
      const page = schema.safeParse(value);
      if (!page.success) throw new Error(`${file} breaks its schema: ${page.error.message}`);
      return [name.slice(0, -'.mdx'.length), page.data];
    }),
  );
}
