/** All files of the API, in one list: the endpoint writes it, the index and the page on the API show it. */
import type { z } from 'astro/zod';
import { addresses } from '../lib/addresses.ts';
import { frameworkPairs } from '../lib/comparison.ts';
import type { Dataset } from '../lib/dataset.ts';
import { comparisonDocument } from './comparisons.ts';
import { documentHead, fileUrl, LICENSE_URL, schemaPath, type ApiContext } from './context.ts';
import { comparisonPath, frameworkDocument, frameworkPath, frameworksDocument } from './frameworks.ts';
import { publishedSchema } from './json-schemas.ts';
import { capabilitiesDocument, evidenceDocument, factorsDocument, sourcesDocument } from './reference.ts';
import { serializeDocument, toText } from './serialize.ts';
import { comparisonOfPartsShape, comparisonShape } from './shapes/comparison.ts';
import { API_VERSION } from './shapes/document.ts';
import { frameworkShape, frameworksShape } from './shapes/framework.ts';
import {
  capabilitiesShape,
  evidenceSchemas,
  evidenceShape,
  factorsShape,
  indexShape,
  sourcesShape,
  type EvidenceName,
  type IndexDocument,
} from './shapes/reference.ts';
import { useCasesShape } from './shapes/use-case.ts';
import { useCasesDocument } from './use-cases.ts';

/** Name of the data set. */
const DATA_SET_NAME = 'Backend Atlas';

const EVIDENCE_NAMES = Object.keys(evidenceSchemas) as EvidenceName[];

/** The shapes by the name of their schema, each with its title. `ofParts` is the shape for a document of parts. */
const SHAPES: Readonly<Record<string, { title: string; shape: z.ZodType; ofParts?: z.ZodType }>> = {
  index: { title: 'What there is', shape: indexShape },
  frameworks: { title: 'All frameworks', shape: frameworksShape },
  framework: { title: 'One framework', shape: frameworkShape },
  comparison: {
    title: 'Two frameworks side by side',
    shape: comparisonShape,
    ofParts: comparisonOfPartsShape,
  },
  capabilities: { title: 'The capability matrix', shape: capabilitiesShape },
  factors: { title: 'The selection factors', shape: factorsShape },
  'use-cases': { title: 'The use cases', shape: useCasesShape },
  sources: { title: 'All sources', shape: sourcesShape },
  ...Object.fromEntries(
    EVIDENCE_NAMES.map((name) => [
      `evidence-${name}`,
      { title: `Evidence: ${name}`, shape: evidenceShape(evidenceSchemas[name]) },
    ]),
  ),
};

/** One file of the API. */
export interface ApiFile {
  /** Path inside the folder of the version. */
  path: string;
  /** What it holds, in one sentence. */
  description: string;
  /** Name of the schema that it follows, null for the schemas themselves. */
  schema: string | null;
  /** The whole text. */
  text: () => string;
}

/** All files that hold data, the index first. */
export function dataFiles(dataset: Dataset, context: ApiContext): ApiFile[] {
  const file = (path: string, schema: string, description: string, document: () => unknown): ApiFile => ({
    path,
    description,
    schema,
    text: () => serializeDocument(path, SHAPES[schema]!.ofParts ?? SHAPES[schema]!.shape, document()),
  });
  const files = [
    file('frameworks.json', 'frameworks', 'All frameworks, with identity and scores in short.', () =>
      frameworksDocument(dataset, context),
    ),
    file('capabilities.json', 'capabilities', 'The capability matrix: statuses, rows, weights, rules.', () =>
      capabilitiesDocument(dataset, context),
    ),
    file(
      'factors.json',
      'factors',
      'The selection factors: formulas, and every score with its working.',
      () => factorsDocument(dataset, context),
    ),
    file(
      'use-cases.json',
      'use-cases',
      'The use cases: needs, weights, rankings, what would change them.',
      () => useCasesDocument(dataset, context),
    ),
    file('sources.json', 'sources', 'Every source of the facts, with its dates.', () =>
      sourcesDocument(dataset, context),
    ),
    ...EVIDENCE_NAMES.map((name) =>
      file(`evidence/${name}.json`, `evidence-${name}`, EVIDENCE_DESCRIPTIONS[name], () =>
        evidenceDocument(dataset, context, name),
      ),
    ),
    ...dataset.frameworks.map((framework) =>
      file(frameworkPath(framework.slug), 'framework', `Everything known about ${framework.name}.`, () =>
        frameworkDocument(dataset, context, framework),
      ),
    ),
    ...frameworkPairs(dataset.frameworks).map((pair) =>
      file(
        comparisonPath(pair[0].slug, pair[1].slug),
        'comparison',
        `${pair[0].name} and ${pair[1].name} side by side.`,
        () => comparisonDocument(dataset, context, pair),
      ),
    ),
  ];
  const index = file('index.json', 'index', 'What there is: this list.', () =>
    indexDocument(dataset, context, [index, ...files]),
  );
  return [index, ...files];
}

const EVIDENCE_DESCRIPTIONS: Readonly<Record<EvidenceName, string>> = {
  lifecycle: 'Release series with the ends of their support.',
  benchmarks: 'Throughput and latency, with what speaks against each set.',
  advisories: 'Security advisories since 2019, with fixed versions.',
  adoption: 'Survey shares, downloads and ranks.',
  activity: 'Commits, people and releases over twelve months.',
  'first-releases': 'The first public release and version 1.0 of each framework.',
};

function indexDocument(dataset: Dataset, context: ApiContext, files: readonly ApiFile[]): IndexDocument {
  return {
    ...documentHead(dataset, context, 'index', addresses.api()),
    name: DATA_SET_NAME,
    version: API_VERSION,
    licenseUrl: LICENSE_URL,
    files: files.map(({ path, description, schema }) => ({
      path,
      url: fileUrl(context, path),
      description,
      schema: fileUrl(context, schemaPath(schema!)),
    })),
  };
}

/** The JSON Schemas of all files. */
export function schemaFiles(context: Pick<ApiContext, 'site'>): ApiFile[] {
  return Object.entries(SHAPES).map(([name, { title, shape }]) => ({
    path: schemaPath(name),
    description: `${title}: JSON Schema.`,
    schema: null,
    text: () => toText(publishedSchema(context, name, shape, title)),
  }));
}
