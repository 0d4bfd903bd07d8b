import type { Page } from '@playwright/test';

/** Marks the elements that stand for others of their colors. */
const MARK = 'data-color-pairing';

/** Selects what `markNewPairings` has marked. */
export const MARKED = `[${MARK}]`;

/**
 * Marks one element for each pairing of colors that is not known yet, so that axe need not work out the same contrast
 * for thousands of cells on hundreds of pages. A pairing is all that the contrast of text depends on: its color, size
 * and weight, and the backgrounds and opacities under it up to the root.
 * @returns the pairings marked
 */
export async function markNewPairings(page: Page, known: ReadonlySet<string>): Promise<string[]> {
  const pairings = await page.evaluate(
    ({ mark, known }) => {
      for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
      const grounds = new Map<Element, string>();
      const groundOf = (one: Element): string => {
        const found = grounds.get(one);
        if (found !== undefined) return found;
        const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(one);
        const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join();
        const below = one.parentElement ? groundOf(one.parentElement) : '';
        const ground = own === 'rgba(0, 0, 0, 0),none,1,none,normal' ? below : `${below};${own}`;
        grounds.set(one, ground);
        return ground;
      };
      const holdsText = (one: Element): boolean =>
        one.matches('input, select, textarea') ||
        [...one.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');
      const pairingOf = (one: Element): string => {
        const { color, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(one);
        // Links within a text have a rule of their own, which compares them with the text around them.
        const around = one.matches('a') && one.parentElement ? getComputedStyle(one.parentElement).color : '';
        return [groundOf(one), color, fontSize, fontWeight, textShadow, textDecorationLine, around].join('|');
      };
      const seen = new Set(known);
      const marked: string[] = [];
      for (const one of document.body.querySelectorAll('*')) {
        if (!holdsText(one) || !one.checkVisibility()) continue;
        const pairing = pairingOf(one);
        if (seen.has(pairing)) continue;
        seen.add(pairing);
        marked.push(pairing);
        one.setAttribute(mark, '');
      }
      return marked;
    },
    { mark: MARK, known: [...known] },
  );
  return pairings;
}
