/** The matrix: pick two to four frameworks, see their columns, hide equal rows, share the address. */
// cspell:ignore djnago
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { capabilities, frameworkNames, frameworkOf, frameworks } from './site/content.ts';

const matrix = (page: Page): Locator => page.getByRole('table', { name: /All frameworks against all/ });
const pickers = (page: Page): Locator => page.getByRole('form', { name: 'Pick frameworks' });
const picker = (page: Page, name: string): Locator =>
  pickers(page).getByRole('checkbox', { name, exact: true });
const status = (page: Page): Locator => pickers(page).getByRole('status');
const problem = (page: Page): Locator => page.getByRole('alert');
const onlyDifferences = (page: Page): Locator => page.getByRole('button', { name: 'Differences only' });

const names = (...slugs: string[]): string[] => slugs.map((slug) => frameworkOf(slug).name);
const capabilityTitles = capabilities.map(({ title }) => title);

/** Opens the matrix and waits until the script has taken over. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/compare/${query}`);
  await expect(onlyDifferences(page)).toBeEnabled();
}

async function expectColumns(page: Page, expected: readonly string[]): Promise<void> {
  await expect(matrix(page).getByRole('columnheader')).toHaveText(['Capability', ...expected]);
}

/** Titles of the capability rows in view. */
async function capabilityRows(page: Page): Promise<string[]> {
  const titles = await matrix(page).getByRole('rowheader').allInnerTexts();
  return titles.map((title) => title.trim()).filter((title) => capabilityTitles.includes(title));
}

/** Expects every cell of a column to have its own framework's facts: columns must not slip. */
async function expectOwnCells(page: Page, slug: string): Promise<void> {
  const column = (await matrix(page).getByRole('columnheader').allInnerTexts()).indexOf(
    frameworkOf(slug).name,
  );
  const row = matrix(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'WebSockets' }) });
  const link = row
    .getByRole('cell')
    .nth(column - 1)
    .getByRole('link');
  await expect(link).toHaveAttribute('href', `/frameworks/${slug}/#capability-websockets`);
}

test('starts with all frameworks against all capabilities', async ({ page }) => {
  await open(page);
  await expectColumns(page, frameworkNames);
  expect(await capabilityRows(page)).toEqual(capabilityTitles);
  await expect(problem(page)).toBeHidden();
  await expect(status(page)).toContainText(`All ${frameworks.length} frameworks`);
  await expect(matrix(page)).toHaveAccessibleName(
    `All frameworks against all ${capabilities.length} capabilities`,
  );
});

test('shows one framework alone and says to pick another', async ({ page }) => {
  await open(page, '?f=flask');
  await expectColumns(page, names('flask'));
  await expect(problem(page)).toHaveText('Only Flask is picked. Pick one to three more to compare it.');
});

test('shows two frameworks and leads to their page', async ({ page }) => {
  await open(page, '?f=koa,flask');
  await expectColumns(page, names('flask', 'koa'));
  await expect(problem(page)).toBeHidden();
  await expectOwnCells(page, 'koa');
  await page.getByRole('link', { name: 'Open their comparison page' }).click();
  await expect(page).toHaveURL('/compare/flask-vs-koa/');
});

for (const slugs of [
  ['django', 'flask', 'koa'],
  ['django', 'express', 'flask', 'koa'],
]) {
  test(`shows ${slugs.length} frameworks`, async ({ page }) => {
    await open(page, `?f=${slugs.join(',')}`);
    await expectColumns(page, names(...slugs));
    await expectOwnCells(page, 'koa');
    await expect(problem(page)).toBeHidden();
    for (const name of names(...slugs)) await expect(picker(page, name)).toBeChecked();
    await expect(picker(page, 'Laravel')).toBeEnabled({ enabled: slugs.length < 4 });
    await expect(page.getByRole('link', { name: 'Open their comparison page' })).toBeHidden();
  });
}

test('shows the first four of five and names the one left out', async ({ page }) => {
  await open(page, '?f=django,flask,koa,express,laravel');
  await expectColumns(page, names('django', 'express', 'flask', 'koa'));
  await expect(problem(page)).toHaveText(
    'At most 4 fit side by side. Left out: Laravel. Untick one to make room.',
  );
});

test('offers the nearest name for one that is not here', async ({ page }) => {
  await open(page, '?f=djnago,flask');
  await expectColumns(page, names('flask'));
  await expect(problem(page)).toContainText('Not a framework here: "djnago" (did you mean Django?)');
});

test('says of a name unlike any here that it is not here', async ({ page }) => {
  await open(page, '?f=gin,django,flask');
  await expectColumns(page, names('django', 'flask'));
  await expect(problem(page)).toHaveText('Not a framework here: "gin". Pick from the list above.');
});

test('takes hostile names as text and stays whole', async ({ page }) => {
  await open(page, `?f=${encodeURIComponent('<img id=injected src=x onerror=alert(1)>')}`);
  await expectColumns(page, frameworkNames);
  await expect(problem(page)).toContainText('<img id=injected');
  await open(page, `?f=${'x'.repeat(10_000)}&f=%E0%A4%A&only=%00`);
  await expectColumns(page, frameworkNames);
  expect((await problem(page).innerText()).length).toBeLessThan(400);
  await open(page, '?f=,,,&f=django&f=django,koa');
  await expectColumns(page, names('django', 'koa'));
  await expect(page.locator('#injected')).toHaveCount(0);
});

test('keeps what the reader picks in the address', async ({ page, openElsewhere }) => {
  await open(page);
  for (const name of names('koa', 'django', 'flask')) await picker(page, name).check();
  await expectColumns(page, names('django', 'flask', 'koa'));
  await expect(page).toHaveURL(/\?f=koa,django,flask$/);
  await page.reload();
  await expectColumns(page, names('django', 'flask', 'koa'));
  const elsewhere = await openElsewhere(page.url());
  await expectColumns(elsewhere, names('django', 'flask', 'koa'));
});

test('says what it shows when something changes', async ({ page }) => {
  await open(page);
  await picker(page, 'Django').check();
  await picker(page, 'Koa').check();
  await expect(status(page)).toHaveText(/^Django, Koa: \d+ rows$/);
  await onlyDifferences(page).click();
  await expect(status(page)).toHaveText(/^Django, Koa: \d+ rows that differ$/);
});

test('shows only what differs between the picked ones', async ({ page }) => {
  await open(page, '?f=django,flask');
  await onlyDifferences(page).click();
  await expect(page).toHaveURL(/\?f=django,flask&only=differences$/);
  const [django, flask] = [frameworkOf('django'), frameworkOf('flask')];
  const differing = capabilities.filter(({ id }) => django.statuses[id] !== flask.statuses[id]);
  expect(await capabilityRows(page)).toEqual(differing.map(({ title }) => title));
  await page.reload();
  await expect(onlyDifferences(page)).toHaveAttribute('aria-pressed', 'true');
  expect(await capabilityRows(page)).toEqual(differing.map(({ title }) => title));
});

test('goes back and forward through the picks', async ({ page }) => {
  await open(page);
  await picker(page, 'Django').check();
  await picker(page, 'Koa').check();
  await page.goBack();
  await expectColumns(page, names('django'));
  await expect(picker(page, 'Koa')).not.toBeChecked();
  await page.goForward();
  await expectColumns(page, names('django', 'koa'));
  await page.goBack();
  await page.goBack();
  await expectColumns(page, frameworkNames);
});

test('shows all again at one press', async ({ page }) => {
  await open(page, '?f=django,koa&only=differences');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expectColumns(page, frameworkNames);
  expect(await capabilityRows(page)).toEqual(capabilityTitles);
  expect(new URL(page.url()).search).toBe('');
});

test('is picked and switched by keyboard', async ({ page }) => {
  await open(page);
  await picker(page, 'Django').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?f=django$/);
  await expect(picker(page, 'Django')).toBeFocused();
  await onlyDifferences(page).focus();
  await page.keyboard.press('Enter');
  await expect(onlyDifferences(page)).toHaveAttribute('aria-pressed', 'true');
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole matrix is there, with links to every fact and every pair', async ({ page }) => {
    await page.goto('/compare/?f=django,koa');
    await expectColumns(page, frameworkNames);
    expect(await capabilityRows(page)).toEqual(capabilityTitles);
    await expectOwnCells(page, 'koa');
    await expect(pickers(page)).toBeHidden();
    const pairs = page.getByRole('region', { name: /^All \d+ pairs$/ });
    await pairs.getByRole('link', { name: 'Koa', exact: true }).first().click();
    await expect(page).toHaveURL(/\/compare\/.+-vs-.+\/$/);
  });
});
