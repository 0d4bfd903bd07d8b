import { z } from 'astro/zod';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Builds a kebab-case id schema whose message names the kind of id. */
function kebabCaseId(kind: string) {
  return z
    .string()
    .regex(kebabCase, { error: `Must be a ${kind} id in kebab-case, such as "ruby-on-rails".` });
}

/** Slug of a framework. Not an enum: a framework is added by content alone. */
export const frameworkId = kebabCaseId('framework');

/** Id of a source, unique within the facts of one framework. */
export const sourceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'Must be a source id in kebab-case, such as "dj-tasks".' });

/** Id of a capability on which frameworks are compared. */
export const capabilityId = kebabCaseId('capability');

/** Id of a single claim, which is part of its permanent link. */
export const claimId = kebabCaseId('claim');

/**
 * A record whose key errors carry the message of the key schema, because the default only says
 * "Invalid key in record".
 */
export function recordOf<Key extends z.ZodString, Value extends z.ZodType>(key: Key, value: Value) {
  return z.record(key, value, {
    error: (issue) => (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined),
  });
}

/** A value per framework. Any framework may be absent: evidence is added as it is found. */
export function frameworkRecord<Value extends z.ZodType>(value: Value) {
  return recordOf(frameworkId, value);
}

/** The part of a refinement context that the shared rules need. */
export interface IssueCollector {
  addIssue(issue: { code: 'custom'; message: string; path: (string | number)[] }): void;
}

/** Reports every item of a list whose `key` has been seen in an earlier item. */
export function reportDuplicates<Key extends string>(
  items: readonly Record<Key, string>[],
  key: Key,
  context: IssueCollector,
): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const value = item[key];
    if (seen.has(value)) {
      context.addIssue({ code: 'custom', message: `Duplicate ${key} "${value}".`, path: [index, key] });
    }
    seen.add(value);
  });
}

/** Id of a selection factor. */
export const factorId = kebabCaseId('factor');
