/** The scores and rankings of the real content as readable text, for a file under version control. */
import { candidatesOf } from '../candidates.ts';
import type { Dataset, UseCase } from '../dataset.ts';
import { exclusionWords } from '../decision-words.ts';
import { crossings, decide, placesOf, type Candidate } from '../decision.ts';
import { scoreOf } from '../scoring.ts';
import { SIZES } from '../sizes.ts';
import { titlesOf } from '../titles.ts';
import { useCaseDemand } from '../use-case-demand.ts';

/** One line of text at the end of each path, so that a difference is one line too. */
export interface Golden {
  [key: string]: Golden | string;
}

/** The file, from the folder of the package. */
export const GOLDEN_FILE = 'src/lib/golden/scores.json';

/** The command that writes the file. */
export const GOLDEN_COMMAND = 'npm run golden';

/** All scores by factor, size and framework, and the ranking of each use case. */
export function goldenOf(dataset: Dataset): Golden {
  const candidates = candidatesOf(dataset);
  const useCases = dataset.useCases.map((useCase) => [useCase.slug, rankingOf(dataset, candidates, useCase)]);
  return { scores: scoresOf(dataset), 'use cases': Object.fromEntries(useCases) as Golden };
}

function scoresOf(dataset: Dataset): Golden {
  const entries = dataset.factors.map((factor) => {
    const sizes = SIZES.map((size) => {
      const scores = dataset.frameworks.map((framework) => {
        const { value, highest, isThin } = scoreOf(dataset, factor, framework, { size, needs: [] });
        const text =
          value === null ? 'not measured' : `${value}, highest ${highest}${isThin ? ', thin' : ''}`;
        return [framework.slug, text];
      });
      return [size, Object.fromEntries(scores) as Golden];
    });
    return [factor.id, Object.fromEntries(sizes) as Golden];
  });
  return Object.fromEntries(entries) as Golden;
}

function rankingOf(dataset: Dataset, candidates: readonly Candidate[], useCase: UseCase): Golden {
  const titles = titlesOf(dataset);
  const demand = useCaseDemand(useCase);
  const { ranking, setApart } = decide(candidates, demand);
  const ranked = placesOf(ranking).flatMap(({ place, ranked }) =>
    ranked.map(({ candidate, fit }) => [candidate.slug, `place ${place}, fit ${fit.toFixed(1)}`]),
  );
  const apart = setApart.map(({ candidate, reasons }) => [
    candidate.slug,
    reasons.map((reason) => exclusionWords(reason, titles)).join('; '),
  ]);
  const [first, second] = ranking;
  const changes =
    first && second
      ? crossings(first.candidate, second.candidate, demand).map(({ factor, weight, direction }) => [
          factor,
          `${second.candidate.slug} before ${first.candidate.slug} from ${weight} ${direction}`,
        ])
      : [];
  return {
    ranking: Object.fromEntries(ranked) as Golden,
    'set apart': Object.fromEntries(apart) as Golden,
    crossings: Object.fromEntries(changes) as Golden,
  };
}

/** The text of the file, as prettier leaves it. */
export const goldenText = (golden: Golden): string => `${JSON.stringify(golden, null, 2)}\n`;

/** What differs, one line an entry: its path, what the file has and what was computed. */
export function goldenDifferences(file: Golden, computed: Golden): string[] {
  const [had, has] = [new Map(linesOf(file)), new Map(linesOf(computed))];
  return [...new Set([...had.keys(), ...has.keys()])]
    .filter((path) => had.get(path) !== has.get(path))
    .map((path) => `${path}: ${had.get(path) ?? 'nothing'} → ${has.get(path) ?? 'nothing'}`);
}

function linesOf(golden: Golden, before = ''): [path: string, line: string][] {
  return Object.entries(golden).flatMap(([key, value]) => {
    const path = before === '' ? key : `${before} / ${key}`;
    return typeof value === 'string' ? [[path, value] as [string, string]] : linesOf(value, path);
  });
}
