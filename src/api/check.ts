import type { z } from 'astro/zod';

/**
 * What a schema makes of a value: strictly what it describes, with fields in its order.
 * @param name what it is, for the message
 * @throws if the value breaks the schema, with every fault
 */
export function checkedAgainst<Output>(schema: z.ZodType<Output>, value: unknown, name: string): Output {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path: field, message }) => `  ${field.join('.')}: ${message}`);
  throw new Error(
    `${name} breaks its schema in src/api/shapes/. Mend the schema or what fills it:\n${faults.join('\n')}`,
  );
}
