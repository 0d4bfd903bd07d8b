import type { z } from 'astro/zod';
import { checkedAgainst } from './check.ts';
import { isPart, partText } from './parts.ts';
import { withSortedKeys } from './sorted-keys.ts';

/**
 * A document as text: strictly what its schema describes, a line end last. Fields stand in the schema's order and the
 * keys of records in their own, so that the same content always gives the same bytes.
 * @param path where the file will stand, for the message
 * @throws if the document breaks its schema, with every fault
 */
export const serializeDocument = (path: string, schema: z.ZodType, document: unknown): string =>
  toText(checkedAgainst(schema, withSortedKeys(document, isPart), `The API file ${path}`));

/** JSON as the API writes it: readable, since hosts compress it. Lone surrogates are escaped. */
export const toText = (value: unknown): string => `${write(value, '')}\n`;

/** As `JSON.stringify` writes it with two spaces, but for the parts, whose text is kept. */
function write(value: unknown, indentation: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isPart(value)) return partText(value, indentation);
  const inner = `${indentation}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const lines = Array.isArray(value)
    ? value.map((item) => write(item, inner))
    : Object.entries(value).flatMap(([key, field]) =>
        field === undefined ? [] : `${JSON.stringify(key)}: ${write(field, inner)}`,
      );
  if (lines.length === 0) return open + close;
  return `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indentation}${close}`;
}
