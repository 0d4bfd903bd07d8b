/** The files that hold for all frameworks: capabilities, factors, sources and evidence. */
import { addresses, type EvidenceKind } from '../lib/addresses.ts';
import type { Dataset } from '../lib/dataset.ts';
import { SIZES } from '../lib/sizes.ts';
import { entryOfSource } from '../lib/source-register.ts';
import { absolute, documentHead, type ApiContext } from './context.ts';
import { sourceEntry } from './facts.ts';
import { scoreEntry } from './scores.ts';
import type {
  CapabilitiesDocument,
  EvidenceName,
  FactorsDocument,
  SourcesDocument,
} from './shapes/reference.ts';

/** `capabilities.json` */
export function capabilitiesDocument(dataset: Dataset, context: ApiContext): CapabilitiesDocument {
  return {
    ...documentHead(dataset, context, 'capabilities', addresses.methodology()),
    statuses: dataset.statuses,
    rules: dataset.rules,
    groups: dataset.groups.map(({ id, title, capabilities }) => ({
      id,
      title,
      capabilities: capabilities.map(({ weight_reason, ...capability }) => ({
        ...capability,
        weightReason: weight_reason,
      })),
    })),
  };
}

/** `factors.json` */
export function factorsDocument(dataset: Dataset, context: ApiContext): FactorsDocument {
  return {
    ...documentHead(dataset, context, 'factors', addresses.guide()),
    factors: dataset.factors.map((factor) => ({
      id: factor.id,
      title: factor.title,
      description: factor.description,
      question: factor.question,
      indicators: factor.indicators,
      scores: SIZES.flatMap((size) =>
        dataset.frameworks.map((framework) => scoreEntry(dataset, context, factor, framework, size)),
      ),
      page: absolute(context, addresses.guidePage(factor.id)),
    })),
  };
}

/** `sources.json` */
export function sourcesDocument(dataset: Dataset, context: ApiContext): SourcesDocument {
  return {
    ...documentHead(dataset, context, 'sources', addresses.sources()),
    sources: [...dataset.sources.values()].map((source) => ({
      ...sourceEntry(source),
      link: absolute(context, entryOfSource(source)),
    })),
  };
}

/** Where people read each file of evidence. */
const EVIDENCE_PAGES: Readonly<Record<EvidenceName, EvidenceKind>> = {
  lifecycle: 'lifecycle',
  benchmarks: 'benchmarks',
  advisories: 'security',
  adoption: 'adoption',
  activity: 'activity',
  'first-releases': 'lifecycle',
};

/** `evidence/<name>.json`: the file as it is, with the API's head. */
export function evidenceDocument(dataset: Dataset, context: ApiContext, name: EvidenceName) {
  const { firstReleases, ...others } = dataset.evidence;
  const data = { ...others, 'first-releases': firstReleases }[name];
  const page = addresses.evidencePage(EVIDENCE_PAGES[name]);
  return { ...documentHead(dataset, context, `evidence-${name}`, page), data };
}
