import type { Page } from '@playwright/test';

/**
 * Widths from a small phone to a laptop, in CSS pixels; 640 is a laptop at 200 % zoom. The first is the one at which
 * pages are looked at otherwise, so that it costs no new layout.
 */
const WIDTHS = [1280, 1440, 1024, 768, 640, 390, 320] as const;

/** As low as a phone on its side, since a browser paints no more than it shows. */
const HEIGHT = 390;

/** Widths at which a page scrolls sideways, with the elements that stick out. */
export async function sidewaysOverflow(page: Page, widths: readonly number[] = WIDTHS): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    const { scrollWidth, culprits } = await page.evaluate(() => {
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return { scrollWidth: 0, culprits: [] };
      const isClipped = (one: Element): boolean => {
        for (let around = one.parentElement; around && around !== root; around = around.parentElement) {
          if (getComputedStyle(around).overflowX !== 'visible') return true;
        }
        return false;
      };
      // Text that sticks out of its element shows only in the width that the element scrolls over.
      const rightOf = (one: Element): number => {
        const { left, right } = one.getBoundingClientRect();
        return Math.max(right, left + one.scrollWidth);
      };
      const isOutside = (one: Element): boolean =>
        rightOf(one) > root.clientWidth + 1 &&
        !isClipped(one) &&
        getComputedStyle(one).overflowX === 'visible';
      const outside = [...document.body.querySelectorAll('*')].filter(isOutside);
      // The innermost elements are the cause; those around them only follow.
      const innermost = outside.filter(
        (one) => !outside.some((other) => one !== other && one.contains(other)),
      );
      const describe = (one: Element): string =>
        `<${one.tagName.toLowerCase()}> "${(one.textContent ?? '').trim().slice(0, 40)}"`;
      return { scrollWidth: root.scrollWidth, culprits: innermost.slice(0, 3).map(describe) };
    });
    if (scrollWidth > 0)
      faults.push(`${width} px: the page is ${scrollWidth} px wide: ${culprits.join(', ')}`);
  }
  return faults;
}
