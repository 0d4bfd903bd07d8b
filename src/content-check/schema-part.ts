import { z } from 'astro/zod';
import { child, type Path } from './raw-values.ts';

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
  /** A number that is too small by itself. */
  above: number | null;
}

/** Makes a look-up of the part of a schema that stands for the value at a path below the root. */
export function schemaParts(schema: z.ZodType, root: unknown): (path: Path) => SchemaPart {
  // JSON Schema is read because it is documented; zod's own definitions are not made to be walked.
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return (path) => partAt(whole, root, path);
}

function partAt(whole: JsonSchema, root: unknown, path: Path): SchemaPart {
  let value = root;
  let parts = branches(whole, value);
  for (const key of path) {
    value = child(value, key);
    parts = parts.flatMap((part) => {
      const next = childSchema(part, key);
      return isSchema(next) ? branches(next, value) : [];
    });
  }
  const figure = (...keys: (keyof JsonSchema)[]): number | null =>
    parts.flatMap((part) => keys.map((key) => part[key])).find((found) => typeof found === 'number') ?? null;
  return {
    meaning: parts.map((part) => part.description).find((text) => text !== undefined) ?? null,
    nullable: parts.some((part) => part.type === 'null'),
    keys: [...new Set(parts.flatMap(listedKeys))],
    least: figure('minLength', 'minItems', 'minimum'),
    above: figure('exclusiveMinimum'),
    most: figure('maxLength', 'maxItems', 'maximum'),
  };
}

/** The schema and its alternatives, for instance a text and null. */
function branches(schema: JsonSchema, value: unknown): JsonSchema[] {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isSchema);
  const chosen = alternatives.filter((alternative) => isChosenBy(alternative, value));
  return [schema, ...(chosen.length > 0 ? chosen : alternatives).flatMap((one) => branches(one, value))];
}

/** Whether no field of the value, such as `kind`, speaks against the alternative. */
function isChosenBy({ properties = {} }: JsonSchema, value: unknown): boolean {
  return Object.entries(properties).every(
    ([key, field]) => !isSchema(field) || field.const === undefined || field.const === child(value, key),
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
