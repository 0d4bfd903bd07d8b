import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedPart, partOf } from './parts.ts';
import { serializeDocument, toText } from './serialize.ts';

const shape = z.strictObject({ name: z.string(), count: z.int() });
const listShape = z.strictObject({ lists: z.array(z.tuple([checkedPart(shape), checkedPart(shape)])) });
const [one, two] = [
  { count: 1, name: 'one' },
  { count: 2, name: 'two' },
];
const serialize = (first: object, second: object): string =>
  serializeDocument('a.json', listShape, { lists: [[first, second]] });

describe('a part of files', () => {
  it('is the same for all that are made of the same, and stands in them as without parts', () => {
    const parts = [partOf(shape, one), partOf(shape, two)] as const;
    expect(partOf(shape, one)).toBe(parts[0]);
    const expected = { lists: [['one', 'two'].map((name, position) => ({ name, count: position + 1 }))] };
    for (const text of [serialize(...parts), serialize(...parts)])
      expect(text).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });

  it('is refused every time where it breaks its shape', () => {
    for (const faulty of [{ name: 'one' }, { ...one, count: 0.5 }, { ...one, more: true }]) {
      expect(() => partOf(shape, faulty)).toThrow('A part of the API files breaks its schema');
      expect(() => partOf(shape, faulty)).toThrow('A part of the API files breaks its schema');
    }
  });

  it('is missed in a file that holds what was not checked, was checked against another shape, or was changed', () => {
    const part = partOf(shape, two);
    const other = partOf(z.strictObject({ name: z.string(), count: z.number() }), {
      name: 'one',
      count: 0.5,
    });
    for (const unchecked of [one, other, { ...part }])
      expect(() => serialize(unchecked, part)).toThrow(
        'lists.0.0: Invalid input: expected a part that was checked',
      );
    expect(() => Object.assign(part, { count: 'two' })).toThrow(TypeError);
  });
});

it('writes any value as JSON.stringify does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(toText(value)).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
});
