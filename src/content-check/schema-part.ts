import { z } from 'astro/zod';
import type { Path } from './raw-values.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a schema says of one field. */
export interface SchemaPart {
  /** The field's description, in the words of the schema. */
  meaning: string | null;
  /** Whether the value may be null. */
  nullable: boolean;
  /** The keys that a map may have; empty where they are not listed. */
  keys: string[];
  /** Least and greatest length or number, where there is one. */
  least: number | null;
  most: number | null;
}

/** Makes a look-up of the part of a schema that stands for the value at a path. */
export function schemaParts(schema: z.ZodType): (path: Path) => SchemaPart {
  // JSON Schema is read because it is documented; zod's own definitions are not made to be walked.
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return (path) => partAt(whole, path);
}

function partAt(whole: JsonSchema, path: Path): SchemaPart {
  const found = path.reduce<JsonSchema | undefined>(step, whole);
  const parts = found ? branches(found) : [];
  const figure = (...keys: (keyof JsonSchema)[]): number | null =>
    parts.flatMap((part) => keys.map((key) => part[key])).find((value) => typeof value === 'number') ?? null;
  return {
    meaning: parts.map((part) => part.description).find((text) => text !== undefined) ?? null,
    nullable: parts.some((part) => part.type === 'null'),
    keys: parts.flatMap(listedKeys),
    least: figure('minLength', 'minItems', 'minimum'),
    most: figure('maxLength', 'maxItems', 'maximum'),
  };
}

/** The schema and its alternatives, for instance a text and null. */
function branches(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []).filter(isSchema).flatMap(branches)];
}

function step(schema: JsonSchema | undefined, key: PropertyKey): JsonSchema | undefined {
  return (
    schema &&
    branches(schema)
      .map((branch) => childSchema(branch, key))
      .find(isSchema)
  );
}

function childSchema(schema: JsonSchema, key: PropertyKey): unknown {
  if (typeof key === 'number') return schema.items;
  const named = schema.properties && Object.hasOwn(schema.properties, key);
  return named ? schema.properties?.[String(key)] : schema.additionalProperties;
}

function listedKeys(schema: JsonSchema): string[] {
  const names = schema.propertyNames;
  const listed = isSchema(names) ? (names.enum ?? []) : [];
  return [...Object.keys(schema.properties ?? {}), ...listed.map(String)];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
