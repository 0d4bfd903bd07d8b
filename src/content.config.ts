import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { CONTENT_FOLDER } from './content-folder.ts';
import { activitySchema } from './schemas/activity.ts';
import { adoptionSchema } from './schemas/adoption.ts';
import { advisoriesSchema } from './schemas/advisories.ts';
import { benchmarksSchema } from './schemas/benchmarks.ts';
import { capabilitiesSchema } from './schemas/capabilities.ts';
import { factorSchema } from './schemas/factors.ts';
import { factsSchema } from './schemas/facts.ts';
import { firstReleasesSchema } from './schemas/first-releases.ts';
import { frameworkPageSchema } from './schemas/framework-page.ts';
import { guideSchema } from './schemas/guide.ts';
import { lifecycleSchema } from './schemas/lifecycle.ts';
import { shelfLivesSchema } from './schemas/shelf-lives.ts';
import { useCaseSchema } from './schemas/use-cases.ts';
import { datesAsText } from './schemas/dates-as-text.ts';

/** The files of a folder of the content that fit a pattern. */
const filesIn = (folder: string, pattern: string) => glob({ base: `${CONTENT_FOLDER}/${folder}`, pattern });
const evidenceFile = (name: string) => filesIn('evidence', `${name}.json`);

export const collections = {
  frameworks: defineCollection({
    loader: filesIn('frameworks', '*.mdx'),
    schema: frameworkPageSchema,
  }),
  facts: defineCollection({
    loader: filesIn('facts', '*.yaml'),
    schema: z.preprocess(datesAsText, factsSchema),
  }),
  factors: defineCollection({
    loader: filesIn('factors', '*.mdx'),
    schema: factorSchema,
  }),
  useCases: defineCollection({
    loader: filesIn('use-cases', '*.mdx'),
    schema: useCaseSchema,
  }),
  guide: defineCollection({
    loader: filesIn('guide', '*.mdx'),
    schema: guideSchema,
  }),
  capabilities: defineCollection({
    loader: filesIn('', 'capabilities.yaml'),
    schema: capabilitiesSchema,
  }),
  shelfLives: defineCollection({
    loader: filesIn('', 'shelf-lives.yaml'),
    schema: shelfLivesSchema,
  }),
  lifecycle: defineCollection({ loader: evidenceFile('lifecycle'), schema: lifecycleSchema }),
  benchmarks: defineCollection({ loader: evidenceFile('benchmarks'), schema: benchmarksSchema }),
  advisories: defineCollection({ loader: evidenceFile('advisories'), schema: advisoriesSchema }),
  adoption: defineCollection({ loader: evidenceFile('adoption'), schema: adoptionSchema }),
  activity: defineCollection({ loader: evidenceFile('activity'), schema: activitySchema }),
  firstReleases: defineCollection({ loader: evidenceFile('first-releases'), schema: firstReleasesSchema }),
};
