import type { Page } from '@playwright/test';

/** Elements that the index of the search leaves out, and those behind which it puts a space by itself. */
const SKIPPED = 'script, style, noscript, template, label, form, svg, nav, [data-pagefind-ignore]';
const SPACED = 'h1, h2, h3, h4, h5, h6, p, td, div, ul, li, article, section, br';

/**
 * Words that stand apart on the screen but run together where the layout is left out, as the index of the search
 * does: "LanguagePython" for a term and its value with no white space between their tags.
 * @returns the end of one word and the start of the next, with what parts them on the screen
 */
export const gluedWords = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ skipped, spaced }) => {
      const glued: string[] = [];
      /** The text before, or nothing after white space. */
      let before = '';
      /** What lies between the text before and the next, and stands apart on the screen. */
      let parting = '';
      const standsApart = (element: Element): boolean => {
        const { display, position } = getComputedStyle(element);
        return (display !== 'inline' && display !== 'contents') || position === 'absolute';
      };
      /** Goes over the start or the end of an element. */
      const pass = (element: Element, isApart: boolean): void => {
        if (element.matches(spaced)) before = '';
        if (isApart) parting = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      };
      const read = (node: Node): void => {
        if (node instanceof Text) {
          const { data } = node;
          if (data === '') return;
          if (before !== '' && parting !== '' && /^[\p{L}\p{N}]/u.test(data))
            glued.push(`${before}|${data.slice(0, 20)} at ${parting}`);
          before = /[\p{L}\p{N}%)]$/u.test(data) ? data.slice(-20) : '';
          parting = '';
        } else if (node instanceof Element && !node.matches(skipped)) {
          const isApart = standsApart(node);
          pass(node, isApart);
          node.childNodes.forEach(read);
          pass(node, isApart);
        }
      };
      document.querySelectorAll('[data-pagefind-body]').forEach(read);
      return glued;
    },
    { skipped: SKIPPED, spaced: SPACED },
  );
