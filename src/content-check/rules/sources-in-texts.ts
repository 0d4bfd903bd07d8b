import type { FactsFile, Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Fault } from '../fault.ts';
import { fieldPath } from '../field-path.ts';
import { fileOfSource, sourceIds } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { allTexts } from '../raw-values.ts';

/** Ids in brackets as the pages read them; see `factParts`. */
const idsInBrackets = /\(([a-z0-9-]+(?:, [a-z0-9-]+)*)\)/g;

/** A beginning that only one source has may be an ordinary word, such as "use" in "(use-strict)". */
const FEWEST_SOURCES_WITH_PREFIX = 2;

/**
 * Ids in brackets within the texts of the facts are sources of the same file. Brackets can also hold ordinary
 * words, so only what begins like the ids of the file, or stands beside a known id, is taken for one.
 */
export const sourcesInTexts: Rule = (content) =>
  content.facts.flatMap((facts) => {
    const known = sourceIds(facts);
    if (known === null) return [];
    const prefixes = commonPrefixes(known);
    return allTexts(facts.value)
      .filter(({ path }) => path[0] !== 'sources')
      .flatMap(({ path, value }) =>
        [...value.matchAll(idsInBrackets)].flatMap((match): Fault[] => {
          const ids = match[1]!.split(', ');
          const holdsSources = ids.some((id) => known.includes(id));
          return ids
            .filter((id) => !known.includes(id))
            .filter((id) => holdsSources || prefixes.has(prefixOf(id)) || fileOfSource(content, id))
            .map((id) => ({
              file: facts.file,
              path: fieldPath(facts.value, path),
              found: foundWords(facts, id, fileOfSource(content, id)),
              expected:
                'Expected ids from the list "sources" of this file; reword brackets that mean no source.',
              hint: didYouMean(id, known),
            }));
        }),
      );
  });

function foundWords(facts: FactsFile, id: string, owner: string | undefined): string {
  const problem = owner && owner !== facts.file ? `a source of ${owner}` : 'not a source';
  return `the text has ${quote(id)} in brackets, which is ${problem}.`;
}

const prefixOf = (id: string): string => (id.includes('-') ? id.slice(0, id.indexOf('-')) : '');

function commonPrefixes(ids: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const prefix of ids.map(prefixOf)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  const common = [...counts].filter(([prefix, count]) => prefix && count >= FEWEST_SOURCES_WITH_PREFIX);
  return new Set(common.map(([prefix]) => prefix));
}
