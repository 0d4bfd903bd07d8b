import type { Page } from '@playwright/test';

/** What the browser notes of one shift; TypeScript's own types do not have it. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null }[];
}

/** What moved since the page began to load, without the reader having done anything, one line each. */
export async function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<string[]>((resolve) => {
      const shifts: string[] = [];
      const note = (entry: LayoutShift): void => {
        const moved = entry.sources.map(({ node }) => (node?.textContent ?? '').trim().slice(0, 40));
        if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(4)}: ${moved.join(' | ')}`);
      };
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) note(entry as LayoutShift);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      // Two frames: one to paint with the fonts, one for the observer to hear of it.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve(shifts);
          }),
        ),
      );
    });
  });
}
