/** Reads the HTML of a page as a browser does. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page. */
export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** The text that stands in it directly. */
  text: string;
}

/** All elements in their order, those in templates too. */
export function elementsOf(html: string): PageElement[] {
  const found: PageElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ name: node.tagName, attributes, text });
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}
