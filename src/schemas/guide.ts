import { z } from 'astro/zod';

/** Front matter of `content/guide/<slug>.mdx`, a primer page. */
export const guideSchema = z.strictObject({
  title: z.string().min(1).describe('The heading of the page.'),
  description: z.string().min(70).max(165).describe('One sentence for search results and lists.'),
  order: z.number().int().describe('Place in lists, from 1.'),
});

export type GuidePage = z.infer<typeof guideSchema>;
