import type { z } from 'astro/zod';
import { withSortedKeys } from './sorted-keys.ts';

/**
 * A document as text: strictly what its schema describes, a line end last. Fields stand in the schema's order and the
 * keys of records in their own, so that the same content always gives the same bytes.
 * @param path where the file will stand, for the message
 * @throws if the document breaks its schema, with every fault
 */
export function serializeDocument(path: string, schema: z.ZodType, document: unknown): string {
  const result = schema.safeParse(withSortedKeys(document));
  if (!result.success) {
    const faults = result.error.issues.map(({ path: field, message }) => `  ${field.join('.')}: ${message}`);
    throw new Error(
      `The API file ${path} breaks its schema in src/api/shapes/. Mend the schema or what fills it:\n${faults.join('\n')}`,
    );
  }
  return toText(result.data);
}

/** JSON as the API writes it: readable, since hosts compress it. Lone surrogates are escaped. */
export const toText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
