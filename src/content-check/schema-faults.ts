import type { z } from 'astro/zod';
import { didYouMean } from './did-you-mean.ts';
import type { Fault } from './fault.ts';
import { fieldPath } from './field-path.ts';
import { issueWords, STANDARD_MESSAGE, type Words } from './issue-words.ts';
import { quote } from './quote.ts';
import { valueAt } from './raw-values.ts';
import { schemaParts } from './schema-part.ts';

/** Holds a parsed file against its schema and puts what zod finds into words. */
export function schemaFaults(file: string, schema: z.ZodType, value: unknown): Fault[] {
  const result = schema.safeParse(value, { error: () => STANDARD_MESSAGE });
  if (result.success) return [];
  const partAt = schemaParts(schema, value);
  return result.error.issues.map(innermost).flatMap((issue) => {
    const part = partAt(issue.path);
    if (issue.code === 'unrecognized_keys') return unknownKeys(file, value, issue, part.keys);
    const path = fieldPath(value, issue.path);
    return [{ file, path, ...issueWords(issue, valueAt(value, ...issue.path), part) }];
  });
}

/**
 * Of the alternatives of a union, the one that fits the kind of the value: for an empty text where a text or
 * a list may stand, its emptiness is the fault, not that it is no list.
 */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union' || issue.message !== STANDARD_MESSAGE) return issue;
  const fitting = issue.errors.filter(([first]) => first?.code !== 'invalid_type' || first.path.length > 0);
  const inner = fitting.length === 1 ? fitting[0]?.[0] : undefined;
  return inner ? innermost({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

function unknownKeys(
  file: string,
  value: unknown,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  known: readonly string[],
): Fault[] {
  return issue.keys.map((key) => {
    const words: Words = {
      found: `${quote(key)} is not a field here.`,
      expected: `Expected one of: ${known.join(', ')}.`,
      hint: didYouMean(key, known),
    };
    return { file, path: fieldPath(value, [...issue.path, key]), ...words };
  });
}
