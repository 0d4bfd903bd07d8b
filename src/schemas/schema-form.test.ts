import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { schemaFolder, schemas } from './broken-evidence.ts';
import { capabilitiesSchema } from './capabilities.ts';
import { factsSchema } from './facts.ts';
import { frameworkPageSchema } from './framework-page.ts';
import { shelfLivesSchema } from './shelf-lives.ts';

const contentSchemas = {
  ...schemas,
  facts: factsSchema,
  capabilities: capabilitiesSchema,
  frameworks: frameworkPageSchema,
  shelfLives: shelfLivesSchema,
};

/** The schemas directly inside one that is not an object, by the name of the step to them. */
function innerSchemas(schema: z.core.$ZodType): [string, z.core.$ZodType][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return [['', schema.unwrap()]];
  if (schema instanceof z.ZodArray) return [['[]', schema.element]];
  if (schema instanceof z.ZodRecord) return [['.*', schema.valueType]];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ['', option]);
  const leaves = [
    z.ZodString,
    z.ZodNumber,
    z.ZodBoolean,
    z.ZodNull,
    z.ZodEnum,
    z.ZodLiteral,
    z.ZodISODate,
    z.ZodTemplateLiteral,
  ];
  // A kind the walk does not know could hide objects, so it must be added above rather than passed over.
  if (!leaves.some((Leaf) => schema instanceof Leaf))
    throw new Error(`Unknown kind of schema: ${schema._zod.def.type}`);
  return [];
}

interface Finding {
  fields: number;
  problems: string[];
}

function walk(schema: z.core.$ZodType, path: string, finding: Finding): Finding {
  if (schema instanceof z.ZodObject) {
    if (!(schema.def.catchall instanceof z.ZodNever)) finding.problems.push(`${path || 'root'}: not strict`);
    for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      finding.fields += 1;
      const description = field.description ?? '';
      if (!/^[A-Z].*\.$/.test(description))
        finding.problems.push(`${path}.${key}: no sentence as description`);
      walk(field, `${path}.${key}`, finding);
    }
    return finding;
  }
  for (const [step, inner] of innerSchemas(schema)) walk(inner, path + step, finding);
  return finding;
}

describe('schema form', () => {
  it.each(Object.entries(contentSchemas))(
    '%s: every object is strict and every field has a description',
    (_, schema) => {
      const finding = walk(schema, '', { fields: 0, problems: [] });
      expect(finding.problems).toEqual([]);
      expect(finding.fields).toBeGreaterThan(3);
    },
  );

  it('the walk finds loose objects and bare fields', () => {
    const loose = z.looseObject({ list: z.array(z.strictObject({ bare: z.string() })).describe('A list.') });
    expect(walk(loose, '', { fields: 0, problems: [] }).problems).toEqual([
      'root: not strict',
      '.list[].bare: no sentence as description',
    ]);
  });

  it('no schema file builds an object that lets unknown keys through', () => {
    const files = readdirSync(schemaFolder).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    expect(files).toContain('lifecycle.ts');
    for (const file of files) {
      expect(readFileSync(new URL(file, schemaFolder), 'utf8'), file).not.toMatch(
        /\bz\.(object|looseObject)\(/,
      );
    }
  });
});
