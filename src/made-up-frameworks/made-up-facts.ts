/** The two files that a framework has to itself: its facts and its page. */
import { categoryFromCapabilities } from '../lib/dataset.ts';
import { sourcesInText } from '../lib/fact-text.ts';
import type { CapabilityFact, Facts } from '../schemas/facts.ts';
import type { FrameworkPage } from '../schemas/framework-page.ts';
import { changeTexts, movedBack } from './change-texts.ts';
import type { Draw } from './draws.ts';

/** A framework whose files are copied, as they stand in the content. */
export interface RealFramework {
  facts: Facts;
  page: FrameworkPage;
  /** The text of the page, in MDX. */
  prose: string;
}

/** The name of a framework that is made up, with the slug of its files. */
export interface MadeUpFramework {
  slug: string;
  name: string;
}

/** Facts that keep every rule of the content check, with the domain `.example`, which nobody can own. */
export function madeUpFacts(
  { slug, name }: MadeUpFramework,
  parent: RealFramework,
  donor: RealFramework,
  draw: Draw,
): Facts {
  const { capabilities, category } = mixedCapabilities(parent.facts, donor.facts, draw.taken);
  const { checked, sources, identity, ...rest } = parent.facts;
  const own = new Set(sources.map(({ id }) => id));
  const borrowed = donor.facts.sources.filter(
    ({ id }) => !own.has(id) && sourcesOf(capabilities, donor.facts).has(id),
  );
  const known = new Set([...own, ...borrowed.map(({ id }) => id)]);
  const mixed = {
    ...rest,
    sources: [...sources, ...borrowed],
    identity: { ...identity, category },
    capabilities,
    // Only releases of real packages are in the registries, and the article speaks of real frameworks.
    registries: undefined,
    article_check: [],
  };
  const renamed = changeTexts(mixed, (text) =>
    renamedText(movedBack(text, draw.monthsBack), slug, name, [parent, donor], known),
  );
  const site = `https://${slug}.example/`;
  return {
    ...renamed,
    checked,
    website: site,
    documentation: `${site}docs/`,
    repository: `${site}code/`,
    sources: renamed.sources.map((source) => ({ ...source, url: `${site}${source.id}/` })),
    identity: {
      ...renamed.identity,
      category,
      latest_stable: { ...renamed.identity.latest_stable, version: draw.version },
      aliases: [`${name.toLowerCase()} framework`, `${name.toLowerCase()}js`],
    },
  };
}

/** The parent's capabilities with some of the donor's, as far as they still decide a category. */
function mixedCapabilities(
  parent: Facts,
  donor: Facts,
  taken: readonly string[],
): Pick<Facts, 'capabilities'> & Pick<Facts['identity'], 'category'> {
  const foreign = taken.flatMap((id) => (donor.capabilities[id] ? [[id, donor.capabilities[id]]] : []));
  const capabilities = { ...parent.capabilities, ...Object.fromEntries(foreign) } as Facts['capabilities'];
  const category = categoryFromCapabilities(capabilities);
  if (category !== null) return { capabilities, category };
  const { routing, templates, orm } = parent.capabilities as Record<string, CapabilityFact>;
  return {
    capabilities: { ...capabilities, routing: routing!, templates: templates!, orm: orm! },
    category: parent.identity.category,
  };
}

/** The sources of some facts that are the facts' of another file. */
function sourcesOf(capabilities: Facts['capabilities'], { sources }: Facts): Set<string> {
  const ids = new Set(sources.map(({ id }) => id));
  return new Set(
    Object.values(capabilities).flatMap(({ source, note }) => [
      source,
      ...sourcesInText(note, (id) => ids.has(id)),
    ]),
  );
}

/** Any text of the facts in the words of the new framework: names, ids of sources alone and in brackets. */
function renamedText(
  text: string,
  slug: string,
  name: string,
  models: readonly RealFramework[],
  sources: ReadonlySet<string>,
): string {
  if (sources.has(text)) return `${slug}-${text}`;
  const withSources = text.replace(/\(([a-z0-9-]+(?:, [a-z0-9-]+)*)\)/g, (brackets, inside: string) => {
    const ids = inside.split(', ');
    return ids.every((id) => sources.has(id)) ? `(${ids.map((id) => `${slug}-${id}`).join(', ')})` : brackets;
  });
  return models.reduce((renamed, { page }) => renamed.replaceAll(page.name, name), withSources);
}

/** The page: front matter that says what it is, and the parent's prose with its citations. */
export function madeUpPage(
  { slug, name }: MadeUpFramework,
  parent: RealFramework,
  donor: RealFramework,
): string {
  const { language_family: family, icon } = parent.page;
  const description = `${name} is made up: ${parent.page.name} under another name with capabilities of ${donor.page.name}, to try the site with more frameworks.`;
  const prose = parent.prose
    .replace(/(<Cite source=")/g, `$1${slug}-`)
    .replace(/(<(?:Benefits|Limitations) framework=")[^"]*/g, `$1${slug}`)
    .replaceAll(parent.page.name, name);
  const fields = { name, description, language_family: family, icon };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', prose].join('\n');
}
