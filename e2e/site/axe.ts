import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2, level AA, and all that it includes. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules whose answer changes with the theme. All others read the markup, which stays the same. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with a page as it stands, one line for each element.
 * @param only `colors` where the page has been checked in the other theme
 */
export async function axeFaults(page: Page, only?: 'colors'): Promise<string[]> {
  // Legacy mode leaves out the extra tab that only pages with frames need.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const run = only === 'colors' ? { runOnly: COLOR_RULES } : { runOnly: TAGS };
  // Axe would otherwise also describe every element that passes, which takes longer than the checks.
  const { violations } = await builder.options({ ...run, resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
