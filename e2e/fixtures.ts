/** The `test` of every browser test: no page may complain, fail a request or ask another host for anything. */
import { test as base, expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { FaultLog } from './site/fault-log.ts';

interface Fixtures {
  /** What went wrong so far; `faults.expect(/…/)` declares what a test brings about itself. */
  faults: FaultLog;
  /** Opens a page as another reader would, who shares nothing but the address. */
  openElsewhere: (address: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Playwright's `test` with the checks that hold for every page. */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ context, baseURL }, use) => {
      const log = new FaultLog(baseURL ?? '');
      log.watch(context);
      await use(log);
      expect(log.report(), 'console messages, exceptions and failed or foreign requests').toEqual([]);
    },
    { auto: true },
  ],

  openElsewhere: async ({ browser, baseURL, faults }, use) => {
    const opened: Awaited<ReturnType<Browser['newContext']>>[] = [];
    await use(async (address, options) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), ...options });
      opened.push(context);
      faults.watch(context);
      const page = await context.newPage();
      await page.goto(address);
      return page;
    });
    for (const context of opened) await context.close();
  },
});

export { expect };
