import { z } from 'astro/zod';
import { calendarDate, webUrl } from './calendar-date.ts';
import { STATUS_IDS, statusId } from './capabilities.ts';
import { capabilityId, claimId, sourceId } from './identifiers.ts';
import { registryEntry } from './registries.ts';

/** Framework categories. They follow mechanically from three capability rows; see `categoryFromCapabilities`. */
export const CATEGORIES = ['full-stack', 'platform', 'micro', 'minimalist'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a claim can be about beside a capability, for setting it against another framework. */
export const TOPICS = ['support', 'runtime', 'leanness'] as const;

/** Verdicts on a statement of the article that the site grew from. */
export const VERDICTS = ['confirmed', 'outdated', 'wrong', 'unverifiable'] as const;

const source = sourceId.describe('Id of the source that backs the fact.');
const note = z.string().min(1).optional().describe('What is uncertain, or why a value is null.');
const sentence = z.string().min(1);

const sourceSchema = z.strictObject({
  id: sourceId.describe('Permanent id, unique on the whole site.'),
  url: webUrl.describe('Where a reader can open it.'),
  title: sentence.describe('The title of the document, or what it is.'),
  publisher: sentence.describe('Who publishes it.'),
  published: calendarDate.nullable().describe('The date that the document carries, null if it has none.'),
  seen: calendarDate.nullable().describe('The date of the copy that was read, null if unknown.'),
});

const claimSchema = z.strictObject({
  id: claimId.describe('Permanent id, unique in its list: the anchor of the claim.'),
  claim: sentence.describe('One checkable statement in plain words.'),
  about: z
    .array(z.string())
    .min(1)
    .max(4)
    .optional()
    .describe('Capability ids or topics on which the claim can be set against another framework.'),
  source,
});

const valueFact = (meaning: string) =>
  z.strictObject({ value: sentence.describe(meaning), source, note }).describe(meaning);

const identitySchema = z.strictObject({
  languages: z
    .array(z.strictObject({ name: sentence.describe('Name of the language.'), source }))
    .min(1)
    .describe('Languages in which applications are written.'),
  runtime: valueFact('What runs an application, with versions.'),
  license: valueFact('SPDX identifier of the license.'),
  first_public_release: z
    .strictObject({
      version: sentence.nullable().describe('Version number, null if it had none.'),
      date: calendarDate.nullable().describe('Day of the release, null if not verified.'),
      source,
      note,
    })
    .describe('The first release that the public could use.'),
  version_1_0: z
    .strictObject({
      date: calendarDate.nullable().describe('Day of 1.0, null if not verified.'),
      source,
      note,
    })
    .describe('The release of version 1.0.'),
  latest_stable: z
    .strictObject({
      version: sentence.describe('Version number.'),
      date: calendarDate.nullable().describe('Day of the release, null if not verified.'),
      source,
      note,
    })
    .describe('The newest stable release seen.'),
  governance: valueFact('Who decides and who pays.'),
  architecture: valueFact("The pattern, in the field's terms."),
  category: z.enum(CATEGORIES).describe('Follows from the rows routing, templates and orm.'),
  support_policy: valueFact('How long a release gets fixes.'),
  security_contact: valueFact('How to report a vulnerability.'),
  core_features: z
    .array(z.strictObject({ name: sentence.describe('At most four words.'), source }))
    .min(3)
    .max(5)
    .describe('What the framework itself puts forward.'),
  known_for: z
    .strictObject({
      value: sentence.describe('Real-world use in one line, with the year where the evidence is old.'),
      sources: z.array(sourceId).min(1).describe('Ids of the sources.'),
    })
    .describe('Real-world use.'),
  aliases: z.array(sentence).describe('What people type to find the framework.'),
});

const capabilityFactSchema = z
  .strictObject({
    status: statusId,
    name: sentence.nullable().describe('What provides it; null where the status is none.'),
    note: sentence.describe('What it covers and what it lacks, in one or two sentences.'),
    source,
  })
  .superRefine((fact, context) => {
    const isNone = fact.status === STATUS_IDS.at(-1);
    if (isNone === (fact.name === null)) return;
    context.addIssue({
      code: 'custom',
      path: ['name'],
      message: isNone ? 'must be null where the status is none' : 'must say what provides the capability',
    });
  });

/** One file of `content/facts/`: everything known about one framework, each fact with its source. */
export const factsSchema = z.strictObject({
  checked: calendarDate.describe('The day on which the facts were last held against their sources.'),
  website: webUrl.describe('Home page of the project.'),
  documentation: webUrl.describe('Start of the documentation.'),
  repository: webUrl.describe('Source repository.'),
  registries: z
    .array(registryEntry)
    .optional()
    .describe('Public registries that list its releases, each once: what the refresh reads.'),
  sources: z
    .array(sourceSchema)
    .min(1)
    .describe('Every source of the facts, in the order in which pages number them.'),
  identity: identitySchema.describe('What it is, in the terms of the comparison table.'),
  capabilities: z
    .record(capabilityId, capabilityFactSchema)
    .describe('One entry for every row of capabilities.yaml.'),
  benefits: z.array(claimSchema).min(5).max(8).describe('What it gives, checkable and without praise.'),
  limitations: z.array(claimSchema).min(4).max(8).describe('What teams trip over.'),
  best_for: z.array(claimSchema).min(1).describe('Situations that it fits.'),
  avoid_when: z.array(claimSchema).min(1).describe('Situations in which to think twice.'),
  used_by: z
    .array(
      z.strictObject({
        organization: sentence.describe('Who uses it.'),
        what: sentence.describe('For what, with the year where the evidence is old.'),
        source,
      }),
    )
    .describe('Organizations with evidence of use.'),
  performance_notes: z.array(claimSchema).describe('What is known about its speed.'),
  upgrade_notes: z.array(claimSchema).describe('What moving from the previous major version costs.'),
  starter: z
    .strictObject({
      commands: z.array(sentence).min(1).describe('Shell commands, one line each.'),
      source,
      note,
    })
    .describe('Commands that create and run the smallest application.'),
  article_check: z
    .array(
      z.strictObject({
        id: claimId.describe('Permanent id, unique in the list.'),
        article_says: sentence.describe('The statement, in our words.'),
        verdict: z.enum(VERDICTS).describe('What the evidence says of it.'),
        evidence: sentence.describe('What holds instead, or what confirms it.'),
        source,
      }),
    )
    .describe('Statements of the original article, held against the evidence.'),
});

export type Facts = z.infer<typeof factsSchema>;
export type SourceFact = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type CapabilityFact = z.infer<typeof capabilityFactSchema>;
export type Identity = z.infer<typeof identitySchema>;
