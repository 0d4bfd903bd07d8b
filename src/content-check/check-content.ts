import type { Content, Rule } from './content.ts';
import { groupedByFile, type Fault } from './fault.ts';
import { category } from './rules/category.ts';
import { circularScores } from './rules/circular-scores.ts';
import { citations } from './rules/citations.ts';
import { claimLists } from './rules/claim-lists.ts';
import { duplicateCapabilities } from './rules/duplicate-capabilities.ts';
import { duplicateClaims } from './rules/duplicate-claims.ts';
import { duplicateIndicators } from './rules/duplicate-indicators.ts';
import { duplicateNeeds } from './rules/duplicate-needs.ts';
import { duplicateOrders } from './rules/duplicate-orders.ts';
import { duplicateRegistries } from './rules/duplicate-registries.ts';
import { duplicateSources } from './rules/duplicate-sources.ts';
import { factorWeights } from './rules/factor-weights.ts';
import { fileNames } from './rules/file-names.ts';
import { futureDates } from './rules/future-dates.ts';
import { guideAddresses } from './rules/guide-addresses.ts';
import { indicatorCapabilities } from './rules/indicator-capabilities.ts';
import { indicatorShares } from './rules/indicator-shares.ts';
import { internalLinks } from './rules/internal-links.ts';
import { missingCapabilities } from './rules/missing-capabilities.ts';
import { pageComponents } from './rules/page-components.ts';
import { pagesAndFacts } from './rules/pages-and-facts.ts';
import { renewedSources } from './rules/renewed-sources.ts';
import { requiredHeadings } from './rules/required-headings.ts';
import { seenBeforePublished } from './rules/seen-before-published.ts';
import { shapes } from './rules/shapes.ts';
import { sourcesInTexts } from './rules/sources-in-texts.ts';
import { unknownCapabilities } from './rules/unknown-capabilities.ts';
import { unknownFactors } from './rules/unknown-factors.ts';
import { unknownFrameworks } from './rules/unknown-frameworks.ts';
import { unknownGroups } from './rules/unknown-groups.ts';
import { unknownSources } from './rules/unknown-sources.ts';
import { versionOneFirst } from './rules/version-one-first.ts';

/** The shape of each file first, then what the files say of each other. */
const rules: readonly Rule[] = [
  shapes,
  fileNames,
  pagesAndFacts,
  duplicateSources,
  duplicateClaims,
  duplicateCapabilities,
  duplicateIndicators,
  duplicateNeeds,
  duplicateOrders,
  duplicateRegistries,
  guideAddresses,
  unknownSources,
  sourcesInTexts,
  renewedSources,
  missingCapabilities,
  unknownCapabilities,
  unknownGroups,
  unknownFactors,
  unknownFrameworks,
  factorWeights,
  indicatorCapabilities,
  indicatorShares,
  circularScores,
  category,
  futureDates,
  seenBeforePublished,
  versionOneFirst,
  requiredHeadings,
  pageComponents,
  claimLists,
  citations,
  internalLinks,
];

/**
 * Every fault in parsed content, by file.
 * @param today the day of the check as YYYY-MM-DD, after which nothing can have been seen or published
 */
export function faultsIn(content: Content, today: string): Fault[] {
  return groupedByFile([...content.faults, ...rules.flatMap((rule) => rule(content, today))]);
}
