/** The real evidence files, with changes that break one rule at a time: for the tests of their schemas. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { activitySchema } from './activity.ts';
import { adoptionSchema } from './adoption.ts';
import { advisoriesSchema } from './advisories.ts';
import { benchmarksSchema } from './benchmarks.ts';
import { firstReleasesSchema } from './first-releases.ts';
import { lifecycleSchema } from './lifecycle.ts';

export const schemas = {
  lifecycle: lifecycleSchema,
  benchmarks: benchmarksSchema,
  advisories: advisoriesSchema,
  adoption: adoptionSchema,
  activity: activitySchema,
  'first-releases': firstReleasesSchema,
};
export type EvidenceName = keyof typeof schemas;
export const evidenceNames = Object.keys(schemas) as EvidenceName[];

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Path = readonly (string | number)[];
/** A place and its new value; undefined deletes the key. */
export type Change = readonly [Path, Json | undefined];

export const schemaFolder = new URL('./', import.meta.url);

export function readEvidence(name: EvidenceName): Json {
  return JSON.parse(
    readFileSync(new URL(`../../content/evidence/${name}.json`, schemaFolder), 'utf8'),
  ) as Json;
}

/** Follows a path to the container of its last step, so that the last step can be set or deleted. */
export function containerAt(root: Json, path: Path): { [key: string]: Json } {
  let here = root;
  for (const step of path.slice(0, -1)) {
    const next = (here as { [key: string]: Json } | null)?.[step];
    if (next === undefined) throw new Error(`The evidence has no ${path.join('.')}: stopped at ${step}.`);
    here = next;
  }
  return here as { [key: string]: Json };
}

/** The real file with some changes. */
export function evidenceWith(name: EvidenceName, changes: readonly Change[]): Json {
  const evidence = readEvidence(name);
  for (const [path, value] of changes) {
    const container = containerAt(evidence, path);
    const key = String(path.at(-1));
    if (value === undefined) Reflect.deleteProperty(container, key);
    else container[key] = value;
  }
  return evidence;
}

export function issuesOf(name: EvidenceName, evidence: Json): { path: PropertyKey[]; message: string }[] {
  const result = schemas[name].safeParse(evidence);
  return (result.error?.issues ?? []).map(({ path, message }) => ({ path, message }));
}

export interface BrokenCase {
  rule: string;
  name: EvidenceName;
  /** Values to set before the broken one, where the rule needs a certain record. */
  given?: readonly Change[];
  at: Path;
  value: Json;
  /** Path of the issue, where it is not the place of the broken value. */
  issueAt?: Path;
  message: string;
}

/** Declares one test for each broken record: it is refused with this message at this place. */
export function testBrokenCases(brokenCases: readonly BrokenCase[]): void {
  it.each(brokenCases)('$name: $rule', ({ name, given = [], at, value, issueAt = at, message }) => {
    expect(issuesOf(name, evidenceWith(name, given))).toEqual([]);
    expect(issuesOf(name, evidenceWith(name, [...given, [at, value]]))).toEqual([
      { path: [...issueAt], message },
    ]);
  });
}
