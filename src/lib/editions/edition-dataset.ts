/** An edition as its pages take it: the same dataset as the live one, with the results that were published. */
import type { Edition } from '../../schemas/editions.ts';
import { joinDataset, type Dataset } from '../dataset.ts';

/** Joins the dataset of an edition. Its scores and rankings are those published, whatever the code computes now. */
export function editionDataset({ content, results }: Edition): Dataset {
  const frameworks = Object.entries(content.frameworks);
  const dataset = joinDataset({
    pages: new Map(frameworks.map(([slug, { page }]) => [slug, page])),
    facts: new Map(frameworks.map(([slug, { facts }]) => [slug, facts])),
    capabilities: content.capabilities,
    factors: new Map(Object.entries(content.factors)),
    useCases: new Map(Object.entries(content.useCases)),
    // No page of an edition shows the guide.
    guide: new Map(),
    shelfLives: content.shelfLives,
    evidence: content.evidence,
  });
  return { ...dataset, published: results };
}
