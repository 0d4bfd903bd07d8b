import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { onOneLine } from './citation.ts';
import { compareFrameworks } from './comparison.ts';
import { frameworkBySlug } from './dataset.ts';
import { exportComparison } from './export-comparison.ts';
import { footnoteMark, markdownTable, words, writeMarkdown } from './export-markdown.ts';
import { realDataset } from './golden/real-dataset.ts';
import { hostileText } from './hostile-text.ts';
import { llmsIndex } from './llms-index.ts';
import { comparisonMarkdown } from './markdown-comparison.ts';
import { bulletList, factCell, factMarkdown, withNotePrefix, writtenTable } from './markdown-facts.ts';
import { frameworkMarkdown } from './markdown-framework.ts';
import { proseMarkdown } from './markdown-prose.ts';

const SITE = 'https://atlas.example';
const real = realDataset();

const read = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });

const all = (node: Nodes, type: string): Nodes[] => [
  ...(node.type === type ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => all(child, type)) : []),
];
const identifiers = (tree: Root, type: string): string[] =>
  all(tree, type).map((node) => ('identifier' in node ? node.identifier : ''));

/** Every note that is cited is there once, and nothing of MDX is left. */
function expectSound(markdown: string): Root {
  const tree = read(markdown);
  const defined = identifiers(tree, 'footnoteDefinition');
  expect(new Set(defined).size).toBe(defined.length);
  for (const cited of identifiers(tree, 'footnoteReference')) expect(defined).toContain(cited);
  expect(all(tree, 'html')).toEqual([]);
  expect(markdown).not.toMatch(/<Cite|<Benefits|<Limitations/);
  return tree;
}

const headings = (tree: Root): string[] => all(tree, 'heading').map((node) => toString(node));

describe('the document of a framework', () => {
  it.each(real.frameworks.map(({ slug }) => slug))('%s has all parts, its notes and no component', (slug) => {
    const framework = frameworkBySlug(real, slug);
    const file = fileURLToPath(new URL(`../../content/frameworks/${slug}.mdx`, import.meta.url));
    const prose = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const tree = expectSound(frameworkMarkdown(real, framework, prose, SITE));
    expect(headings(tree)).toEqual(
      expect.arrayContaining([
        framework.name,
        'What you get',
        `Benefits of ${framework.name}`,
        'The case against',
        'Capabilities',
        'Releases and support',
        'Sources',
      ]),
    );
    expect(identifiers(tree, 'footnoteDefinition')).toHaveLength(framework.sources.length);
  });

  it('brings hostile facts back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => onOneLine(text) !== ''),
        (text) => {
          const fact = onOneLine(text);
          const tree = read(writeMarkdown([bulletList([factMarkdown(fact, [], new Map())])]));
          const [item] = all(tree, 'listItem');
          expect(toString(item)).toBe(fact);
        },
      ),
    );
  });
});

it('the document of a comparison has verdicts, tables, its notes and its address', () => {
  const pair = [frameworkBySlug(real, 'django'), frameworkBySlug(real, 'flask')] as const;
  const comparison = compareFrameworks(real, ...pair);
  const exported = exportComparison(real, comparison, SITE);
  const markdown = comparisonMarkdown(real, comparison, exported);
  const tree = expectSound(markdown);
  expect(headings(tree)).toEqual(
    expect.arrayContaining([
      'Django vs Flask',
      'Choose Django when',
      'Choose Flask when',
      ...real.groups.map(({ title }) => title),
      'Sources',
    ]),
  );
  const rows = all(tree, 'tableRow').map((row) => ('children' in row ? toString(row.children[0]) : ''));
  for (const { title } of real.capabilities) expect(rows).toContain(title);
  expect(markdown).toContain(exported.link);
});

describe('prose', () => {
  const components = {
    inline: { Cite: ({ source = '' }) => [{ type: 'text' as const, value: `(${source})` }] },
    block: {},
  };

  it('replaces components and makes links whole', () => {
    const tree = proseMarkdown('One.<Cite source="a-1" /> See [two](/guide/cost/).', components, SITE);
    expect(writeMarkdown(tree)).toBe('One.(a-1) See [two](https://atlas.example/guide/cost/).\n');
  });

  it('names a component that it does not know', () => {
    expect(() => proseMarkdown('<Chart of="x" />', components, SITE)).toThrow(
      'The prose uses <Chart>, for which src/lib/markdown-prose.ts has no Markdown.',
    );
  });
});

it('notes of several documents in one text are told apart', () => {
  expect(withNotePrefix('A.[^1] B \\[^2].\n\n[^1]: C', 'alder')).toBe(
    'A.[^alder-1] B \\[^2].\n\n[^alder-1]: C',
  );
});

it('the index for language models has a title, a summary and a link to every document', () => {
  const index = llmsIndex(real, SITE);
  const count = real.frameworks.length;
  expect(index.startsWith(`# Backend Atlas\n\n> ${count} backend web frameworks`)).toBe(true);
  const links = all(read(index), 'link').map((node) => ('url' in node ? node.url : ''));
  for (const { slug } of real.frameworks) expect(links).toContain(`${SITE}/frameworks/${slug}.md`);
  expect(links.filter((link) => /\/compare\/.*\.md$/.test(link))).toHaveLength((count * (count - 1)) / 2);
  for (const { slug } of real.useCases) expect(links).toContain(`${SITE}/use-cases/${slug}/`);
});

it('writes a table of kept cells as the library writes the whole', () => {
  fc.assert(
    fc.property(hostileText.map(onOneLine), fc.array(fc.integer({ min: 1, max: 9 })), (text, numbers) => {
      const whole = markdownTable([
        [[words('Fact')], [words(text)]],
        [[words(text)], [words(text), ...numbers.map(footnoteMark)]],
      ]);
      const kept = writtenTable([
        [factCell('Fact', []), factCell(text, [])],
        [factCell(text, []), factCell(text, numbers)],
      ]);
      expect(writeMarkdown([kept])).toBe(writeMarkdown([whole]));
    }),
  );
});
