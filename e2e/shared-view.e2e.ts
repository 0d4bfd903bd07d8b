/** The address of the comparison table: it holds the view, for a reload, for the way back, for another reader. */
// cspell:ignore nosuch
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ComparisonTable } from './site/comparison-table.ts';
import { frameworkNames, namesWhere } from './site/content.ts';

const EVERYTHING =
  '?sort=-first-release&q=web&language=php&category=full-stack&has=orm&cols=framework,first-release,license&pick=laravel';

/** What a reader sees of the table. */
async function viewOf(page: Page): Promise<object> {
  const table = new ComparisonTable(page);
  await table.isAwake();
  return {
    columns: await table.columns(),
    names: await table.names(),
    sorted: await table.sortedHeaders(),
    status: await table.status.innerText(),
    text: await table.textFilter.inputValue(),
    language: await table.language.inputValue(),
    category: await table.category.inputValue(),
    compare: await table.compare.innerText(),
  };
}

test('a view sorted, with three columns hidden and filtered to Python, opens the same elsewhere', async ({
  page,
  context,
  openElsewhere,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const table = new ComparisonTable(page);
  await table.open();
  await table.sortButton('First release').click();
  await table.sortButton('First release').click();
  for (const label of ['Architecture', 'Core features', 'Real-world use']) {
    await (await table.option('Columns', label)).uncheck();
  }
  await page.keyboard.press('Escape');
  await table.language.selectOption('Python');
  await table.copyLink.click();
  await expect(table.copyLink).toHaveText('Copied');
  await expect(table.copyLink).toHaveText('Copy link');

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toBe(
    '?sort=-first-release&language=python&cols=framework,first-release,language',
  );
  const elsewhere = await openElsewhere(copied);
  expect(await viewOf(elsewhere)).toEqual(await viewOf(page));
  expect(await new ComparisonTable(elsewhere).columns()).toEqual(['Framework', 'First release', 'Language']);
});

test('says where to find the address when the clipboard is refused', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  const table = new ComparisonTable(page);
  await table.open();
  await table.copyLink.click();
  await expect(table.copyLink).toHaveText('Copy it from the address bar');
});

test('keeps every part of the view after a reload', async ({ page }) => {
  const table = new ComparisonTable(page);
  await table.open(EVERYTHING);
  const before = await viewOf(page);
  expect(before).toMatchObject({
    text: 'web',
    language: 'php',
    category: 'full-stack',
    compare: 'Compare (1)',
  });
  await page.reload();
  expect(await viewOf(page)).toEqual(before);
  await table.hasQuery(EVERYTHING);
});

test('writes its keys in one order, however the address came', async ({ page }) => {
  const table = new ComparisonTable(page);
  await table.open('?pick=laravel&has=orm&category=full-stack&language=php&q=web');
  await table.sortButton('Framework').click();
  await table.hasQuery('?sort=-framework&q=web&language=php&category=full-stack&has=orm&pick=laravel');
});

test('leaves the defaults out of the address', async ({ page }) => {
  const table = new ComparisonTable(page);
  await table.open('?sort=-framework&language=php');
  await table.sortButton('Framework').click();
  await table.language.selectOption('Any language');
  await table.hasQuery('');
});

test('goes back and forward through what the reader did, but not through every letter', async ({ page }) => {
  const table = new ComparisonTable(page);
  const php = namesWhere(({ languages }) => languages.includes('PHP'));
  await table.open();
  await table.language.selectOption('PHP');
  await table.sortButton('Framework').click();
  await table.textFilter.pressSequentially('cake');
  await table.hasQuery('?sort=-framework&q=cake&language=php');
  await page.goBack();
  await table.hasQuery('?language=php');
  await table.showsRows(php);
  await expect(table.textFilter).toHaveValue('');
  await page.goBack();
  await table.showsRows(frameworkNames);
  await expect(table.language).toHaveValue('');
  await page.goForward();
  await table.showsRows(php);
  await expect(table.language).toHaveValue('php');
});

test('comes back from a framework to the same view', async ({ page }) => {
  const table = new ComparisonTable(page);
  await table.open('?sort=-framework&language=php');
  const before = await viewOf(page);
  await table.table.getByRole('link', { name: 'Laravel', exact: true }).click();
  await expect(page).toHaveURL('/frameworks/laravel/');
  await page.goBack();
  expect(await viewOf(page)).toEqual(before);
});

test.describe('a hostile address', () => {
  const garbage = 'x'.repeat(10_000);
  const markup = encodeURIComponent(
    '"><img id=injected src=x onerror=alert(1)><script id=injected></script>',
  );
  const harmless: [what: string, query: string][] = [
    ['an unknown column', '?sort=nosuch&cols=nosuch,__proto__,constructor'],
    ['an unknown slug', '?pick=nosuch,toString'],
    ['unknown filters', '?language=klingon&category=nosuch&has=nosuch'],
    ['10 kB of garbage as a column', `?sort=${garbage}`],
    ['10 kB of garbage in pieces', `?${'cols=zz&pick=zz&has=zz&zz&'.repeat(400)}`],
    [
      'markup in every key',
      `?sort=${markup}&language=${markup}&category=${markup}&has=${markup}&cols=${markup}`,
    ],
    ['broken encodings', '?sort=%E0%A4%A&cols=%ZZ&pick=%C0%80&language=%00&has=%FF%FE&%=%'],
    ['nothing but separators', '?&&==&sort=&cols=,,,&pick=,&has=,%2C'],
  ];

  for (const [what, query] of harmless) {
    test(`with ${what} gives the default view`, async ({ page }) => {
      const table = new ComparisonTable(page);
      await table.open();
      const before = await viewOf(page);
      await table.open(query);
      expect(await viewOf(page)).toEqual(before);
      await expect(page.locator('#injected')).toHaveCount(0);
    });
  }

  test('with markup in the text filter shows it as text', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open(`?q=${markup}`);
    await table.showsRows([]);
    await expect(table.textFilter).toHaveValue(/^"><img id=injected/);
    await expect(page.locator('#injected')).toHaveCount(0);
  });

  test('with a text too long or with stray bytes gives the nearest text', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open(`?q=${garbage}`);
    expect((await table.textFilter.inputValue()).length).toBeLessThanOrEqual(100);
    await table.open('?q=%00%0Adjango%ED%A0%80');
    await expect(table.textFilter).toHaveValue(/^django/);
  });

  test('with repeated keys adds up lists and takes the first known value of the others', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open(
      '?sort=nosuch&sort=-framework&language=x&language=php&language=ruby&pick=django&pick=koa',
    );
    await table.showsRows(namesWhere(({ languages }) => languages.includes('PHP')).toReversed());
    await expect(table.compare).toHaveText('Compare (2)');
  });

  test('with too many picks keeps four', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open('?pick=koa,flask,django,express,laravel,phoenix');
    await expect(table.compare).toHaveText('Compare (4)');
  });
});
