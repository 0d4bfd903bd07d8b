import type { Score } from './scoring.ts';

/** The score as a reader sees it: "14, up to 64 if measured". */
export function scoreText({ value, highest }: Score): string {
  if (value === null) return 'not measured';
  return highest !== null && highest > value ? `${value}, up to ${highest} if measured` : String(value);
}

/** What is missing from a score, one sentence an indicator; empty where nothing is. */
export function missingWords(score: Score): string[] {
  return score.indicators.flatMap(({ indicator, isLeftOut, value }) => {
    if (isLeftOut)
      return [`${indicator.title}: not measured fairly by anyone yet, so it is left out for all.`];
    return value === null
      ? [`${indicator.title}: not measured for this framework, so it earns nothing.`]
      : [];
  });
}
