/** The index for language models after https://llmstxt.org: a title, a summary, and lists of links. */
import { addresses, EVIDENCE_KINDS } from './addresses.ts';
import { PUBLISHER } from './citation.ts';
import { frameworkPairs } from './comparison.ts';
import type { Dataset } from './dataset.ts';
import { comparisonTitle, LICENSE } from './export-comparison.ts';
import { heading } from './markdown-facts.ts';
import { linkTo, paragraph, words, writeMarkdown } from './export-markdown.ts';
import { bulletList } from './markdown-facts.ts';
import { formatDate, formatQuantity } from './formats.ts';
import type { RootContent } from 'mdast';

/** A line of the index. */
interface IndexEntry {
  title: string;
  /** Path on the site. */
  path: string;
  note: string;
}

/** What `/llms.txt` holds. */
export function llmsIndex(dataset: Dataset, site: URL | string): string {
  const { frameworks, capabilities, factors, primers, useCases, checked } = dataset;
  const section = (title: string, entries: readonly IndexEntry[]): RootContent[] => [
    heading(2, title),
    bulletList(
      entries.map((entry) => [
        linkTo(new URL(entry.path, site).href, entry.title),
        words(entry.note === '' ? '' : `: ${entry.note}`),
      ]),
    ),
  ];
  const count = formatQuantity(frameworks.length, 'backend web framework');
  return writeMarkdown([
    heading(1, PUBLISHER),
    {
      type: 'blockquote',
      children: [
        {
          type: 'paragraph',
          children: [
            words(
              `${count} compared on ${capabilities.length} capabilities and ${factors.length} computed factors. Every fact has a source and a date; every score shows its working.`,
            ),
          ],
        },
      ],
    },
    paragraph(
      words(
        `Facts checked to ${formatDate(checked)}. Data and prose: ${LICENSE}. A missing fact is said to be missing, and no framework is ranked by speed. Please cite the page that a fact stands on.`,
      ),
    ),
    ...section(
      'Frameworks',
      frameworks.map(({ slug, name, description }) => ({
        title: name,
        path: addresses.frameworkMarkdown(slug),
        note: description,
      })),
    ),
    ...section(
      'Comparisons',
      frameworkPairs(frameworks).map((pair) => ({
        title: comparisonTitle(pair),
        path: addresses.pairFile(pair[0].slug, pair[1].slug, 'md'),
        note: '',
      })),
    ),
    ...section('Use cases', [
      ...useCases.map(({ slug, title, description }) => ({
        title,
        path: addresses.useCase(slug),
        note: description,
      })),
    ]),
    ...section('Selection guide', [
      ...primers.map(({ slug, title, description }) => ({
        title,
        path: addresses.guidePage(slug),
        note: description,
      })),
      ...factors.map(({ id, title, question }) => ({
        title,
        path: addresses.guidePage(id),
        note: question,
      })),
    ]),
    ...section('Optional', [
      { title: 'All frameworks in one text', path: addresses.llmsFull(), note: '' },
      {
        title: 'Methodology',
        path: addresses.methodology(),
        note: 'How facts are checked and scores computed.',
      },
      ...EVIDENCE_KINDS.map((kind) => ({
        title: `Evidence: ${kind}`,
        path: addresses.evidencePage(kind),
        note: '',
      })),
    ]),
  ]);
}
