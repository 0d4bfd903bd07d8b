import { z } from 'astro/zod';
import {
  calendarDateOrMonth,
  evidenceMetaFields,
  webUrl,
  percentage,
  plainText,
  wholeCount,
} from './calendar-date.ts';
import { frameworkId, frameworkRecord, recordOf } from './identifiers.ts';

const packageId = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, { error: 'Must be a lower-case package name.' });

/** A survey figure is only taken from second-hand quotes that agree, so one quote is not enough. */
const FEWEST_AGREEING_QUOTES = 2;

/** Figures of one package registry; `value` says what a single figure may be. */
function registryFigures<Value extends z.ZodType>(value: Value) {
  return z
    .strictObject({
      unit: plainText.describe('What the figures are.'),
      frameworks: frameworkRecord(value).describe("Figure of each framework's main package."),
      related: recordOf(packageId, value).optional().describe('Figures of packages under a framework.'),
      source: recordOf(packageId, webUrl).describe('Registry page behind each figure.'),
      date: calendarDateOrMonth.describe('Day or month in which the figures were seen.'),
      method: plainText.describe('How the figures were read.'),
      note: plainText.optional().describe('What the figures do not say.'),
      license: plainText.describe('License of the figures.'),
    })
    .superRefine((figures, context) => {
      for (const group of ['frameworks', 'related'] as const) {
        for (const id of Object.keys(figures[group] ?? {})) {
          if (figures.source[id] === undefined) {
            const message = `The figure of "${id}" has no source.`;
            context.addIssue({ code: 'custom', message, path: [group, id] });
          }
        }
      }
    });
}

const downloads = registryFigures(wholeCount);
const ranks = registryFigures(wholeCount.positive({ error: 'Ranks start at 1.' }));

/** One survey question; `key` is the shape of its answer options. */
function surveyQuestion(key: z.ZodString) {
  return z
    .strictObject({
      question: plainText.describe('The question and who answered it, in our own words.'),
      respondents: wholeCount.nullable().describe('Number of people who answered; null if not found.'),
      percent: recordOf(key, percentage.nullable()).describe('Percentage by answer; null if not found.'),
      agreeingQuotes: recordOf(key, wholeCount).optional().describe('Independent files that quote it alike.'),
      notListed: recordOf(key, plainText).optional().describe('Why there is no figure, by answer.'),
      note: plainText.optional().describe('Remark on the figures.'),
    })
    .superRefine((answers, context) => {
      for (const [answer, percent] of Object.entries(answers.percent)) {
        const quotes = answers.agreeingQuotes?.[answer] ?? 0;
        if (percent !== null && quotes < FEWEST_AGREEING_QUOTES) {
          const message = `"${answer}" has ${quotes} agreeing quotes, fewer than ${FEWEST_AGREEING_QUOTES}.`;
          context.addIssue({ code: 'custom', message, path: ['percent', answer] });
        }
      }
    });
}

const survey = z.strictObject({
  title: plainText.describe('Name of the survey.'),
  published: calendarDateOrMonth.describe('Day or month of publication.'),
  url: webUrl.describe('Results page of the survey.'),
  license: plainText.describe('License of the survey data.'),
  webFrameworks: surveyQuestion(frameworkId).describe('Question on web frameworks.'),
  languages: surveyQuestion(plainText).describe('Question on programming languages.'),
  professionalDevelopers: surveyQuestion(frameworkId)
    .nullable()
    .describe('Answers of professional developers; null if not found.'),
  secondPages: z.array(webUrl).optional().describe('Pages that quote the same figures.'),
  date: plainText.describe('When the quotes were written, in words.'),
  method: plainText.describe('How the figures were read.'),
});

const unreadSurvey = z.strictObject({
  url: webUrl.describe('Results page of the survey.'),
  available: z.boolean().nullable().describe('Whether the page exists; null if not known.'),
  note: plainText.describe('What is known of it.'),
  source: webUrl.describe('Page the note speaks of.'),
});

const unusedSurvey = z.strictObject({
  figures: z.null().describe('Always null: no figure is fit for a comparison across frameworks.'),
  note: plainText.describe('Why there are no figures.'),
  source: webUrl.describe('Page of the survey.'),
});

const stars = z.strictObject({
  stars: wholeCount.describe('Number of stars on that date.'),
  date: calendarDateOrMonth.describe('Day or month of the count.'),
  source: webUrl.describe('Page that gives the count.'),
  note: plainText.optional().describe('Remark on the count.'),
});

const githubStars = z.strictObject({
  unit: plainText.describe('What the figures are.'),
  warning: plainText.describe('What must be said wherever the stars are shown.'),
  license: plainText.describe('License of the figures.'),
  items: frameworkRecord(stars.nullable()).describe('Stars by framework; null if not found.'),
});

const REGISTRIES = ['nuget', 'packagist', 'rubygems', 'hex', 'mavenCentral'] as const;
const noFigures = 'null if there are none, for the reason in nullReason.';

const adoptionFields = z.strictObject({
  meta: z
    .strictObject({
      ...evidenceMetaFields('adoption.json'),
      caveats: z.array(plainText).describe('What must be said beside the figures.'),
    })
    .describe('What the file holds and how to read it.'),
  npmDownloads: downloads.describe('Downloads a month from npm.'),
  pypiRank: ranks.describe('Rank by downloads on PyPI, 1 being the most downloaded.'),
  nuget: downloads.nullable().describe(`Downloads a month from NuGet; ${noFigures}`),
  packagist: downloads.nullable().describe(`Downloads a month from Packagist; ${noFigures}`),
  rubygems: downloads.nullable().describe(`Downloads a month from RubyGems; ${noFigures}`),
  hex: downloads.nullable().describe(`Downloads a month from Hex; ${noFigures}`),
  mavenCentral: downloads.nullable().describe(`Downloads a month from Maven Central; ${noFigures}`),
  nullReason: z
    .partialRecord(z.enum(REGISTRIES), plainText)
    .describe('Why figures are missing, by registry.'),
  stackOverflow2025: survey.describe('Stack Overflow Developer Survey of 2025.'),
  stackOverflow2024: survey.describe('Stack Overflow Developer Survey of 2024.'),
  stackOverflow2026: unreadSurvey.describe('Stack Overflow survey of 2026, which was not read.'),
  jetbrains: unusedSurvey.describe('Surveys by JetBrains, which are not used.'),
  githubStars: githubStars.describe('Stars on GitHub.'),
});

/** How widely each framework is used, by several measures that must not be added up. */
export const adoptionSchema = adoptionFields.superRefine((adoption, context) => {
  for (const registry of REGISTRIES) {
    if (adoption[registry] === null && adoption.nullReason[registry] === undefined) {
      context.addIssue({
        code: 'custom',
        message: `${registry} is null without a reason.`,
        path: ['nullReason', registry],
      });
    }
  }
});

/** Content of adoption.json. */
export type Adoption = z.infer<typeof adoptionSchema>;
