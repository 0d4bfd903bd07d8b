/** What the facts and the evidence do not know: every value that is null, and every note that says so. */
import { addresses, anchors } from './addresses.ts';
import type { Dataset, Framework } from './dataset.ts';
import { plainFactText } from './fact-text.ts';
import { capitalized, formatQuantity } from './formats.ts';
import { placedFacts, type FactPlace } from './placed-facts.ts';
import { quotableSet } from './throughput.ts';

/** A gap, with the place where the page shows it. */
export interface UnverifiedFact extends FactPlace {
  /** What is missing, and why where that is known. */
  missing: string;
}

/** A note that admits a gap in words. */
const ADMITS_A_GAP =
  /\b(?:not|never|cannot be|could not be) (?:\w+ )?verified\b|\bunverified\b|\bnot confirmed\b/i;

/** All gaps of a framework, in the order of its page. */
export function unverifiedFacts(dataset: Dataset, framework: Framework): UnverifiedFact[] {
  const gaps = [
    ...releaseDays(framework),
    ...admittedGaps(dataset, framework),
    ...seriesGaps(framework),
    ...advisoryGaps(framework),
    ...figureGaps(dataset, framework),
    ...articleGaps(framework),
  ];
  const isSource = (id: string): boolean => dataset.sources.has(id);
  return gaps.map((gap) => ({ ...gap, missing: plainFactText(gap.missing, isSource) }));
}

const gap = ({ name, slug }: Framework, label: string, anchor: string, missing: string): UnverifiedFact => ({
  page: name,
  label,
  address: `${addresses.framework(slug)}#${anchor}`,
  missing,
});

function releaseDays(framework: Framework): UnverifiedFact[] {
  const { first_public_release, version_1_0, latest_stable } = framework.identity;
  const releases = [
    { key: 'first_public_release', label: 'First release', ...first_public_release },
    { key: 'version_1_0', label: 'Version 1.0', ...version_1_0 },
    { key: 'latest_stable', label: 'Latest version', ...latest_stable },
  ];
  return releases
    .filter(({ date }) => date === null)
    .map(({ key, label, note }) =>
      gap(framework, label, anchors.identity(key), note ? `The release day. ${note}` : 'The release day.'),
    );
}

/** Facts whose own words say that something in them is not verified; null values are listed apart. */
function admittedGaps(dataset: Dataset, framework: Framework): UnverifiedFact[] {
  const listed = new Set(releaseDays(framework).map(({ address }) => address));
  return placedFacts(dataset, framework)
    .filter(({ text, address }) => ADMITS_A_GAP.test(text) && !listed.has(address))
    .map(({ page, label, address, text }) => ({ page, label, address, missing: text }));
}

function seriesGaps(framework: Framework): UnverifiedFact[] {
  const { lifecycle } = framework;
  if (!lifecycle)
    return [gap(framework, 'Releases and support', 'support', 'All release and support dates.')];
  return lifecycle.releases.flatMap((release) => {
    const missing = [
      release.releaseDate === null ? 'the day of its first release' : '',
      release.latestDate === null ? `the release day of ${release.latest}` : '',
      release.activeSupportStatus === 'ended-date-unknown' ? 'the day on which bug fixes ended' : '',
      release.securitySupportStatus === 'ended-date-unknown' ? 'the day on which security fixes ended' : '',
    ].filter(Boolean);
    if (missing.length === 0) return [];
    return gap(
      framework,
      `Series ${release.cycle}`,
      anchors.release(release.cycle),
      `${capitalized(missing.join('; '))}.`,
    );
  });
}

function advisoryGaps(framework: Framework): UnverifiedFact[] {
  const { advisories } = framework;
  const inRecord = (label: string, missing: string) => gap(framework, label, 'security-record', missing);
  if (!advisories) return [inRecord('Security record', 'All advisories.')];
  const { advisories: listed, coverage } = advisories;
  const undated = listed.filter(({ published }) => published === null).map(({ id }) => id);
  const ungraded = listed.filter(({ severity }) => severity === null).length;
  const isWhole = /^yes\b/.test(coverage.complete);
  return [
    ...(isWhole
      ? []
      : [
          inRecord(
            'List of advisories',
            `Whether the list is whole: ${coverage.complete}. It reaches to ${coverage.to}.`,
          ),
        ]),
    ...(undated.length > 0 ? [inRecord('Days of advisories', `The day of ${undated.join(', ')}.`)] : []),
    ...(ungraded > 0
      ? [
          inRecord(
            'Severity of advisories',
            `The severity of ${ungraded} of ${formatQuantity(listed.length, 'advisory', 'advisories')}: the source gives none.`,
          ),
        ]
      : []),
  ];
}

function figureGaps(dataset: Dataset, framework: Framework): UnverifiedFact[] {
  const { slug, activity } = framework;
  const { stackOverflow2025: survey } = dataset.adoption;
  const measured = quotableSet(dataset.benchmarks);
  const inFigures = (label: string, missing: string) => gap(framework, label, 'figures', missing);
  const isMissing = survey.webFrameworks.percent[slug] == null;
  const notListed = survey.webFrameworks.notListed?.[slug];
  const withoutReason = 'no figure was found in sources that agree';
  return [
    ...(isMissing
      ? [inFigures('Survey share', `Its share in the survey: ${notListed ?? withoutReason}.`)]
      : []),
    ...(activity === null ? [inFigures('Repository activity', 'All figures.')] : []),
    ...(activity && activity.commits12m === null ? [inFigures('Repository activity', activity.note)] : []),
    ...(measured && !measured.frameworks[slug]?.length
      ? [inFigures('Throughput', `Not measured: ${measured.missing[slug] ?? 'the data set has no entry'}.`)]
      : []),
  ];
}

const articleGaps = (framework: Framework): UnverifiedFact[] =>
  framework.article_check
    .filter(({ verdict }) => verdict === 'unverifiable')
    .map(({ id, article_says, evidence }) =>
      gap(
        framework,
        'Original guide',
        anchors.claim('article', id),
        `Evidence for: ${article_says}. ${evidence}`,
      ),
    );
