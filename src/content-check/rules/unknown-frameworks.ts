import { frameworkId } from '../../schemas/identifiers.ts';
import type { EvidenceName, Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { fieldPath } from '../field-path.ts';
import { frameworkSlugs } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { allNodes, type Path } from '../raw-values.ts';

/** Where the evidence names frameworks. A star is any key; `keys` end with the slug, `values` hold it. */
const places: Record<EvidenceName, { keys: readonly string[]; values?: readonly string[] }> = {
  activity: { keys: ['frameworks.*'] },
  adoption: {
    keys: ['*.frameworks.*', 'githubStars.items.*', '*.webFrameworks.*.*', '*.professionalDevelopers.*.*'],
  },
  advisories: { keys: ['frameworks.*'] },
  benchmarks: {
    keys: ['sets.*.frameworks.*', 'sets.*.missing.*', 'history.frameworks.*'],
    values: ['techempower.figures.*.framework', 'techempower.notFound.*'],
  },
  'first-releases': { keys: ['frameworks.*'] },
  lifecycle: { keys: ['frameworks.*'] },
};

/** The evidence speaks only of frameworks that have a page. */
export const unknownFrameworks: Rule = (content) => {
  if (!content.names.has('frameworks')) return [];
  const known = frameworkSlugs(content);
  return content.evidence.flatMap(({ name, file, value }) => {
    const { keys, values = [] } = places[name];
    return allNodes(value).flatMap((node) => {
      const isKey = keys.some((place) => stepsMatch(node.path, place));
      const isValue = values.some((place) => stepsMatch(node.path, place));
      const slug = isKey ? node.path.at(-1) : isValue ? node.value : undefined;
      // A slug of the wrong form is the schema's to report.
      if (typeof slug !== 'string' || !frameworkId.safeParse(slug).success || known.includes(slug)) return [];
      return {
        file,
        path: fieldPath(value, node.path),
        found: `there is no framework ${quote(slug)}.`,
        expected: 'Expected the name of a file of content/frameworks/ without its ending.',
        hint: didYouMean(slug, known),
      };
    });
  });
};

function stepsMatch(path: Path, place: string): boolean {
  const steps = place.split('.');
  return path.length === steps.length && steps.every((step, index) => step === '*' || step === path[index]);
}
