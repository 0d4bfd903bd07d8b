import type { Frame, Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { AXE_PATH } from '../server/axe-script.ts';
import { MARKED, markNewPairings } from './color-pairings.ts';

type AxeWindow = Window & { axe: typeof import('axe-core') };

/** WCAG 2.2, level AA, and all that it includes. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules whose answer depends on colors, and so on the theme. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** Rules that read style sheets, for which axe fetches and parses all of them again. All others read the markup. */
const STYLE_RULES = ['css-orientation-lock'];

/** What axe finds wrong with a page as it stands, one line for each element. */
export const axeFaults = (page: Page): Promise<string[]> => faultsOf(page, { runOnly: TAGS });

/** What axe finds wrong with the markup of a page, the same in every theme. */
export const markupFaults = (page: Page): Promise<string[]> =>
  faultsOf(page, {
    runOnly: TAGS,
    rules: Object.fromEntries([...COLOR_RULES, ...STYLE_RULES].map((rule) => [rule, { enabled: false }])),
    preload: false,
  });

/**
 * What axe finds wrong with the style sheets of a page.
 * @param sound sets of style sheets that need not be looked at again; one found sound is added
 */
export async function styleFaults(page: Page, sound: Set<string>): Promise<string[]> {
  const styles = await page.evaluate(() =>
    [...document.styleSheets].map(({ href, ownerNode }) => href ?? ownerNode?.textContent).join('\n'),
  );
  if (sound.has(styles)) return [];
  const faults = await faultsOf(page, { runOnly: STYLE_RULES });
  if (faults.length === 0) sound.add(styles);
  return faults;
}

/**
 * What axe finds wrong with the colors of a page in its present theme.
 * @param sound pairings of colors that need not be looked at again; those found sound are added
 */
export async function colorFaults(page: Page, sound = new Set<string>()): Promise<string[]> {
  const pairings = await markNewPairings(page, sound);
  if (pairings.length === 0) return [];
  const faults = await faultsOf(page, { runOnly: COLOR_RULES }, MARKED);
  if (faults.length === 0) for (const pairing of pairings) sound.add(pairing);
  return faults;
}

/** @param within selector of the elements to look at; the whole page without one */
async function faultsOf(page: Page, options: RunOptions, within?: string): Promise<string[]> {
  for (const frame of page.frames()) await bringAxe(frame);
  return page.evaluate(
    async ({ options, within }) => {
      const { axe } = window as unknown as AxeWindow;
      // Nobody reads the HTML of every element that it looks at.
      axe.configure({ noHtml: true });
      // Axe would otherwise also describe every element that passes, which takes longer than the checks.
      const { violations } = await axe.run(within ?? document, { ...options, resultTypes: ['violations'] });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
      );
    },
    { options, within },
  );
}

/** Puts axe into a page, once, although the page is looked at several times. */
const bringAxe = (frame: Frame): Promise<void> =>
  frame.evaluate(async (path) => {
    if ('axe' in window) return;
    const script = document.createElement('script');
    script.src = path;
    await new Promise<void>((resolve, reject) => {
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${path} did not load: the test server has it.`));
      document.head.append(script);
    });
    // The page is looked at as it was.
    script.remove();
  }, AXE_PATH);
