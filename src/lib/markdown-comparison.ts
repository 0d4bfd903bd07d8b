/** A comparison as a Markdown document: what `/compare/<a>-vs-<b>.md` holds. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Comparison } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import { LICENSE, type ExportedComparison } from './export-comparison.ts';
import { linkTo, markdownTable, paragraph, words, writeMarkdown } from './export-markdown.ts';
import {
  bulletList,
  factCell,
  factMarkdown,
  heading,
  originLine,
  sourceNotes,
  writtenTable,
} from './markdown-facts.ts';
import { adoptionFigures } from './adoption-figures.ts';
import { editionOf } from './permanent-address.ts';
import { pairSummary } from './pair-summary.ts';
import {
  comparisonSources,
  numberedSources,
  numberSources,
  type SourceNumbering,
} from './source-numbering.ts';
import { languagesInWords, verdictsOf, type Reason } from './verdict.ts';

/** The document. Its notes have the numbers that the page gives its sources. */
export function comparisonMarkdown(
  dataset: Dataset,
  comparison: Comparison,
  exported: ExportedComparison,
): string {
  const verdicts = verdictsOf(dataset, comparison);
  const numbering = numberSources(comparisonSources(dataset, comparison, verdicts));
  const { title, link, checked } = exported;
  return writeMarkdown([
    heading(1, title),
    paragraph(words(pairSummary(dataset, comparison).lead)),
    originLine({ title, link, checked, edition: editionOf(link) }, LICENSE),
    ...verdicts.flatMap(({ framework: { name }, chooseWhen, thinkTwiceWhen }) => [
      heading(2, name),
      heading(3, `Choose ${name} when`),
      reasonList(chooseWhen, numbering),
      heading(3, 'Think twice when'),
      reasonList(thinkTwiceWhen, numbering),
    ]),
    ...exported.groups.flatMap((group) => [heading(2, group.title), groupTable(exported, group.id)]),
    heading(2, 'Adoption and activity'),
    ...figures(dataset, comparison),
    heading(2, 'Who uses each'),
    ...comparison.frameworks.flatMap(({ name, used_by: users }) => [
      heading(3, name),
      bulletList(
        users.map(({ organization, what, source }) => [
          words(`${organization}: `),
          ...factMarkdown(what, [source], numbering),
        ]),
      ),
    ]),
    heading(2, 'Sources'),
    sourceNotes(numberedSources(dataset, numbering)),
  ]);
}

function reasonList(reasons: readonly Reason[], numbering: SourceNumbering): RootContent {
  if (reasons.length === 0)
    return paragraph(words('No capability or claim in the facts speaks to it in this pair.'));
  return bulletList(reasons.map((reason) => reasonMarkdown(reason, numbering)));
}

function reasonMarkdown(reason: Reason, numbering: SourceNumbering): PhrasingContent[] {
  switch (reason.kind) {
    case 'claim':
      return factMarkdown(reason.claim.claim, [reason.claim.source], numbering);
    case 'language':
      return [
        words(
          `Your team writes ${languagesInWords(reason.languages)} rather than ${languagesInWords(reason.others)}.`,
        ),
      ];
    case 'capability':
      return [
        words(`You need ${reason.row.capability.need}: `),
        ...factMarkdown(
          reason.text,
          reason.row.facts.map(({ source }) => source),
          numbering,
        ),
      ];
  }
}

/** The rows of a group with their notes; a mark for each source. */
function groupTable({ frameworks, rows }: ExportedComparison, group: string): RootContent {
  return writtenTable([
    ['Fact', ...frameworks.map(({ name }) => name)].map((text) => factCell(text, [])),
    ...rows
      .filter((row) => row.group === group)
      .map(({ title, cells }) => [
        factCell(title, []),
        ...cells.map(({ text, note, sources }) =>
          factCell(note === null ? text : `${text}. ${note}`, sources),
        ),
      ]),
  ]);
}

function figures(dataset: Dataset, { frameworks }: Comparison): RootContent[] {
  const rows = adoptionFigures(dataset, frameworks);
  if (rows.length === 0) return [paragraph(words('Not measured for either.'))];
  return [
    markdownTable([
      [[words('Figure')], ...frameworks.map(({ name }) => [words(name)])],
      ...rows.map(({ label, cells }) => [
        [words(label)],
        ...cells.map(({ text, source }) => [source === null ? words(text) : linkTo(source, text)]),
      ]),
    ]),
    bulletList(rows.map(({ label, caveat }) => [words(`${label}: ${caveat}`)])),
  ];
}
