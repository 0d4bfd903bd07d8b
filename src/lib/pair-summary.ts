import type { Comparison } from './comparison.ts';
import type { Dataset, Framework } from './dataset.ts';
import { formatDate, formatList } from './formats.ts';
import { newestRelease, securitySupportEnd } from './support.ts';

/** The words that open a comparison page, all computed from the pair's facts. */
export interface PairSummary {
  lead: string;
  /** For search results. */
  description: string;
}

/** The opening words of a comparison page. */
export function pairSummary(dataset: Dataset, comparison: Comparison): PairSummary {
  const [first, second] = comparison.frameworks;
  return {
    lead: [
      kindSentence(first, second),
      differenceSentence(dataset, comparison),
      supportSentence(first, second),
    ].join(' '),
    description: `${first.name} or ${second.name}? ${differenceSentence(dataset, comparison)} With sources, dates and the case against each.`,
  };
}

function kindSentence(first: Framework, second: Framework): string {
  const [firstLanguages, secondLanguages] = [first, second].map((one) =>
    formatList(one.identity.languages.map((language) => language.name)),
  );
  const [firstKind, secondKind] = [first.identity.category, second.identity.category];
  if (firstLanguages === secondLanguages) {
    const kinds =
      firstKind === secondKind ? `both ${firstKind}` : `one ${firstKind}, the other ${secondKind}`;
    return `${first.name} and ${second.name} are both written for ${firstLanguages}, ${kinds}.`;
  }
  const kinds =
    firstKind === secondKind
      ? `Both count as ${firstKind}`
      : `${first.name} counts as ${firstKind}, ${second.name} as ${secondKind}`;
  return `${kinds}; ${first.name} applications are written in ${firstLanguages}, ${second.name} applications in ${secondLanguages}.`;
}

function differenceSentence(
  dataset: Dataset,
  { frameworks: [first, second], differences }: Comparison,
): string {
  const ahead = differences.filter(({ gap }) => gap > 0).length;
  const behind = differences.length - ahead;
  const count = `They differ on ${differences.length} of ${dataset.capabilities.length} capabilities`;
  if (differences.length === 0) return `${count}.`;
  if (behind === 0) return `${count}, and ${first.name} goes further on all of them.`;
  if (ahead === 0) return `${count}, and ${second.name} goes further on all of them.`;
  return `${count}: ${first.name} goes further on ${ahead}, ${second.name} on ${behind}.`;
}

function supportSentence(first: Framework, second: Framework): string {
  const [firstEnd, secondEnd] = [first, second].map((framework) => {
    const release = newestRelease(framework);
    return { framework, release, end: release && securitySupportEnd(release).date };
  });
  const words = ({ framework, release, end }: NonNullable<typeof firstEnd>): string =>
    end
      ? `${framework.name} ${release?.cycle} until ${formatDate(end)}`
      : `no published end date for ${framework.name} ${release?.cycle ?? ''}`.trim();
  return `Security fixes: ${words(firstEnd!)}; ${words(secondEnd!)}.`;
}
