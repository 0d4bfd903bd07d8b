/** Parts that stand in many files of the API, such as a source: each is checked and written once. */
import { z } from 'astro/zod';
import { checkedAgainst } from './check.ts';
import { withSortedKeys } from './sorted-keys.ts';

/** The parts by what they were made of, for each shape that they were checked against. */
const checkedParts = new WeakMap<z.ZodType, WeakMap<object, object>>();

/** The text of each part by the indentation at which it stands. */
const partTexts = new WeakMap<object, Map<string, string>>();

/**
 * A part of files, checked strictly against its shape.
 * @param entry what it holds; the same entry gives the same part
 * @throws if it breaks the shape
 */
export function partOf<Part extends object>(shape: z.ZodType<Part>, entry: object): Part {
  const parts = checkedParts.get(shape) ?? new WeakMap<object, object>();
  checkedParts.set(shape, parts);
  const known = parts.get(entry);
  if (known !== undefined) return known as Part;
  const part = Object.freeze(checkedAgainst(shape, withSortedKeys(entry), 'A part of the API files'));
  partTexts.set(part, new Map());
  // A part is an entry of itself, by which a file's schema knows it again.
  parts.set(entry, part).set(part, part);
  return part;
}

/** What a file's schema says of a part: that it was checked against its shape. */
export const checkedPart = <Part extends object>(shape: z.ZodType<Part>): z.ZodType<Part> =>
  z.custom<Part>(
    (value) => typeof value === 'object' && value !== null && checkedParts.get(shape)?.get(value) === value,
    'Invalid input: expected a part that was checked',
  );

/** Whether a value is a part. */
export const isPart = (value: object): boolean => partTexts.has(value);

/** The text of a part as it stands at an indentation. */
export function partText(part: object, indentation: string): string {
  const texts = partTexts.get(part)!;
  const text = texts.get(indentation) ?? JSON.stringify(part, null, 2).replaceAll('\n', `\n${indentation}`);
  texts.set(indentation, text);
  return text;
}
