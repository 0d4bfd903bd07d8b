/** A page's prose, written as MDX, as Markdown that stands alone. */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxJsxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { withBase } from './addresses.ts';

/** What stands in Markdown in place of a component. */
export interface ProseComponents {
  /** Components inside a sentence, by name: what replaces them, given their attributes. */
  inline: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => PhrasingContent[]>>;
  /** Components that are blocks of their own, by name. */
  block: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => RootContent[]>>;
}

/**
 * Reads a page's prose and replaces its components.
 * @param site where links that start with a slash lead
 * @throws if the prose uses a component that `components` does not know
 */
export function proseMarkdown(body: string, components: ProseComponents, site: URL | string): RootContent[] {
  const tree: Root = fromMarkdown(body, { extensions: [mdxJsx()], mdastExtensions: [mdxJsxFromMarkdown()] });
  return (replaced(tree, components, site) as Root).children;
}

function replaced(node: Nodes, components: ProseComponents, site: URL | string): Nodes {
  if (node.type === 'link' && node.url.startsWith('/'))
    return { ...replacedChildren(node, components, site), url: new URL(withBase(node.url), site).href };
  return 'children' in node ? replacedChildren(node, components, site) : node;
}

function replacedChildren<Parent extends Nodes & { children: Nodes[] }>(
  parent: Parent,
  components: ProseComponents,
  site: URL | string,
): Parent {
  const children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === 'mdxJsxTextElement') return substitute(child, components.inline);
    // A component alone on its line is a block to the parser, whatever it is to the author.
    if (child.type === 'mdxJsxFlowElement') return substitute(child, components.block);
    return [replaced(child, components, site)];
  });
  return { ...parent, children };
}

function substitute<Content>(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  known: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => Content[]>>,
): Content[] {
  const make = known[element.name ?? ''];
  if (!make)
    throw new Error(`The prose uses <${element.name}>, for which src/lib/markdown-prose.ts has no Markdown.`);
  const attributes = element.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return make(Object.fromEntries(attributes));
}
