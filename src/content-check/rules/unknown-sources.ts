import { sourceId } from '../../schemas/identifiers.ts';
import type { Rule } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { fieldPath } from '../field-path.ts';
import { fileOfSource, sourceIds } from '../known-ids.ts';
import { quote } from '../quote.ts';
import { allTexts, type Path } from '../raw-values.ts';

/** Every `source` and `sources` of the facts names a source of the same file. */
export const unknownSources: Rule = (content) =>
  content.facts.flatMap((facts) => {
    const known = sourceIds(facts);
    if (known === null) return [];
    return (
      allTexts(facts.value)
        // An id of the wrong form is the schema's to report.
        .filter(({ path, value }) => isSourceField(path) && sourceId.safeParse(value).success)
        .filter(({ value }) => !known.includes(value))
        .map(({ path, value }) => {
          const owner = fileOfSource(content, value);
          return {
            file: facts.file,
            path: fieldPath(facts.value, path),
            found: owner ? `${quote(value)} is a source of ${owner}.` : `${quote(value)} is not a source.`,
            expected:
              'Expected an id from the list "sources" of this file; add the source there if it is new.',
            hint: didYouMean(value, known),
          };
        })
    );
  });

/** `source` anywhere, or an entry of a list `sources` that is not the list of the sources themselves. */
function isSourceField(path: Path): boolean {
  const [last, before] = [path.at(-1), path.at(-2)];
  return last === 'source' || (before === 'sources' && path.length > 2);
}
