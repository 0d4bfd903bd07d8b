import { z } from 'astro/zod';
import { activitySchema } from '../../schemas/activity.ts';
import { advisoriesSchema } from '../../schemas/advisories.ts';
import { calendarDate, calendarDateOrMonth, plainText, webUrl } from '../../schemas/calendar-date.ts';
import { STATUS_IDS } from '../../schemas/capabilities.ts';
import { CATEGORIES, VERDICTS } from '../../schemas/facts.ts';
import { claimId, factorId, frameworkId } from '../../schemas/identifiers.ts';
import { lifecycleSchema } from '../../schemas/lifecycle.ts';
import { documentFields, webAddress } from './document.ts';
import {
  capabilityFactShape,
  claimShape,
  evidenceFields,
  namedFactShape,
  releaseFactShape,
  sourceShape,
  textFactShape,
} from './fact.ts';
import { scoreShape } from './score.ts';

/** What the list of frameworks and a framework's own file share. */
const aboutFields = {
  id: frameworkId.describe('Permanent id: the slug in addresses.'),
  name: plainText.describe('The name as the project writes it.'),
  description: plainText.describe('One sentence: what it is and its sharpest trade.'),
  languageFamily: plainText.describe('The language whose developers it is for.'),
  category: z.enum(CATEGORIES).describe('Follows from the capabilities routing, templates and orm.'),
  checked: calendarDate.describe('The day on which its facts were last held against their sources.'),
};

const statusCountsShape = z
  .record(z.enum(STATUS_IDS), z.int().nonnegative())
  .describe('How many capabilities have each status.');

const frameworkSummaryShape = z
  .strictObject({
    ...aboutFields,
    languages: z.array(plainText).min(1).describe('Languages in which applications are written.'),
    codeLicense: plainText.describe('SPDX identifier of the license of the framework.'),
    latestStable: z
      .strictObject({
        version: plainText.describe('Version number.'),
        date: calendarDateOrMonth.nullable().describe('Day of the release, null if not verified.'),
      })
      .describe('The newest stable release seen.'),
    statusCounts: statusCountsShape,
    scores: z
      .array(
        z.strictObject({
          factor: factorId.describe('Id of the factor.'),
          value: scoreShape.shape.value,
          highest: scoreShape.shape.highest,
          isThin: scoreShape.shape.isThin,
        }),
      )
      .describe('Scores for a medium application; their working is in the file of the framework.'),
    page: webAddress.describe('Its page.'),
    file: webAddress.describe('Its file in this API.'),
  })
  .meta({ id: 'FrameworkSummary' });

/** `frameworks.json`: all frameworks, by name. */
export const frameworksShape = z.strictObject({
  ...documentFields,
  frameworks: z.array(frameworkSummaryShape).describe('All frameworks, by name.'),
});

const identityShape = z.strictObject({
  languages: z.array(namedFactShape).min(1).describe('Languages in which applications are written.'),
  runtime: textFactShape.describe('What runs an application, with versions.'),
  license: textFactShape.describe('SPDX identifier of the license.'),
  firstPublicRelease: releaseFactShape.describe('The first release that the public could use.'),
  versionOne: releaseFactShape.describe('The release of version 1.0.'),
  latestStable: releaseFactShape.describe('The newest stable release seen.'),
  governance: textFactShape.describe('Who decides and who pays.'),
  architecture: textFactShape.describe("The pattern, in the field's terms."),
  supportPolicy: textFactShape.describe('How long a release gets fixes.'),
  securityContact: textFactShape.describe('How to report a vulnerability.'),
  coreFeatures: z.array(namedFactShape).describe('What the framework itself puts forward.'),
  knownFor: textFactShape.describe('Real-world use in one line.'),
  aliases: z.array(plainText).describe('What people type to find the framework.'),
});

const userShape = z.strictObject({
  organization: plainText.describe('Who uses it.'),
  what: plainText.describe('For what.'),
  ...evidenceFields,
  link: webAddress.describe('Permanent link to the fact.'),
});

const articleCheckShape = z.strictObject({
  id: claimId.describe('Permanent id, unique in the list.'),
  articleSays: plainText.describe('The statement of the original article, in our words.'),
  verdict: z.enum(VERDICTS).describe('What the evidence says of it.'),
  evidence: plainText.describe('What holds instead, or what confirms it.'),
  ...evidenceFields,
  link: webAddress.describe('Permanent link to the fact.'),
});

const neighborShape = z.strictObject({
  framework: frameworkId.describe('Id of the other framework.'),
  page: webAddress.describe('The page that compares the two.'),
  file: webAddress.describe('The file that compares the two.'),
});

/** `frameworks/<id>.json`: everything known about one framework. */
export const frameworkShape = z.strictObject({
  ...documentFields,
  ...aboutFields,
  website: webUrl.describe('Home page of the project.'),
  documentation: webUrl.describe('Start of its documentation.'),
  repository: webUrl.describe('Its source repository.'),
  identity: identityShape.describe('What it is.'),
  statusCounts: statusCountsShape,
  capabilities: z
    .array(capabilityFactShape)
    .describe('Its answer to every capability, in the order of the matrix.'),
  benefits: z.array(claimShape).describe('What it gives.'),
  limitations: z.array(claimShape).describe('What teams trip over.'),
  bestFor: z.array(claimShape).describe('Situations that it fits; each completes "choose it when".'),
  avoidWhen: z
    .array(claimShape)
    .describe('Situations that speak against it; each completes "think twice when".'),
  usedBy: z.array(userShape).describe('Organizations with evidence of use.'),
  performanceNotes: z.array(claimShape).describe('What is known about its speed.'),
  upgradeNotes: z.array(claimShape).describe('What moving from the previous major version costs.'),
  starter: z
    .strictObject({
      commands: z.array(plainText).min(1).describe('Shell commands, one line each.'),
      note: textFactShape.shape.note,
      ...evidenceFields,
    })
    .describe('Commands that create and run the smallest application.'),
  articleCheck: z
    .array(articleCheckShape)
    .describe('Statements of the original article, held against the evidence.'),
  scores: z.array(scoreShape).describe('Scores for a medium application, with their working.'),
  lifecycle: lifecycleSchema.shape.frameworks.valueType
    .nullable()
    .describe('Release series with the ends of their support; null where the evidence has none.'),
  advisories: advisoriesSchema.shape.frameworks.valueType
    .nullable()
    .describe('Security advisories; null where the evidence has none. A count is not a ranking of safety.'),
  activity: activitySchema.shape.frameworks.valueType
    .nullable()
    .describe('Repository activity over twelve months; null where the evidence has none.'),
  comparisons: z.array(neighborShape).describe('Its comparisons with every other framework.'),
  sources: z.array(sourceShape).describe('All sources of the facts above.'),
});

export type FrameworksDocument = z.infer<typeof frameworksShape>;
export type FrameworkDocument = z.infer<typeof frameworkShape>;
