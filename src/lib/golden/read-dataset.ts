import type { z } from 'astro/zod';
import { CONTENT_FOLDER } from '../../content-folder.ts';
import type { Content, ContentFile, EvidenceName } from '../../content-check/content.ts';
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
export const readCollections = (folder = CONTENT_FOLDER): Collections => collectionsOf(readContent(folder));

/**
 * Parsed content as the schemas type it.
 * @throws if a file breaks its schema
 */
export function collectionsOf(content: Content): Collections {
  const evidenceOf = <Schema extends z.ZodType>(name: EvidenceName, schema: Schema): z.infer<Schema> =>
    valueOf(content.evidence.find((file) => file.name === name) ?? null, schema);
  return {
    facts: bySlug(content.facts, factsSchema),
    pages: bySlug(content.pages, frameworkPageSchema),
    capabilities: valueOf(content.capabilities, capabilitiesSchema),
    shelfLives: valueOf(content.shelfLives, shelfLivesSchema),
    factors: bySlug(content.factors, factorSchema),
    useCases: bySlug(content.useCases, useCaseSchema),
    guide: bySlug(content.guide, guideSchema),
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

const bySlug = <Schema extends z.ZodType>(
  files: readonly (ContentFile & { slug: string })[],
  schema: Schema,
): Map<string, z.infer<Schema>> => new Map(files.map((file) => [file.slug, valueOf(file, schema)]));

function valueOf<Schema extends z.ZodType>(file: ContentFile | null, schema: Schema): z.infer<Schema> {
  const value = schema.safeParse(file?.value);
  if (value.success) return value.data;
  throw new Error(`${file?.file ?? 'A file of content/'} breaks its schema: ${value.error.message}`);
}
