/** The `test` of every browser test: no page may complain, fail a request or ask another host for anything. */
import { test as base, expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { FaultLog } from './site/fault-log.ts';
import { SharedWindows } from './site/shared-windows.ts';

interface Fixtures {
  /** What went wrong so far; `faults.expect(/…/)` declares what a test brings about itself. */
  faults: FaultLog;
  /** Opens a page as another reader would, who shares nothing but the address. */
  openElsewhere: (address: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Playwright's `test` with the checks that hold for every page, in windows that are emptied between tests. */
export const test = base.extend<Fixtures, { windows: SharedWindows }>({
  windows: [
    async ({ browser }, use) => {
      const windows = new SharedWindows(browser);
      await use(windows);
      await windows.close();
    },
    { scope: 'worker' },
  ],

  page: async (
    { windows, baseURL, forcedColors, javaScriptEnabled, permissions, reducedMotion, viewport },
    use,
    testInfo,
  ) => {
    const options = { baseURL, forcedColors, javaScriptEnabled, permissions, reducedMotion, viewport };
    await use(await windows.take(options));
    await windows.giveBack(options, testInfo.status === 'passed');
  },

  context: ({ page }, use) => use(page.context()),

  faults: [
    async ({ context, baseURL }, use) => {
      const log = new FaultLog(baseURL ?? '');
      const endWatch = log.watch(context);
      await use(log);
      endWatch();
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

interface SweepFixtures {
  sharedPage: Page;
  /** Pairings of colors that axe has found sound on a page before. */
  soundColors: Set<string>;
  /** Sets of style sheets that it has found sound. */
  soundStyles: Set<string>;
}

/**
 * The `test` of a sweep over many pages, which share one window for each worker: opening one takes the browser
 * longer than most pages. What a page must not do is watched as in every other test.
 */
export const sweep = base.extend<{ faults: FaultLog }, SweepFixtures>({
  sharedPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],

  soundColors: [async ({}, use) => use(new Set()), { scope: 'worker' }],

  soundStyles: [async ({}, use) => use(new Set()), { scope: 'worker' }],

  faults: [
    async ({ sharedPage, baseURL }, use) => {
      const log = new FaultLog(baseURL ?? '');
      const endWatch = log.watch(sharedPage.context());
      await use(log);
      endWatch();
      expect(log.report(), 'console messages, exceptions and failed or foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
