/** Takes from a built page what it says, and leaves behind what only our site has to work with it. */
import { defaultTreeAdapter as tree, html, parse, serializeOuter, type DefaultTreeAdapterMap } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type ChildNode = DefaultTreeAdapterMap['childNode'];
type ParentNode = DefaultTreeAdapterMap['parentNode'];

/** What a page says. */
export interface MainText {
  title: string;
  description: string;
  /** The main part without its heading and without controls. */
  html: string;
  /** Whether the search finds the page. */
  isSearched: boolean;
}

/** Controls and pictures: neither is text, and the other site has its own lists of contents. */
const LEFT_OUT = new Set([
  'button',
  'dialog',
  'form',
  'input',
  'label',
  'nav',
  'page-citation',
  'script',
  'select',
  'style',
  'svg',
  'template',
]);

/** The main part of a built page, or null where there is none. */
export function readMainText(page: string): MainText | null {
  const root = parse(page);
  const main = findElement(root, ({ tagName }) => tagName === 'main');
  if (main === null) return null;
  const heading = findElement(main, ({ tagName }) => tagName === 'h1');
  const description = findElement(
    root,
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'description',
  );
  const title = heading ? wordsOf(heading).join(' ') : '';
  if (heading) tree.detachNode(heading);
  clean(main);
  return {
    title,
    description: (description && attribute(description, 'content')) ?? '',
    html: serializeOuter(main),
    isSearched: attribute(main, 'data-pagefind-body') !== undefined,
  };
}

/** The words inside the first element of a name, or of the whole text where there is none. */
export function wordsWithin(page: string, name: string): string[] {
  const root = parse(page);
  const element = findElement(root, ({ tagName }) => tagName === name);
  return wordsOf(element ?? root);
}

function clean(parent: ParentNode): void {
  for (const node of [...parent.childNodes]) {
    if (!tree.isElementNode(node)) continue;
    if (isLeftOut(node)) {
      tree.detachNode(node);
      continue;
    }
    clean(node);
    if (node.tagName === 'caption') captionToParagraph(node);
    // A heading that sorts is a button, and still a heading.
    if (node.tagName === 'th') unwrapButtons(node);
    // A cell of Markdown is one line.
    if (node.tagName === 'div' && isCell(parent)) node.tagName = node.nodeName = 'span';
    // Lines that only a style breaks would grow together.
    if (node.tagName === 'span') tree.insertTextBefore(parent, ' ', node);
  }
}

function isLeftOut(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  const isColumnHeading = element.tagName === 'button' && (element.parentNode as Element).tagName === 'th';
  // On phones a row's heading is shown a second time, above the row; a `#` is there to be clicked for the citation.
  const isRepeated = classes.includes('phone-row');
  const isMark = classes.includes('source-mark') && wordsOf(element).length === 0;
  return (LEFT_OUT.has(element.tagName) && !isColumnHeading) || isRepeated || isMark;
}

/** Markdown has no captions: they become the sentence above their table. */
function captionToParagraph(caption: Element): void {
  const table = caption.parentNode as Element;
  const paragraph = tree.createElement('p', html.NS.HTML, []);
  moveChildren(caption, paragraph);
  tree.detachNode(caption);
  if (table.parentNode) tree.insertBefore(table.parentNode, paragraph, table);
}

function unwrapButtons(heading: Element): void {
  for (const button of heading.childNodes.filter(isButton)) {
    moveChildren(button, heading);
    tree.detachNode(button);
  }
}

const isCell = (node: ParentNode): boolean => ['td', 'th'].includes(node.nodeName);

const isButton = (node: ChildNode): node is Element => tree.isElementNode(node) && node.tagName === 'button';

function moveChildren(from: Element, to: Element): void {
  for (const child of [...from.childNodes]) {
    tree.detachNode(child);
    tree.appendChild(to, child);
  }
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

function findElement(parent: ParentNode, fits: (element: Element) => boolean): Element | null {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    const found = fits(node) ? node : findElement(node, fits);
    if (found) return found;
  }
  return null;
}

function wordsOf(parent: ParentNode): string[] {
  const texts: string[] = [];
  const collect = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if (tree.isTextNode(child)) texts.push(child.value);
      else if (tree.isElementNode(child) && !['script', 'style'].includes(child.tagName)) {
        texts.push(' ');
        collect(child);
      }
    }
  };
  collect(parent);
  return texts.join('').match(/[\p{L}\p{N}]+/gu) ?? [];
}
