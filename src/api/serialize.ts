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
export function toText(value: unknown): string {
  // Joined once: at each level, a long text would be copied as often as it is deep.
  const pieces: string[] = [];
  write(value, '', pieces);
  return `${pieces.join('')}\n`;
}

/** As `JSON.stringify` writes it with two spaces, but for the parts, whose text is kept. */
function write(value: unknown, indentation: string, pieces: string[]): void {
  if (typeof value !== 'object' || value === null) pieces.push(JSON.stringify(value));
  else if (isPart(value)) pieces.push(partText(value, indentation));
  else if (Array.isArray(value)) {
    const items = value.map((item: unknown): [string, unknown] => ['', item]);
    writeFields(items, '[', ']', indentation, pieces);
  } else {
    const fields = Object.entries(value).flatMap(([key, field]: [string, unknown]): [string, unknown][] =>
      field === undefined ? [] : [[`${JSON.stringify(key)}: `, field]],
    );
    writeFields(fields, '{', '}', indentation, pieces);
  }
}

function writeFields(
  fields: readonly [string, unknown][],
  open: string,
  close: string,
  indentation: string,
  pieces: string[],
): void {
  const inner = `${indentation}  `;
  pieces.push(open);
  for (const [position, [key, value]] of fields.entries()) {
    pieces.push(`${position === 0 ? '' : ','}\n${inner}${key}`);
    write(value, inner, pieces);
  }
  pieces.push(fields.length === 0 ? close : `\n${indentation}${close}`);
}
