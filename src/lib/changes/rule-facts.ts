/** The rules by which frameworks are judged, one entry a rule: rows of the matrix, formulas, use cases. */
import type { Indicator } from '../../schemas/factors.ts';
import { addresses } from '../addresses.ts';
import type { Dataset } from '../dataset.ts';
import { formatShare } from '../formats.ts';
import type { ComparableFact } from './comparable-facts.ts';

/** All rules of a dataset, in its order. */
export function ruleFacts(dataset: Dataset): ComparableFact[] {
  const rule = (
    key: string,
    page: string,
    label: string,
    place: string,
    statement: string,
  ): ComparableFact => ({
    key,
    framework: null,
    page,
    label,
    place,
    statement,
    sources: [],
  });
  return [
    ...dataset.statuses.map(({ id, label, meaning, value }) =>
      rule(
        `status#${id}`,
        'Rules',
        `Status ${label}`,
        addresses.methodology(),
        `${meaning} Counts ${value}.`,
      ),
    ),
    ...dataset.capabilities.map(({ id, title, asks, rule: text, weight }) =>
      rule(
        `rule#${id}`,
        'Rules',
        `Rule: ${title}`,
        addresses.methodology(),
        `${asks} ${text} Weight ${weight}.`,
      ),
    ),
    ...dataset.factors.map(({ id, title, indicators }) =>
      rule(
        `formula#${id}`,
        'Formulas',
        `Formula: ${title}`,
        addresses.guidePage(id),
        indicators.map(indicatorWords).join('; '),
      ),
    ),
    ...dataset.useCases.map(({ slug, title, size, must, nice, weights }) =>
      rule(
        `use-case#${slug}`,
        'Use cases',
        `Use case: ${title}`,
        addresses.useCase(slug),
        [
          `${size} application`,
          `musts: ${must.map(({ capability }) => capability).join(', ')}`,
          `wishes: ${nice.map(({ capability }) => capability).join(', ') || 'none'}`,
          `weights: ${weights.map(({ factor, weight }) => `${factor} ${weight}`).join(', ')}`,
        ].join('; '),
      ),
    ),
  ];
}

/** One indicator with its share and what it is made of. */
function indicatorWords(indicator: Indicator): string {
  const reading = indicator.reading ? `, ${indicator.reading} applications` : '';
  return `${indicator.title} ${formatShare(indicator.weight)}${reading} (${sourceWords(indicator)})`;
}

function sourceWords(indicator: Indicator): string {
  switch (indicator.kind) {
    case 'capabilities':
      return [
        ...(indicator.capabilities ?? []),
        ...(indicator.group ? [`group ${indicator.group}`] : []),
      ].join(', ');
    case 'category':
      return Object.entries(indicator.values)
        .map(([category, value]) => `${category} ${value}`)
        .sort()
        .join(', ');
    case 'metric':
      return `${indicator.metric}, ${indicator.transform}`;
    case 'present':
      return indicator.fact;
    case 'score':
      return `score of ${indicator.factor}`;
    case 'needs':
    case 'leanness':
      return indicator.kind;
  }
}
