import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { activitySchema } from './activity.ts';
import { adoptionSchema } from './adoption.ts';
import { advisoriesSchema } from './advisories.ts';
import { benchmarksSchema } from './benchmarks.ts';
import { calendarDate, calendarDateOrMonth, comesBefore, webUrl } from './calendar-date.ts';
import { firstReleasesSchema } from './first-releases.ts';
import { lifecycleSchema } from './lifecycle.ts';

const schemas = {
  lifecycle: lifecycleSchema,
  benchmarks: benchmarksSchema,
  advisories: advisoriesSchema,
  adoption: adoptionSchema,
  activity: activitySchema,
  'first-releases': firstReleasesSchema,
};
type EvidenceName = keyof typeof schemas;
const evidenceNames = Object.keys(schemas) as EvidenceName[];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];
/** A place and its new value; undefined deletes the key. */
type Change = readonly [Path, Json | undefined];

const schemaFolder = new URL('./', import.meta.url);

function readEvidence(name: EvidenceName): Json {
  return JSON.parse(
    readFileSync(new URL(`../../content/evidence/${name}.json`, schemaFolder), 'utf8'),
  ) as Json;
}

/** Follows a path to the container of its last step, so that the last step can be set or deleted. */
function containerAt(root: Json, path: Path): { [key: string]: Json } {
  let here = root;
  for (const step of path.slice(0, -1)) {
    const next = (here as { [key: string]: Json } | null)?.[step];
    if (next === undefined) throw new Error(`The evidence has no ${path.join('.')}: stopped at ${step}.`);
    here = next;
  }
  return here as { [key: string]: Json };
}

/** The real file with some changes. */
function evidenceWith(name: EvidenceName, changes: readonly Change[]): Json {
  const evidence = readEvidence(name);
  for (const [path, value] of changes) {
    const container = containerAt(evidence, path);
    const key = String(path.at(-1));
    if (value === undefined) delete container[key];
    else container[key] = value;
  }
  return evidence;
}

function issuesOf(name: EvidenceName, evidence: Json): { path: PropertyKey[]; message: string }[] {
  const result = schemas[name].safeParse(evidence);
  return (result.error?.issues ?? []).map(({ path, message }) => ({ path, message }));
}

describe('real evidence', () => {
  it.each(evidenceNames)('%s.json fits its schema', (name) => {
    expect(issuesOf(name, readEvidence(name))).toEqual([]);
  });

  it.each(['lifecycle', 'advisories', 'activity', 'first-releases'] as const)(
    '%s.json may lack a framework and may gain one',
    (name) => {
      const django = containerAt(readEvidence(name), ['frameworks', 'django'])['django'];
      const changes = [
        [['frameworks', 'django'], undefined],
        [['frameworks', 'brand-new'], django],
      ] as const;
      expect(issuesOf(name, evidenceWith(name, changes))).toEqual([]);
    },
  );

  it('benchmarks.json and adoption.json may lack a framework and may gain one', () => {
    const lackingBenchmark = evidenceWith('benchmarks', [
      [['sets', 0, 'frameworks', 'django'], undefined],
      [['sets', 0, 'frameworks', 'brand-new'], []],
      [['sets', 0, 'missing', 'brand-new'], 'no entry'],
      [['history', 'frameworks', 'django'], undefined],
    ]);
    expect(issuesOf('benchmarks', lackingBenchmark)).toEqual([]);
    const lackingAdoption = evidenceWith('adoption', [
      [['npmDownloads', 'frameworks', 'koa'], undefined],
      [['stackOverflow2025', 'webFrameworks', 'percent', 'django'], undefined],
      [['stackOverflow2025', 'webFrameworks', 'percent', 'brand-new'], null],
      [['githubStars', 'items', 'brand-new'], null],
    ]);
    expect(issuesOf('adoption', lackingAdoption)).toEqual([]);
  });
});

interface BrokenCase {
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

const django52: Path = ['frameworks', 'django', 'releases', 2];
const flaskAdvisory: Path = ['frameworks', 'flask', 'advisories', 0];
const expressEntry: Path = ['sets', 0, 'frameworks', 'express', 0];
const surveyed: Path = ['stackOverflow2025', 'webFrameworks'];

const brokenCases: BrokenCase[] = [
  {
    rule: 'security support ends on or after active support',
    name: 'lifecycle',
    at: [...django52, 'securitySupportUntil'],
    value: '2025-11-30',
    message: 'securitySupportUntil 2025-11-30 is before activeSupportUntil 2025-12-03.',
  },
  {
    rule: 'active support ends on or after the release',
    name: 'lifecycle',
    at: [...django52, 'activeSupportUntil'],
    value: '2025-04-01',
    message: 'activeSupportUntil 2025-04-01 is before releaseDate 2025-04-02.',
  },
  {
    rule: 'security support ends on or after the release',
    name: 'lifecycle',
    given: [
      [[...django52, 'activeSupportUntil'], null],
      [[...django52, 'activeSupportStatus'], 'not-given'],
    ],
    at: [...django52, 'securitySupportUntil'],
    value: '2025-04-01',
    message: 'securitySupportUntil 2025-04-01 is before releaseDate 2025-04-02.',
  },
  {
    rule: 'paid support ends on or after security support',
    name: 'lifecycle',
    at: [...django52, 'commercialSupportUntil'],
    value: '2028-04-29',
    message: 'commercialSupportUntil 2028-04-29 is before securitySupportUntil 2028-04-30.',
  },
  {
    rule: 'a release is superseded on or after its day',
    name: 'lifecycle',
    at: [...django52, 'supersededOn'],
    value: '2025-04-01',
    message: 'supersededOn 2025-04-01 is before releaseDate 2025-04-02.',
  },
  {
    rule: 'the newest version is not older than the first',
    name: 'lifecycle',
    at: [...django52, 'latestDate'],
    value: '2025-03',
    message: 'latestDate 2025-03 is before releaseDate 2025-04-02.',
  },
  {
    rule: 'a dated active end needs a date',
    name: 'lifecycle',
    at: [...django52, 'activeSupportUntil'],
    value: null,
    message: 'activeSupportStatus is "dated" but activeSupportUntil is null.',
  },
  {
    rule: 'a dated security end needs a date',
    name: 'lifecycle',
    at: [...django52, 'securitySupportUntil'],
    value: null,
    message: 'securitySupportStatus is "dated" but securitySupportUntil is null.',
  },
  {
    rule: 'a date needs the status dated',
    name: 'lifecycle',
    at: [...django52, 'securitySupportStatus'],
    value: 'open',
    message: 'securitySupportUntil is given, but securitySupportStatus is "open", not "dated".',
  },
  {
    rule: 'a support status is a known one',
    name: 'lifecycle',
    at: [...django52, 'securitySupportStatus'],
    value: 'published-as-2027-Q5',
    message: 'Must be a known support status, or published-as-YYYY-Q1 to Q4.',
  },
  {
    rule: 'a cycle occurs once',
    name: 'lifecycle',
    at: [...django52, 'cycle'],
    value: '6.1',
    message: 'Duplicate cycle "6.1".',
  },
  {
    rule: 'a date exists in the calendar',
    name: 'lifecycle',
    at: [...django52, 'securitySupportUntil'],
    value: '2027-02-29',
    message: 'Must be a date YYYY-MM-DD that exists in the calendar.',
  },
  {
    rule: 'a month exists in the calendar',
    name: 'lifecycle',
    at: [...django52, 'latestDate'],
    value: '2026-13',
    message: 'Must be a date YYYY-MM-DD that exists in the calendar, or a month YYYY-MM.',
  },
  {
    rule: 'an address is http or https',
    name: 'lifecycle',
    at: [...django52, 'latestSourceUrl'],
    value: 'javascript:alert(1)',
    message: 'Must be an http or https URL.',
  },
  {
    rule: 'a commit hash is whole',
    name: 'lifecycle',
    at: ['frameworks', 'django', 'sources', 0, 'commit'],
    value: 'a70eca3',
    message: 'Must be a full commit hash of 40 digits.',
  },
  {
    rule: 'text is not blank',
    name: 'lifecycle',
    at: ['frameworks', 'django', 'policy'],
    value: ' ',
    message: 'Must not be blank.',
  },
  {
    rule: 'unknown keys are refused',
    name: 'lifecycle',
    at: [...django52, 'licence'],
    value: 'MIT',
    issueAt: django52,
    message: 'Unrecognized key: "licence"',
  },
  {
    rule: 'a framework id is kebab-case',
    name: 'lifecycle',
    at: ['frameworks', 'Brand_New'],
    value: {},
    message: 'Must be a framework id in kebab-case, such as "ruby-on-rails".',
  },
  {
    rule: 'a CVSS score is 10 at most',
    name: 'advisories',
    at: [...flaskAdvisory, 'cvss'],
    value: 10.1,
    message: 'Must be a CVSS score from 0 to 10.',
  },
  {
    rule: 'a CVSS score is 0 at least',
    name: 'advisories',
    at: [...flaskAdvisory, 'cvss'],
    value: -0.1,
    message: 'Must be a CVSS score from 0 to 10.',
  },
  {
    rule: 'a severity is a known one',
    name: 'advisories',
    at: [...flaskAdvisory, 'severity'],
    value: 'moderate',
    message: 'Invalid option: expected one of "low"|"medium"|"high"|"critical"',
  },
  {
    rule: 'an advisory id occurs once',
    name: 'advisories',
    at: ['frameworks', 'koa', 'advisories', 2, 'id'],
    value: 'CVE-2025-25200',
    message: 'Duplicate id "CVE-2025-25200".',
  },
  {
    rule: 'a day of publication has a basis',
    name: 'advisories',
    at: [...flaskAdvisory, 'publishedBasis'],
    value: null,
    message: 'published and publishedBasis must both be given or both be null.',
  },
  {
    rule: 'the count is the length of the list',
    name: 'advisories',
    at: ['frameworks', 'koa', 'count'],
    value: 6,
    message: 'count is 6, but 5 advisories are listed.',
  },
  {
    rule: 'a count is not negative',
    name: 'activity',
    at: ['frameworks', 'koa', 'botCommits12m'],
    value: -1,
    message: 'Must not be negative.',
  },
  {
    rule: 'a count is whole',
    name: 'activity',
    at: ['frameworks', 'koa', 'botCommits12m'],
    value: 4.5,
    message: 'Must be a whole number.',
  },
  {
    rule: 'the counts by year are those of the list',
    name: 'advisories',
    at: ['frameworks', 'koa', 'countByYear', '2025'],
    value: 3,
    message: 'countByYear says 3 for 2025, but 4 are listed.',
  },
  {
    rule: 'advisories are counted by year',
    name: 'advisories',
    at: ['frameworks', 'koa', 'countByYear', 'later'],
    value: 0,
    message: 'Must be a year or "unknown".',
  },
  {
    rule: 'requests a second are not negative',
    name: 'benchmarks',
    at: [...expressEntry, 'concurrency', '64', 'requestsPerSecond'],
    value: -1,
    message: 'Must not be negative.',
  },
  {
    rule: 'a latency is not negative',
    name: 'benchmarks',
    at: [...expressEntry, 'concurrency', '64', 'latencyP99Ms'],
    value: -0.5,
    message: 'Must not be negative.',
  },
  {
    rule: 'a concurrency is a number of connections',
    name: 'benchmarks',
    at: [...expressEntry, 'concurrency', 'many'],
    value: {},
    message: 'Must be a number of connections.',
  },
  {
    rule: 'a framework without entries has a reason',
    name: 'benchmarks',
    at: ['sets', 0, 'frameworks', 'koa'],
    value: [],
    issueAt: ['sets', 0, 'missing', 'koa'],
    message: '"koa" has no entry and no reason in missing.',
  },
  {
    rule: 'a data set occurs once',
    name: 'benchmarks',
    at: ['sets', 1, 'id'],
    value: 'the-benchmarker-2025-07-23',
    message: 'Duplicate id "the-benchmarker-2025-07-23".',
  },
  {
    rule: 'a time of data is in UTC',
    name: 'benchmarks',
    at: ['sets', 0, 'updatedAt'],
    value: '2025-07-23',
    message: 'Must be YYYY-MM-DD HH:MM:SS UTC.',
  },
  {
    rule: 'a percentage is 100 at most',
    name: 'adoption',
    at: [...surveyed, 'percent', 'django'],
    value: 100.1,
    message: 'Must be a percentage from 0 to 100.',
  },
  {
    rule: 'a percentage is 0 at least',
    name: 'adoption',
    at: [...surveyed, 'percent', 'django'],
    value: -0.1,
    message: 'Must be a percentage from 0 to 100.',
  },
  {
    rule: 'a percentage has agreeing quotes',
    name: 'adoption',
    at: [...surveyed, 'agreeingQuotes', 'django'],
    value: 1,
    issueAt: [...surveyed, 'percent', 'django'],
    message: '"django" has 1 agreeing quotes, fewer than 2.',
  },
  {
    rule: 'a registry figure has a source',
    name: 'adoption',
    at: ['npmDownloads', 'frameworks', 'brand-new'],
    value: 12,
    message: 'The figure of "brand-new" has no source.',
  },
  {
    rule: 'a related registry figure has a source',
    name: 'adoption',
    at: ['pypiRank', 'related', 'jinja2'],
    value: 12,
    message: 'The figure of "jinja2" has no source.',
  },
  {
    rule: 'downloads are not negative',
    name: 'adoption',
    at: ['npmDownloads', 'frameworks', 'koa'],
    value: -1,
    message: 'Must not be negative.',
  },
  {
    rule: 'a rank starts at 1',
    name: 'adoption',
    at: ['pypiRank', 'frameworks', 'flask'],
    value: 0,
    message: 'Ranks start at 1.',
  },
  {
    rule: 'a package name is lower case',
    name: 'adoption',
    at: ['pypiRank', 'source', 'Django'],
    value: 'https://pypi.org/project/Django/',
    message: 'Must be a lower-case package name.',
  },
  {
    rule: 'a registry without figures has a reason',
    name: 'adoption',
    at: ['nullReason'],
    value: {
      nuget: 'not a measure',
      packagist: 'not found',
      rubygems: 'not found',
      mavenCentral: 'not published',
    },
    issueAt: ['nullReason', 'hex'],
    message: 'hex is null without a reason.',
  },
  {
    rule: 'a share is 1 at most',
    name: 'activity',
    at: ['frameworks', 'koa', 'top3Share12m'],
    value: 34.2,
    message: 'Must be a share from 0 to 1.',
  },
  {
    rule: 'a window ends on or after its start',
    name: 'activity',
    at: ['frameworks', 'koa', 'windowEnd'],
    value: '2025-03-27',
    message: 'windowEnd 2025-03-27 is before windowStart 2025-03-28.',
  },
  {
    rule: 'a figure has its window',
    name: 'activity',
    at: ['frameworks', 'django', 'releaseTags12m'],
    value: 12,
    message: 'releaseTags12m is given without the window in which it was counted.',
  },
  {
    rule: 'commits without merges are a part of all',
    name: 'activity',
    at: ['frameworks', 'koa', 'commits12mWithoutMerges'],
    value: 35,
    message: 'commits12mWithoutMerges 35 is more than commits12m 34.',
  },
  {
    rule: 'persons are not more than authors',
    name: 'activity',
    at: ['frameworks', 'koa', 'persons12m'],
    value: 10,
    message: 'persons12m 10 is more than authors12m 9.',
  },
  {
    rule: 'commits in the window are a part of the history',
    name: 'activity',
    at: ['frameworks', 'koa', 'commitsTotal'],
    value: 33,
    issueAt: ['frameworks', 'koa', 'commits12m'],
    message: 'commits12m 34 is more than commitsTotal 33.',
  },
  {
    rule: 'the busiest persons are three at most',
    name: 'activity',
    at: ['frameworks', 'koa', 'top3Commits12m'],
    value: [4, 3, 2, 1],
    message: 'Must hold three persons at most.',
  },
  {
    rule: 'a release without a date was not found',
    name: 'first-releases',
    at: ['frameworks', 'flask', 'oneDotZero', 'date'],
    value: null,
    issueAt: ['frameworks', 'flask', 'oneDotZero', 'kind'],
    message: 'Without a date, kind must be "not found".',
  },
  {
    rule: 'a release with a date was found',
    name: 'first-releases',
    at: ['frameworks', 'flask', 'oneDotZero', 'kind'],
    value: 'not found',
    message: 'kind is "not found" but a date is given.',
  },
  {
    rule: 'version 1.0 is not before the first public one',
    name: 'first-releases',
    at: ['frameworks', 'flask', 'oneDotZero', 'date'],
    value: '2010-04-15',
    message: 'oneDotZero 2010-04-15 is before firstPublic 2010-04-16.',
  },
];

describe('rules', () => {
  it.each(brokenCases)('$name: $rule', ({ name, given = [], at, value, issueAt = at, message }) => {
    expect(issuesOf(name, evidenceWith(name, given))).toEqual([]);
    expect(issuesOf(name, evidenceWith(name, [...given, [at, value]]))).toEqual([
      { path: [...issueAt], message },
    ]);
  });

  it('accepts what the rules only seem to forbid', () => {
    const changes = [
      [[...django52, 'activeSupportUntil'], '2028-04-30'],
      [[...django52, 'securitySupportUntil'], '2028-04-30'],
      [[...django52, 'latestDate'], '2025-04'],
    ] as const;
    expect(issuesOf('lifecycle', evidenceWith('lifecycle', changes))).toEqual([]);
    const sharedAlias: Change[] = [
      [['frameworks', 'koa', 'advisories', 0, 'aliases'], ['GHSA-same']],
      [['frameworks', 'koa', 'advisories', 1, 'aliases'], ['GHSA-same']],
    ];
    expect(issuesOf('advisories', evidenceWith('advisories', sharedAlias))).toEqual([]);
  });
});

describe('shared shapes', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s is a date', (text) => {
    expect(calendarDate.safeParse(text).success).toBe(true);
    expect(calendarDateOrMonth.safeParse(text).success).toBe(true);
  });

  it.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-4-1', '2026-04-01T00:00', '2026', ''])(
    '"%s" is no date',
    (text) => {
      expect(calendarDate.safeParse(text).success).toBe(false);
      expect(calendarDateOrMonth.safeParse(text).success).toBe(false);
    },
  );

  it('a month is no day', () => {
    expect(calendarDate.safeParse('2026-11').success).toBe(false);
    expect(calendarDateOrMonth.safeParse('2026-11').success).toBe(true);
  });

  it.each(['https://a.example/b?c=d#e', 'http://a.example'])('%s is an address', (text) => {
    expect(webUrl.safeParse(text).success).toBe(true);
  });

  it.each([
    'ftp://a.example',
    'data:text/html,x',
    '//a.example',
    'https:a.example',
    ' https://a.example',
    'https://a b',
    'https://',
  ])('"%s" is no address', (text) => {
    expect(webUrl.safeParse(text).success).toBe(false);
  });

  it('compares a month with a day by the month', () => {
    expect(comesBefore('2026-11', '2026-11-03')).toBe(false);
    expect(comesBefore('2026-11-03', '2026-11')).toBe(false);
    expect(comesBefore('2026-10', '2026-11-03')).toBe(true);
    expect(comesBefore('2026-11-02', '2026-11-03')).toBe(true);
  });
});

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
  it.each(evidenceNames)('%s: every object is strict and every field has a description', (name) => {
    const finding = walk(schemas[name], '', { fields: 0, problems: [] });
    expect(finding.problems).toEqual([]);
    expect(finding.fields).toBeGreaterThan(10);
  });

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
