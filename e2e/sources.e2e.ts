/** The catalog of sources: search and sort it, share the view, and go from a fact to its source and back. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { frameworks, oldFacts, sources } from './site/content.ts';
import { openNote } from './site/source-note.ts';

const catalog = (page: Page): Locator => page.getByRole('table', { name: /sources/ });
const rows = (page: Page): Locator => catalog(page).locator('tbody tr:visible');
const filter = (page: Page): Locator => page.getByRole('searchbox', { name: 'Filter by title' });
const status = (page: Page): Locator =>
  page.getByRole('form', { name: 'Filter the sources' }).getByRole('status');
const sortButton = (page: Page, name: string): Locator =>
  catalog(page).getByRole('columnheader', { name, exact: true }).getByRole('button');

/** Opens the catalog and waits until the script has taken over. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/sources/${query}`);
  await expect(sortButton(page, 'Source')).toBeEnabled();
}

/** The texts of a column in the rows in view, from 0. */
async function columnTexts(page: Page, column: number): Promise<string[]> {
  return rows(page).evaluateAll(
    (elements, position) =>
      elements.map((row) => (row as HTMLTableRowElement).cells[position]!.textContent!.trim()),
    column,
  );
}

/** The days of a column in the rows in view; empty where the cell has none. */
async function columnDays(page: Page, column: number): Promise<string[]> {
  return rows(page).evaluateAll(
    (elements, position) =>
      elements.map(
        (row) => (row as HTMLTableRowElement).cells[position]!.querySelector('time')?.dateTime ?? '',
      ),
    column,
  );
}

const TITLE = 0;
const PUBLISHER = 1;
const READ = 3;
const FACTS = 4;

test('lists every source once, by publisher', async ({ page }) => {
  await open(page);
  const publishers = await columnTexts(page, PUBLISHER);
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const names = publishers.map((name) => name.replace(/ \(host\)$/, ''));
  expect(names).toEqual(names.toSorted(collator.compare));
  const entries = await rows(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(entries).size).toBe(entries.length);
  const titles = await columnTexts(page, TITLE);
  const addresses = new Set(sources.map(({ url }) => url.replace(/#.*$/, '').replace(/\/$/, '')));
  expect(titles.length).toBeGreaterThanOrEqual(addresses.size);
  for (const { title } of sources.filter(({ framework }) => framework === 'django'))
    expect(titles).toContain(title);
});

test('finds sources by words of title, publisher and framework, and says how many', async ({ page }) => {
  await open(page);
  const all = await rows(page).count();
  await filter(page).fill('pallets QUICKSTART');
  await expect(status(page)).toHaveText(`1 of ${all.toLocaleString('en-US')} sources, by publisher`);
  expect(await columnTexts(page, TITLE)).toEqual(['Quickstart']);
  await expect(page).toHaveURL(/\/sources\/\?q=pallets\+QUICKSTART$/);
  await filter(page).fill('phoenix');
  const ofPhoenix = new Set(
    sources.filter(({ framework }) => framework === 'phoenix').map(({ title }) => title),
  );
  expect((await columnTexts(page, TITLE)).filter((title) => ofPhoenix.has(title)).length).toBeGreaterThan(
    ofPhoenix.size / 2,
  );
  await filter(page).fill('no such source');
  await expect(status(page)).toHaveText('No source fits: shorten the filter or clear it');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(filter(page)).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('sorts by the day of reading, with unknown days last either way', async ({ page }) => {
  await open(page);
  await sortButton(page, 'Read').click();
  const oldestFirst = await columnDays(page, READ);
  const known = oldestFirst.filter(Boolean);
  expect(known.length).toBeGreaterThan(100);
  expect(oldestFirst.slice(0, known.length)).toEqual(known.toSorted());
  await sortButton(page, 'Read').click();
  const newestFirst = await columnDays(page, READ);
  expect(newestFirst.slice(0, known.length)).toEqual(known.toSorted().toReversed());
  expect(newestFirst.slice(known.length).every((day) => day === '')).toBe(true);
  await expect(page).toHaveURL(/\?sort=-read$/);
  await expect(catalog(page).locator('th[aria-sort]')).toHaveText(/^Read/);
  await expect(catalog(page).locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'descending');
});

test('sorts by the number of facts and by date', async ({ page }) => {
  await open(page, '?sort=-uses');
  const counts = (await columnTexts(page, FACTS)).map(Number);
  expect(counts).toEqual(counts.toSorted((first, second) => second - first));
  expect(counts[0]).toBeGreaterThan(10);
  await expect(status(page)).toContainText('by number of facts, most first');
  await sortButton(page, 'Date').click();
  await expect(status(page)).toContainText('by date, oldest first');
});

test('keeps the view in the address, for a reload, for others and for the way back', async ({
  page,
  openElsewhere,
}) => {
  await open(page, '?q=django');
  await sortButton(page, 'Facts').click();
  await expect(page).toHaveURL(/\?q=django&sort=uses$/);
  const titles = await columnTexts(page, TITLE);
  expect(titles.length).toBeGreaterThan(5);
  await page.reload();
  await expect(filter(page)).toHaveValue('django');
  expect(await columnTexts(page, TITLE)).toEqual(titles);
  const elsewhere = await openElsewhere(page.url());
  await expect(sortButton(elsewhere, 'Source')).toBeEnabled();
  expect(await columnTexts(elsewhere, TITLE)).toEqual(titles);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=django$/);
  await expect(status(page)).toContainText('by publisher');
});

test('shows the nearest valid view for any address', async ({ page }) => {
  const injected = encodeURIComponent('<img id=injected src=x onerror=alert(1)>');
  await open(page, `?sort=--read&sort=rank&v=9&q=${injected}`);
  await expect(status(page)).toHaveText('No source fits: shorten the filter or clear it');
  await expect(page.locator('#injected')).toHaveCount(0);
  await open(page, `?q=${'x'.repeat(5_000)}&q=%E0%A4%A`);
  await expect(status(page)).toContainText('No source fits');
  await open(page, '?sort=READ');
  await expect(status(page)).toContainText(/^[\d,]+ sources, by publisher$/);
});

test('leads from a fact to its source, to everything that rests on it, and back', async ({ page }) => {
  await page.goto('/frameworks/flask/');
  const note = await openNote(
    page.locator('#capability-testing').getByRole('link', { name: /^Source \d+$/ }),
  );
  await note.getByRole('link', { name: 'In the list of sources' }).click();
  await expect(page).toHaveURL(/#source-fl-testing$/);
  const listed = page.locator('#source-fl-testing');
  await expect(listed).toBeInViewport();
  await listed.getByRole('link', { name: 'Facts', exact: true }).click();
  await expect(page).toHaveURL('/sources/flask/#source-fl-testing');
  const entry = page.locator('#source-fl-testing');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('Pallets');
  await entry.getByRole('link', { name: 'Benefit: test client' }).click();
  await expect(page).toHaveURL('/frameworks/flask/#benefit-test-client');
  await expect(page.locator('#benefit-test-client')).toBeInViewport();
});

test('leads from a figure of the evidence to its record and back', async ({ page }) => {
  await page.goto('/frameworks/express/');
  await page.locator('#release-5').getByRole('link', { name: 'source of Express' }).click();
  await expect(page).toHaveURL(/\/sources\/records\/#record-[0-9a-f]{8}$/);
  const entry = page.locator(new URL(page.url()).hash);
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: 'Series 5' }).click();
  await expect(page).toHaveURL('/frameworks/express/#release-5');
});

test('leads from the catalog to an entry and names what is not verified', async ({ page }) => {
  await open(page, '?q=welcome+flask');
  await rows(page).getByRole('link', { name: 'Welcome to Flask' }).click();
  await expect(page).toHaveURL('/sources/flask/#source-fl-index');
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('link', { name: /^\d+ facts not verified$/ }).click();
  for (const { name } of frameworks)
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  const laravel = page.getByRole('region', { name: 'Laravel', exact: true });
  await laravel.getByRole('link', { name: 'Version 1.0' }).click();
  await expect(page.locator('#fact-version-1-0')).toContainText('day not verified');
});

test('marks facts that have outlived their shelf life in words, and says how old is too old', async ({
  page,
}) => {
  const [old] = oldFacts;
  test.skip(old === undefined, 'every source was read within two years before the check');
  const { framework, capability, seen } = old!;
  await page.goto(`/frameworks/${framework}/`);
  const fact = page.locator(`#capability-${capability}`);
  await expect(fact).toContainText('aging: read');
  await expect(fact.locator('time')).toHaveAttribute('datetime', seen);
  await page.getByRole('link', { name: /^\d+ facts? aging$/ }).click();
  await expect(page).toHaveURL('/methodology/#aging');
  const shelfLives = page.getByRole('table', { name: 'Shelf lives' });
  await expect(shelfLives.getByRole('row', { name: /^capabilities/ })).toContainText('365 days');
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole catalog is there, by publisher, and leads to every entry', async ({ page }) => {
    await page.goto('/sources/?q=flask&sort=-read');
    await expect(page.getByRole('searchbox', { name: 'Filter by title' })).toBeHidden();
    await expect(page.getByText('Sorting and the filter need JavaScript')).toBeVisible();
    const titles = await columnTexts(page, TITLE);
    for (const { title } of sources.filter(({ framework }) => framework === 'phoenix')) {
      expect(titles).toContain(title);
    }
    await page.getByRole('link', { name: 'Koa', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources of Koa');
    await page.locator('#source-ko-repo').getByRole('link', { name: 'Governance' }).click();
    await expect(page).toHaveURL('/frameworks/koa/#fact-governance');
  });
});
