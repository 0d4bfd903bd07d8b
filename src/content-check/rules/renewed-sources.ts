import { sourcesInText } from '../../lib/fact-text.ts';
import { REGISTRY_IDS, releaseListSource } from '../../schemas/registries.ts';
import type { FactsFile, PageFile, Rule } from '../content.ts';
import type { Fault } from '../fault.ts';
import { fieldPath } from '../field-path.ts';
import { allPages } from '../known-ids.ts';
import { pageElements } from '../page-body.ts';
import { quote } from '../quote.ts';
import { allTexts, type Path } from '../raw-values.ts';

const EXPECTED =
  'Expected another source here: npm run refresh renews the day on which this one was seen, but reads nothing there except versions.';

/**
 * The sources that the refresh renews back nothing but the newest release. It moves the day on which they were
 * seen, and any other fact on them would then claim to have been read again.
 */
export const renewedSources: Rule = (content) => {
  const renewed = new Set(
    content.facts.flatMap(({ slug }) => REGISTRY_IDS.map((registry) => releaseListSource(slug, registry))),
  );
  return [
    ...content.facts.flatMap((file) => faultsInFacts(file, renewed)),
    ...allPages(content).flatMap((page) => faultsInPage(page, renewed)),
  ];
};

function faultsInFacts({ file, value }: FactsFile, renewed: ReadonlySet<string>): Fault[] {
  return allTexts(value)
    .filter(({ path }) => !mayName(path))
    .flatMap(({ path, value: text }) => {
      const named = [text, ...sourcesInText(text, () => true)].filter((id) => renewed.has(id));
      return named.map((id) => ({
        file,
        path: fieldPath(value, path),
        found: `${quote(id)} may back only identity.latest_stable.`,
        expected: EXPECTED,
      }));
    });
}

const mayName = (path: Path): boolean =>
  (path[0] === 'sources' && path[2] === 'id') || (path[0] === 'identity' && path[1] === 'latest_stable');

function faultsInPage({ file, body }: PageFile, renewed: ReadonlySet<string>): Fault[] {
  return (body ? pageElements(body) : []).flatMap(({ name, attributes, place }) => {
    const source = attributes.get('source');
    if (name !== 'Cite' || source === undefined || !renewed.has(source)) return [];
    const found = `<Cite> names ${quote(source)}, which may back only identity.latest_stable.`;
    return [{ file, path: place, found, expected: EXPECTED }];
  });
}
