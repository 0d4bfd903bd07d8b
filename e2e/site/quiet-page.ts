import type { Page } from '@playwright/test';

/** How long a page asks for nothing until it counts as quiet, in milliseconds. */
const QUIET = 500;

/**
 * Waits until a page has asked for nothing for a while: what it wants by itself it has asked for by then. Playwright's
 * `networkidle` waits for answers too, and for ever where it has missed one.
 */
export async function quietPage(page: Page): Promise<void> {
  const asksAgain = (): Promise<boolean> =>
    page.waitForEvent('request', { timeout: QUIET }).then(
      () => true,
      () => false,
    );
  while (await asksAgain());
}
