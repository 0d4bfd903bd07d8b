import type { z } from 'astro/zod';
import { quote } from './quote.ts';
import type { SchemaPart } from './schema-part.ts';

/** What kind of value stands there. */
export function typeFound(value: unknown): string {
  if (value === undefined) return 'the field is missing.';
  if (value === null) return 'the value is null.';
  if (typeof value === 'object') return `the value is ${quote(value)}.`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `${quote(value)} is not a finite number.`;
  return `${quote(value)} is ${typeof value === 'string' ? 'a text' : wordFor(typeof value)}.`;
}

/** The kinds of value that would be right, by the issues of all alternatives. */
export function typeExpected(issues: readonly z.core.$ZodIssue[], part: SchemaPart): string {
  const expected = issues
    .filter((issue) => issue.code === 'invalid_type')
    .map((issue) => wordFor(issue.expected));
  return [...new Set(expected), ...(part.nullable ? ['null'] : [])].join(' or ');
}

function wordFor(type: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of fields',
    record: 'a map of fields',
  };
  return words[type] ?? type;
}

/** The sentence, and after it what the schema says that the field means. */
export function withMeaning(expected: string, part: SchemaPart): string {
  return part.meaning === null ? expected : `${expected} Meaning of the field: ${part.meaning}`;
}
