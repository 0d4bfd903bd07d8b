import { z } from 'astro/zod';

/** Shortest and longest one-line description: it is the page's lead and its search-result text, which engines cut. */
const DESCRIPTION_LENGTH = { min: 70, max: 165 };

/** Front matter of `content/frameworks/<slug>.mdx`. The file name is the framework's id. */
export const frameworkPageSchema = z.strictObject({
  name: z.string().min(1).describe('The name as the project writes it.'),
  description: z
    .string()
    .min(DESCRIPTION_LENGTH.min)
    .max(DESCRIPTION_LENGTH.max)
    .describe('One sentence: what the framework is and its sharpest trade.'),
  language_family: z.string().min(1).describe('The language whose developers it is for, for grouping.'),
  icon: z
    .string()
    .regex(/^[a-z0-9]+$/)
    .describe('Slug of the mark in Simple Icons, for instance "django".'),
});

export type FrameworkPage = z.infer<typeof frameworkPageSchema>;
