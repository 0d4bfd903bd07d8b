import { MAINTENANCE_FIGURES, type ActivityFigure } from './activity-figures.ts';
import type { Dataset, Framework } from './dataset.ts';
import { formatDate, formatPercent, formatWhole } from './formats.ts';
import type { Figures } from './freshness.ts';

/** One figure for several frameworks, with what it does not say. */
export interface AdoptionFigure {
  /** Names the figure in anchors, and stays. */
  id: string;
  label: string;
  caveat: string;
  /** One cell for each framework, in their order; without a source where the figure is missing. */
  cells: { text: string; source: string | null }[];
}

/** A figure of which the age is known. */
export interface UsageFigure extends AdoptionFigure {
  /** Under which name it ages. */
  figures: Figures;
}

/**
 * Survey shares, downloads and repository activity of the given frameworks.
 * Rows that hold a figure for none of them are left out; a missing figure says why.
 */
export function adoptionFigures(dataset: Dataset, frameworks: readonly Framework[]): AdoptionFigure[] {
  const figures = [
    ...usageFigures(dataset, frameworks),
    ...MAINTENANCE_FIGURES.map((figure) => activityFigure(frameworks, figure)),
  ];
  return figures.filter((figure) => figure.cells.some((cell) => cell.source !== null));
}

/** Survey shares and downloads alone, with every row. */
export function usageFigures(dataset: Dataset, frameworks: readonly Framework[]): UsageFigure[] {
  return [
    surveyShare(dataset, frameworks),
    languageShare(dataset, frameworks),
    npmDownloads(dataset, frameworks),
    pypiRank(dataset, frameworks),
  ];
}

const missing = (text: string) => ({ text, source: null });

function surveyShare({ adoption }: Dataset, frameworks: readonly Framework[]): UsageFigure {
  const survey = adoption.stackOverflow2025;
  return {
    id: 'survey-share',
    figures: 'survey',
    label: 'Worked with it in the past year',
    caveat: `${survey.title}, all respondents who answered the question. They chose to answer.`,
    cells: frameworks.map(({ slug }) => {
      const percent = survey.webFrameworks.percent[slug];
      if (percent != null) return { text: formatPercent(percent), source: survey.url };
      return missing(survey.webFrameworks.notListed?.[slug] ? 'not asked about' : 'not verified');
    }),
  };
}

function languageShare({ adoption }: Dataset, frameworks: readonly Framework[]): UsageFigure {
  const survey = adoption.stackOverflow2025;
  return {
    id: 'language-share',
    figures: 'survey',
    label: 'Worked with its language in the past year',
    caveat: `${survey.title}, all respondents. The most used of the framework's languages counts.`,
    cells: frameworks.map(({ identity }) => {
      const known = identity.languages.flatMap(({ name }) => {
        const percent = survey.languages.percent[name];
        return percent == null ? [] : [{ name, percent }];
      });
      const most = known.sort((first, second) => second.percent - first.percent)[0];
      return most
        ? { text: `${formatPercent(most.percent)} (${most.name})`, source: survey.url }
        : missing('not verified');
    }),
  };
}

function npmDownloads({ adoption }: Dataset, frameworks: readonly Framework[]): UsageFigure {
  const { frameworks: downloads, source, date } = adoption.npmDownloads;
  return {
    id: 'npm-downloads',
    figures: 'npm',
    label: `npm downloads a month, ${formatDate(date)}`,
    caveat: 'Downloads count machines, automatic builds and dependents included.',
    cells: frameworks.map(({ slug }) => {
      const count = downloads[slug];
      return count == null
        ? missing('no figure')
        : { text: formatWhole(count), source: source[slug] ?? null };
    }),
  };
}

function pypiRank({ adoption }: Dataset, frameworks: readonly Framework[]): UsageFigure {
  const { frameworks: ranks, source, date } = adoption.pypiRank;
  return {
    id: 'pypi-rank',
    figures: 'pypi',
    label: `Rank by downloads on PyPI, ${formatDate(date)}`,
    caveat: 'A rank is not a count of projects: a package that others depend on ranks higher.',
    cells: frameworks.map(({ slug }) => {
      const rank = ranks[slug];
      return rank == null
        ? missing('no figure')
        : { text: `${formatWhole(rank)}`, source: source[slug] ?? null };
    }),
  };
}

function activityFigure(
  frameworks: readonly Framework[],
  { id, label, valueOf, format }: ActivityFigure,
): AdoptionFigure {
  const windows = frameworks.flatMap(({ name, activity }) =>
    activity?.windowEnd ? [`${name} to ${formatDate(activity.windowEnd)}`] : [],
  );
  return {
    id,
    label,
    caveat: `Main repository only; the windows end on different days${windows.length > 0 ? `: ${windows.join(', ')}` : ''}.`,
    cells: frameworks.map(({ activity }) => {
      const value = activity && valueOf(activity);
      return value == null
        ? missing('not measured')
        : { text: format(value), source: activity?.source ?? null };
    }),
  };
}
