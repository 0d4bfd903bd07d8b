/** The published JSON Schemas, made from the same zod schemas that every file is checked with. */
import { z } from 'astro/zod';
import { fileUrl, schemaPath, type ApiContext } from './context.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of a shape (draft 2020-12).
 * The build refuses fields that the shape does not name; the published schema allows them, because a later
 * version 1 may add some, and readers should not break on them.
 */
export function publishedSchema(
  context: Pick<ApiContext, 'site'>,
  name: string,
  shape: z.ZodType,
  title: string,
): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(shape, {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $schema: $schema!, $id: fileUrl(context, schemaPath(name)), title, ...schema };
}
