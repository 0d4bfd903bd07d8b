/** Frozen pages, what has changed since, and the feeds. */
import { expect, test } from './fixtures.ts';
import { axeFaults, colorFaults } from './site/axe.ts';
import { builtAddresses, htmlOf, isBuilt, readPage, sitemapAddresses } from './site/built-site.ts';
import { frameworks, newestEdition as newest, pairCount } from './site/content.ts';
import { htmlFaults } from './site/html-rules.ts';
import { sidewaysOverflow } from './site/overflow.ts';

const frozen = builtAddresses().filter((address) => /^\/editions\/[^/]+\/./.test(address));
const FRAMEWORK = `/editions/${newest}/frameworks/flask/`;
const PAIR = `/editions/${newest}/compare/django-vs-flask/`;

test('every framework and pair of the edition has its page, out of the sight of search engines', () => {
  const own = frozen.filter((address) => address.startsWith(`/editions/${newest}/`));
  expect(own.length).toBeGreaterThan(0);
  if (own.filter((address) => address.includes('/frameworks/')).length === frameworks.length) {
    expect(own).toHaveLength(frameworks.length + pairCount);
  }
  const listed = new Set(sitemapAddresses());
  for (const address of frozen) {
    const { isUnlisted, canonical } = readPage(address);
    expect([address, isUnlisted, listed.has(address)]).toEqual([address, true, false]);
    expect(new URL(canonical).pathname).toMatch(/^\/(frameworks|compare)\//);
    expect(htmlOf(address)).not.toContain('data-pagefind-body');
  }
});

test('the live page offers its frozen copy, and that leads back', async ({ page }) => {
  await page.goto('/frameworks/flask/');
  await page.getByRole('link', { name: `this page in edition ${newest}` }).click();
  await expect(page).toHaveURL(FRAMEWORK);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Flask');
  const bar = page.getByRole('complementary', { name: `Edition ${newest} of this page` });
  await expect(bar).toContainText('Frozen with facts checked to');
  await expect(bar).toContainText(/No fact of this page has changed since|Since then on this page/);
  await expect(bar).toContainText(/The order (of the scores has not|has) moved/);
  await bar.getByRole('link', { name: 'Open the page as it is today' }).click();
  await expect(page).toHaveURL('/frameworks/flask/');
});

test('pages of an edition lead to each other', async ({ page }) => {
  await page.goto(FRAMEWORK);
  await page.locator('#main').getByRole('link', { name: 'Django', exact: true }).first().click();
  await expect(page).toHaveURL(PAIR);
  await page.locator('#main').getByRole('link', { name: 'Flask', exact: true }).first().click();
  await expect(page).toHaveURL(FRAMEWORK);
});

test('the frozen comparison works like the live one', async ({ page }) => {
  await page.goto(PAIR);
  const rows = page.getByRole('region', { name: /^All \d+ capabilities$/ }).getByRole('rowheader');
  const all = await rows.count();
  await page.getByRole('button', { name: 'Differences only' }).click();
  expect(await rows.count()).toBeLessThan(all);
});

for (const address of [FRAMEWORK, PAIR, `/editions/${newest}/`, '/editions/', '/changes/']) {
  test(`${address} is sound`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect.soft(htmlFaults(htmlOf(address))).toEqual([]);
    expect.soft(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await colorFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect.soft(await sidewaysOverflow(page)).toEqual([]);
  });
}

test('the list of editions gives date and hash', async ({ page }) => {
  await page.goto('/editions/');
  const item = page.getByRole('listitem').filter({ hasText: `Edition ${newest}` });
  await expect(item.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
  await expect(item.locator('time')).toHaveCount(1);
  await item.getByRole('link').click();
  await expect(page).toHaveURL(`/editions/${newest}/`);
});

test('pages announce their feeds, and each is there', async ({ page }) => {
  for (const [address, feed] of [
    ['/changes/', '/changes.xml'],
    ['/frameworks/flask/', '/frameworks/flask/changes.xml'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute('href', feed);
    expect(isBuilt(feed)).toBe(true);
    expect(htmlOf(feed)).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(htmlOf(feed)).toContain(`Edition ${newest}`);
  }
  for (const { slug } of frameworks) expect(isBuilt(`/frameworks/${slug}/changes.xml`)).toBe(true);
});

test('the footer leads to changes and editions', async ({ page }) => {
  await page.goto('/');
  const footer = page.getByRole('navigation', { name: 'Footer' });
  await expect(footer.getByRole('link', { name: 'Editions' })).toHaveAttribute('href', '/editions/');
  await footer.getByRole('link', { name: 'Changes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changes');
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('the frozen page has its bar, its prose with citations, its scores and its sources', async ({
    page,
  }) => {
    await page.goto(FRAMEWORK);
    await expect(page.getByRole('complementary', { name: `Edition ${newest} of this page` })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The case against' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Benefits of Flask' })).toBeVisible();
    await expect(page.locator('.prose .source-mark').first()).toBeVisible();
    await expect(page.locator('#score-security')).toContainText(/\d/);
    const mark = await page.locator('.prose .source-mark').first().getAttribute('href');
    await expect(page.locator(mark ?? '')).toBeAttached();
  });
});
