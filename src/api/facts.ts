/** Facts as the API gives them: text without source marks, with its sources, its day and its permanent link. */
import { addresses, anchors, type ClaimKind } from '../lib/addresses.ts';
import { capabilityFact, statusById, type Dataset, type Framework, type Source } from '../lib/dataset.ts';
import { plainFactText, sourcesInText } from '../lib/fact-text.ts';
import type { Claim } from '../schemas/facts.ts';
import { absolute, type ApiContext } from './context.ts';
import type { ComparisonDocument } from './shapes/comparison.ts';

type CapabilityEntry = ComparisonDocument['capabilities'][number]['facts'][number];

/** Shapes the facts of one framework. */
export class FactShaper {
  readonly #dataset: Dataset;
  readonly #context: ApiContext;
  readonly #framework: Framework;
  readonly #capabilities = new Map<string, CapabilityEntry>();

  constructor(dataset: Dataset, context: ApiContext, framework: Framework) {
    this.#dataset = dataset;
    this.#context = context;
    this.#framework = framework;
  }

  /** The text without the ids of its sources. */
  text(text: string): string {
    return plainFactText(text, this.#isSource);
  }

  /** The fact's own source first, then those that its texts name; each once. */
  evidence(sources: readonly string[], ...texts: readonly string[]) {
    const named = texts.flatMap((text) => sourcesInText(text, this.#isSource));
    return { sources: [...new Set([...sources, ...named])], checked: this.#framework.checked };
  }

  /** The permanent link to an anchor of the framework's page. */
  link(anchor: string): string {
    return absolute(this.#context, `${addresses.framework(this.#framework.slug)}#${anchor}`);
  }

  /** A fact of the identity that is one text. */
  textFact(name: string, fact: { value: string; source: string; note?: string | undefined }) {
    return {
      value: this.text(fact.value),
      note: fact.note === undefined ? null : this.text(fact.note),
      ...this.evidence([fact.source], fact.value, fact.note ?? ''),
      link: this.link(anchors.identity(name)),
    };
  }

  /** A fact that is one name in a list. */
  namedFact({ name, source }: { name: string; source: string }) {
    return { name, ...this.evidence([source]) };
  }

  /** A release with its version and day. */
  releaseFact(
    name: string,
    version: string | null,
    fact: { date: string | null; source: string; note?: string | undefined },
  ) {
    return {
      version,
      date: fact.date,
      note: fact.note === undefined ? null : this.text(fact.note),
      ...this.evidence([fact.source], fact.note ?? ''),
      link: this.link(anchors.identity(name)),
    };
  }

  /** A list of claims of one kind. */
  claims(kind: ClaimKind, claims: readonly Claim[]) {
    return claims.map(({ id, claim, about = [], source }) => ({
      id,
      claim: this.text(claim),
      about: [...about],
      ...this.evidence([source], claim),
      link: this.link(anchors.claim(kind, id)),
    }));
  }

  /** The framework's answer to one capability. */
  capability(id: string): CapabilityEntry {
    const known = this.#capabilities.get(id) ?? this.#shapeCapability(id);
    this.#capabilities.set(id, known);
    return known;
  }

  #shapeCapability(id: string) {
    const fact = capabilityFact(this.#framework, id);
    return {
      framework: this.#framework.slug,
      capability: id,
      status: fact.status,
      statusValue: statusById(this.#dataset, fact.status).value,
      name: fact.name,
      note: this.text(fact.note),
      ...this.evidence([fact.source], fact.note),
      link: this.link(anchors.capability(id)),
    };
  }

  readonly #isSource = (id: string): boolean => this.#dataset.sources.has(id);
}

const shapers = new WeakMap<ApiContext, WeakMap<Framework, FactShaper>>();

/** The shaper of a framework's facts, one for all files of the context that hold the framework. */
export function factShaper(dataset: Dataset, context: ApiContext, framework: Framework): FactShaper {
  const known = shapers.get(context) ?? new WeakMap<Framework, FactShaper>();
  const shaper = known.get(framework) ?? new FactShaper(dataset, context, framework);
  shapers.set(context, known.set(framework, shaper));
  return shaper;
}

type SourceEntry = ComparisonDocument['sources'][number];

const sourceEntries = new WeakMap<Source, SourceEntry>();

/** A source as the API gives it, the same for all files. */
export function sourceEntry(source: Source): SourceEntry {
  const { id, framework, number, url, title, publisher, published, seen } = source;
  const entry = sourceEntries.get(source) ?? {
    id,
    framework,
    number,
    url,
    title,
    publisher,
    published,
    seen,
  };
  sourceEntries.set(source, entry);
  return entry;
}
