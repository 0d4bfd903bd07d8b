import { frameworkId } from '../../schemas/identifiers.ts';
import type { EvidenceName, Rule } from '../content.ts';
import { frameworkSlugs } from '../known-ids.ts';
import { nodesAt } from '../raw-values.ts';
import { unknownName, unknownNamesAt, type Naming } from '../unknown-name.ts';

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

/** The evidence and the use cases speak only of frameworks that have a page. */
export const unknownFrameworks: Rule = (content) => {
  if (!content.names.has('frameworks')) return [];
  const frameworks: Naming = {
    known: frameworkSlugs(content),
    form: frameworkId,
    found: (slug) => `there is no framework ${slug}.`,
    expected: 'Expected the name of a file of content/frameworks/ without its ending.',
  };
  return [
    ...content.evidence.flatMap((file) => {
      const { keys, values = [] } = places[file.name];
      return [
        ...keys.flatMap((place) =>
          nodesAt(file.value, place).flatMap(({ path }) => unknownName(file, path, path.at(-1), frameworks)),
        ),
        ...unknownNamesAt([file], values, frameworks),
      ];
    }),
    ...unknownNamesAt(content.useCases, ['leader', 'original_pick.*'], frameworks),
  ];
};
