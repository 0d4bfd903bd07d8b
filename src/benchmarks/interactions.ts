/** What readers do on a page, timed on a phone as slow as Lighthouse's. */
import type { Browser, Locator, Page } from '@playwright/test';
import { SEARCHED_PAGE, SEARCHED_WORD, TABLE_PAGE } from './pages.ts';
import { SLOW_4G, type ServedSite } from './serve.ts';

/** Lighthouse's phone and its processor, four times slower than this one. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const SLOWDOWN = 4;

/** Opens the search on both sites; only ours knows the slash. */
const SEARCH_KEY = 'Control+k';

/** How long nothing must happen until an interaction is over, in milliseconds. */
const QUIET = 500;

/** The search of a site: its field, and its results as links. */
export interface SearchParts {
  field: (page: Page) => Locator;
  results: (page: Page) => Locator;
}

export const OUR_SEARCH: SearchParts = {
  field: (page) => page.getByRole('dialog').getByRole('searchbox'),
  results: (page) => page.getByRole('list', { name: 'Search results' }).getByRole('link'),
};

export const STARLIGHT_SEARCH: SearchParts = {
  field: (page) => page.getByRole('dialog').locator('.pagefind-ui__search-input'),
  results: (page) => page.locator('.pagefind-ui__result-link'),
};

/** What a search took from its key to its first result. */
export interface SearchRun {
  milliseconds: number;
  bytes: number;
}

/** Presses the key, types the word, and waits until the first result is seen, all over the slow connection. */
export async function timeSearch(browser: Browser, site: ServedSite, parts: SearchParts): Promise<SearchRun> {
  return onPhone(browser, site.origin + SEARCHED_PAGE, async (page) => {
    const before = site.bytesSent;
    site.connection = SLOW_4G;
    try {
      const start = performance.now();
      await page.keyboard.press(SEARCH_KEY);
      await parts.field(page).fill(SEARCHED_WORD);
      await parts.results(page).first().waitFor();
      return { milliseconds: performance.now() - start, bytes: site.bytesSent - before };
    } finally {
      site.connection = null;
    }
  });
}

/** Milliseconds from input to the next paint. */
export interface TableRun {
  sort: number;
  filter: number;
}

/** Sorts the table of our site by a column, then types into its filter. */
export async function timeTable(browser: Browser, site: ServedSite): Promise<TableRun> {
  const sort = await onPhone(browser, site.origin + TABLE_PAGE, (page) =>
    nextPaint(page, () =>
      page.getByRole('columnheader', { name: 'First release' }).getByRole('button').click(),
    ),
  );
  const filter = await onPhone(browser, site.origin + TABLE_PAGE, (page) =>
    nextPaint(page, () =>
      page.getByRole('searchbox', { name: 'Filter by text' }).pressSequentially('python'),
    ),
  );
  return { sort, filter };
}

async function onPhone<Result>(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    return await act(page);
  } finally {
    await context.close();
  }
}

/** What the browser notes of an event; TypeScript's own types lack the number of its interaction. */
interface EventTiming extends PerformanceEntry {
  interactionId: number;
}

/** The longest time from an input to the next paint while something is done, as INP counts it. */
async function nextPaint(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as EventTiming[]) {
        if (entry.interactionId > 0) durations.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, { interactionDurations: durations });
  });
  await act();
  await page.waitForTimeout(QUIET);
  const durations = await page.evaluate(
    () => (window as unknown as { interactionDurations: number[] }).interactionDurations,
  );
  // Shorter ones are not reported.
  return Math.max(16, ...durations);
}
