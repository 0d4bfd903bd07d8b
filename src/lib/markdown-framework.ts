/** A framework's page as a Markdown document: what `/frameworks/<slug>.md` holds. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Claim } from '../schemas/facts.ts';
import { addresses } from './addresses.ts';
import { adoptionFigures } from './adoption-figures.ts';
import { capabilityFact, statusById, type Dataset, type Framework } from './dataset.ts';
import { LICENSE } from './export-comparison.ts';
import { linkTo, markdownTable, paragraph, strong, words, writeMarkdown } from './export-markdown.ts';
import { formatDate } from './formats.ts';
import { bulletList, factMarkdown, heading, originLine, sourceNotes } from './markdown-facts.ts';
import { proseMarkdown } from './markdown-prose.ts';
import { identityRows } from './pair-identity.ts';
import { editionOf, permanentAddress } from './permanent-address.ts';
import { scoreText } from './score-words.ts';
import { scoreOf } from './scoring.ts';
import type { SourceNumbering } from './source-numbering.ts';
import { activeSupportEnd, securitySupportEnd } from './support.ts';

/**
 * The document. Its notes have the numbers that the page gives its sources.
 * @param prose the page's MDX without its front matter
 * @param site where the site is deployed
 */
export function frameworkMarkdown(
  dataset: Dataset,
  framework: Framework,
  prose: string,
  site: URL | string,
): string {
  const numbering: SourceNumbering = new Map(framework.sources.map(({ id, number }) => [id, number]));
  const claims = (list: readonly Claim[]): RootContent =>
    bulletList(list.map(({ claim, source }) => factMarkdown(claim, [source], numbering)));
  const link = permanentAddress(addresses.framework(framework.slug), site);
  const { name, description, checked } = framework;
  return writeMarkdown([
    heading(1, name),
    paragraph(words(description)),
    originLine({ title: name, link, checked, edition: editionOf(link) }, LICENSE),
    heading(2, 'Best for'),
    claims(framework.best_for),
    heading(2, 'Think twice when'),
    claims(framework.avoid_when),
    ...proseMarkdown(prose, proseComponents(framework, numbering, claims), site),
    heading(2, 'Capabilities'),
    ...capabilities(dataset, framework, numbering),
    heading(2, 'Scores for a medium application, 0 to 100'),
    scores(dataset, framework),
    heading(2, 'Identity'),
    identity(framework, numbering),
    heading(2, 'Releases and support'),
    ...releases(framework),
    heading(2, 'Security record'),
    ...securityRecord(framework, site),
    heading(2, 'Figures'),
    claims(framework.performance_notes),
    ...figures(dataset, framework),
    heading(2, 'Who uses it'),
    bulletList(
      framework.used_by.map(({ organization, what, source }) => [
        words(`${organization}: `),
        ...factMarkdown(what, [source], numbering),
      ]),
    ),
    heading(2, 'First commands'),
    { type: 'code', lang: 'sh', value: framework.starter.commands.join('\n') },
    paragraph(...factMarkdown(framework.starter.note ?? '', [framework.starter.source], numbering)),
    heading(2, 'Upgrades'),
    claims(framework.upgrade_notes),
    heading(2, 'Sources'),
    sourceNotes(framework.sources.map((source) => ({ source, number: source.number }))),
  ]);
}

type ClaimsToList = (list: readonly Claim[]) => RootContent;

const proseComponents = (framework: Framework, numbering: SourceNumbering, claims: ClaimsToList) => ({
  inline: { Cite: ({ source = '' }) => factMarkdown('', [source], numbering) },
  block: {
    Benefits: () => [heading(3, `Benefits of ${framework.name}`), claims(framework.benefits)],
    Limitations: () => [heading(3, `Limitations of ${framework.name}`), claims(framework.limitations)],
  },
});

function capabilities(dataset: Dataset, framework: Framework, numbering: SourceNumbering): RootContent[] {
  return dataset.groups.flatMap((group) => [
    heading(3, group.title),
    markdownTable([
      [[words('Capability')], [words('Status')], [words('What there is')]],
      ...group.capabilities.map(({ id, title }) => {
        const fact = capabilityFact(framework, id);
        const named: PhrasingContent[] = fact.name === null ? [] : [strong(fact.name), words(': ')];
        return [
          [words(title)],
          [words(statusById(dataset, fact.status).label)],
          [...named, ...factMarkdown(fact.note, [fact.source], numbering)],
        ];
      }),
    ]),
  ]);
}

function scores(dataset: Dataset, framework: Framework): RootContent {
  return markdownTable([
    [[words('Factor')], [words('Score')]],
    ...dataset.factors.map((factor) => [
      [words(factor.title)],
      [words(scoreText(scoreOf(dataset, factor, framework)))],
    ]),
  ]);
}

function identity(framework: Framework, numbering: SourceNumbering): RootContent {
  return markdownTable([
    [[words('Fact')], [words(framework.name)]],
    ...identityRows([framework]).map(({ label, cells }) => [
      [words(label)],
      ...cells.map(({ text, sources }) => factMarkdown(text, sources, numbering)),
    ]),
  ]);
}

function releases({ lifecycle }: Framework): RootContent[] {
  if (lifecycle === null) return [paragraph(words('Release dates: not verified.'))];
  const end = ({ date, text }: { date: string | null; text: string }): string =>
    date === null ? text : formatDate(date);
  return [
    markdownTable([
      ['Series', 'Released', 'Bug fixes until', 'Security fixes until', 'Newest version seen'].map(
        (title) => [words(title)],
      ),
      ...lifecycle.releases.map((release) => [
        [words(`${release.cycle}${release.lts ? ' LTS' : ''}`)],
        [words(release.releaseDate === null ? 'not known' : formatDate(release.releaseDate))],
        [words(end(activeSupportEnd(release)))],
        [words(end(securitySupportEnd(release)))],
        [linkTo(release.latestSourceUrl, release.latest)],
      ]),
    ]),
    paragraph(
      words('Dates from '),
      ...lifecycle.sources.flatMap(({ what, url }, position) => [
        words(position === 0 ? '' : '; '),
        linkTo(url, what),
      ]),
      words(`. ${lifecycle.note ?? ''}`),
    ),
  ];
}

function securityRecord({ slug, advisories }: Framework, site: URL | string): RootContent[] {
  if (advisories === null) return [paragraph(words('Advisories: not verified.'))];
  const years = Object.entries(advisories.countByYear).map(([year, count]) => `${year}: ${count}`);
  const every = `${addresses.evidencePage('security')}#${slug}`;
  return [
    paragraph(
      words(`${advisories.count} advisories since 2019 (${years.join(', ')}). `),
      words('A count is not a ranking of safety: who looks and who publishes moves it. '),
      linkTo(new URL(every, site).href, 'Every advisory, with fixed versions'),
    ),
  ];
}

function figures(dataset: Dataset, framework: Framework): RootContent[] {
  const rows = adoptionFigures(dataset, [framework]);
  if (rows.length === 0) return [];
  return [
    markdownTable([
      ['Figure', framework.name, 'What to know'].map((title) => [words(title)]),
      ...rows.map(({ label, caveat, cells: [cell] }) => [
        [words(label)],
        [cell?.source ? linkTo(cell.source, cell.text) : words(cell?.text ?? 'not measured')],
        [words(caveat)],
      ]),
    ]),
  ];
}
