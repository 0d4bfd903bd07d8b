/** The search while its files are on their way, when they do not come, and without JavaScript. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { frameworks } from './site/content.ts';
import { quietPage } from './site/quiet-page.ts';
import { Search } from './site/search.ts';

/** The part of the index that holds the words; Pagefind loads it when something is typed. */
const INDEX = '**/pagefind/index/*';

/** Keeps the words of the index on their way until the function that it gives is called. */
async function holdIndexBack(page: Page): Promise<() => void> {
  const { promise: released, resolve } = Promise.withResolvers<undefined>();
  await page.route(INDEX, async (route) => {
    await released;
    await route.continue();
  });
  return () => resolve(undefined);
}

test('says that it is searching while the index is held back', async ({ page }) => {
  const release = await holdIndexBack(page);
  const search = await Search.open(page);
  await search.input.fill('django');
  await expect(search.summary).toContainText('Searching for django');
  await expect(search.results).toHaveAttribute('aria-busy', 'true');
  release();
  await search.hasFound('django');
  await expect(search.results).toHaveAttribute('aria-busy', 'false');
});

test('shows the answer to the last words, also when that to earlier ones comes later', async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isFirst = true;
  await page.route(INDEX, async (route) => {
    if (isFirst) {
      isFirst = false;
      await held;
    }
    await route.continue();
  });
  const search = await Search.open(page);
  await search.input.fill('laravel');
  await expect(search.summary).toContainText('Searching for laravel');
  await search.input.fill('koa');
  release();
  await search.hasFound('koa');
  await quietPage(page);
  await search.hasFound('koa');
});

test('says that the index cannot be loaded, and where everything is', async ({ page, faults }) => {
  faults.expect(/failed request: .*\/pagefind\/index\//, /console error/);
  await page.route(INDEX, (route) => route.abort('failed'));
  const search = await Search.open(page);
  await search.input.fill('django');
  await expect(search.failure).toContainText('The search index cannot be loaded');
  await expect(search.failure.getByRole('link', { name: 'all frameworks' })).toBeVisible();
  await search.failure.getByRole('link', { name: 'all comparisons' }).click();
  await expect(page).toHaveURL('/compare/');
});

test('never claims that there is nothing when it could not look', async ({ page, faults }) => {
  faults.expect(/failed request: .*\/pagefind\/index\//, /console error/);
  await page.route(INDEX, (route) => route.abort('failed'));
  await page.goto('/search/?q=django');
  await quietPage(page);
  await expect(page.getByText('No results')).toBeHidden();
});

test('keeps the answers of a search whose parts are lost, and says that some may be missing', async ({
  page,
  faults,
}) => {
  faults.expect(/failed request: .*\/pagefind\/fragment\//, /console error/);
  await page.route('**/pagefind/fragment/*', (route) => route.abort('failed'));
  const search = await Search.open(page);
  await search.find('django');
  await expect(search.failure).toContainText('pages may be missing');
  await expect(search.failure.getByRole('link', { name: 'the list of pages' })).toHaveAttribute(
    'href',
    '/search/#pages',
  );
  await expect(search.summary).toBeVisible();
});

test('goes on saying so for the next words, since Pagefind does not ask again', async ({ page, faults }) => {
  faults.expect(/failed request: .*\/pagefind\/index\//, /console error/);
  await page.route(INDEX, (route) => route.abort('failed'));
  await page.addInitScript(() => {
    new MutationObserver(() => {
      for (const region of document.querySelectorAll<HTMLElement>('[aria-live]')) {
        if (!region.textContent?.startsWith('No results')) continue;
        const { dataset } = document.documentElement;
        if (dataset['said'] !== 'aloud') dataset['said'] = region.ariaHidden === 'true' ? 'hidden' : 'aloud';
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const search = await Search.open(page);
  await search.input.fill('django');
  await expect(search.failure).toBeVisible();
  await page.unroute(INDEX);
  await search.input.fill('django ');
  await expect(search.failure).toBeVisible();
  await expect(page.getByText('No results').filter({ visible: true })).toHaveCount(0);
  // Pagefind writes it for screen readers too, which must not hear it.
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['said'])).toBeDefined();
  expect(await page.evaluate(() => document.documentElement.dataset['said'])).toBe('hidden');
});

test('says that it is slow, with the ways to every page, until the answer comes', async ({ page }) => {
  const release = await holdIndexBack(page);
  const search = await Search.open(page);
  await search.input.fill('koa');
  await expect(search.failure).toContainText('The search is slow to answer', { timeout: 8_000 });
  release();
  await search.hasFound('koa');
  await expect(search.failure).toBeHidden();
});

test('leads to the search page, which says so, when the search itself does not load', async ({
  page,
  faults,
}) => {
  faults.expect(/failed request: .*pagefind-component-ui/, /console error/);
  await page.route('**/pagefind/pagefind-component-ui.js', (route) => route.abort('failed'));
  await page.goto('/about/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/search/#search');
  await expect(page.getByRole('alert')).toHaveText(/cannot be loaded right now/);
  await expect(page.getByRole('main').getByRole('link', { name: 'All frameworks' })).toBeVisible();
});

test('says so when the engine of the search does not load', async ({ page, faults }) => {
  faults.expect(/failed request: .*\/pagefind\/pagefind\.js/, /console error/);
  await page.route('**/pagefind/pagefind.js', (route) => route.abort('failed'));
  const search = await Search.open(page);
  await search.input.fill('django');
  await expect(search.failure).toContainText('The search index cannot be loaded');
  await expect(page.getByText('Bundle path').filter({ visible: true })).toHaveCount(0);
});

test('offers no names when their list does not load, and searches all the same', async ({ page, faults }) => {
  faults.expect(/failed request: .*search-names/, /console error/);
  await page.route('**/search-names.json', (route) => route.abort('failed'));
  const search = await Search.open(page);
  await search.find('django');
  await expect(search.first).toBeVisible();
  await expect(search.suggestion).toBeHidden();
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('the link in the header leads to a page that says where to go', async ({ page }) => {
    await page.goto('/frameworks/django/');
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^Search/ })
      .click();
    await expect(page).toHaveURL('/search/');
    const main = page.getByRole('main');
    await expect(main.getByText('The search needs JavaScript')).toBeVisible();
    for (const { name, slug } of frameworks) {
      await expect(main.getByRole('link', { name, exact: true })).toHaveAttribute(
        'href',
        `/frameworks/${slug}/`,
      );
    }
    await main.getByRole('link', { name: 'All comparisons' }).click();
    await expect(page).toHaveURL('/compare/');
  });
});
