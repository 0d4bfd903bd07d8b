/** A comparison in someone else's page: complete by itself, and deaf to what its address should not say. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { axeFaults } from './site/axe.ts';
import { htmlOf, readPage, sitemapAddresses } from './site/built-site.ts';
import { capabilities, capabilityTitle, frameworkOf } from './site/content.ts';
import { htmlFaults } from './site/html-rules.ts';
import { sidewaysOverflow } from './site/overflow.ts';

const [FIRST, SECOND] = [frameworkOf('django'), frameworkOf('flask')];
const PAIR = `${FIRST.slug}-vs-${SECOND.slug}`;
const EMBED = `/embed/compare/${PAIR}/`;
const PAGE = `/compare/${PAIR}/`;

const differing = capabilities.filter(({ id }) => FIRST.statuses[id] !== SECOND.statuses[id]);
const same = capabilities.filter(({ id }) => FIRST.statuses[id] === SECOND.statuses[id]);

const rowsInView = async (page: Page): Promise<string[]> =>
  (await page.getByRole('rowheader').allInnerTexts()).map((text) => text.trim());

/** The rows of the comparison's own page, in its order. */
const isDifferences = async (page: Page): Promise<void> => {
  const rows = await rowsInView(page);
  expect(rows.toSorted()).toEqual(differing.map(({ title }) => title).toSorted());
};

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('shows the differences in the order of the comparison, with a way back', async ({ page }) => {
  await page.goto(PAGE);
  const table = page.getByRole('table', { name: `Capabilities in which ${FIRST.name} and ${SECOND.name}` });
  const expected = (await table.getByRole('rowheader').allInnerTexts()).map((text) => text.split('\n')[0]);
  await page.goto(EMBED);
  expect(await rowsInView(page)).toEqual(expected);
  await expect(page.getByRole('table')).toHaveAccessibleName(
    `${differing.length} of ${capabilities.length} capabilities differ, the weightiest first`,
  );
  await page.getByRole('link', { name: 'on Backend Atlas' }).click();
  await expect(page).toHaveURL(PAGE);
});

test('shows the rows that the address asks for, in its order', async ({ page }) => {
  const asked = [same[0]!.id, differing[1]!.id, same[2]!.id];
  await page.goto(`${EMBED}?rows=${asked.join(',')}`);
  await expect(page.getByRole('table')).toHaveAccessibleName('Selected capabilities');
  expect(await rowsInView(page)).toEqual(asked.map(capabilityTitle));
});

test('ignores rows that there are not', async ({ page }) => {
  await page.goto(`${EMBED}?rows=nothing,${same[0]!.id},such`);
  await expect(page.getByRole('table')).toHaveAccessibleName('Selected capabilities');
  expect(await rowsInView(page)).toEqual([same[0]!.title]);
  await page.goto(`${EMBED}?rows=nothing`);
  await isDifferences(page);
});

const HOSTILE = [
  '<img id=injected src=x onerror=alert(1)>',
  '"><script id=injected></script>',
  '__proto__,constructor,toString',
  '%00%ff%',
  '\u202e\ud83d',
  'x'.repeat(5_000),
];

for (const [index, value] of HOSTILE.entries()) {
  test(`takes nothing else from the address: hostile value ${index + 1}`, async ({ page }) => {
    const text = encodeURIComponent(value.toWellFormed());
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${EMBED}?rows=${text}&theme=${text}`);
    await isDifferences(page);
    await expect(page.locator('#injected')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  });
}

test('follows the system, or the theme that the address names', async ({ page }) => {
  const colors: Record<string, string> = {};
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(EMBED);
    colors[scheme] = await background(page);
    expect(await axeFaults(page), `axe in the ${scheme} theme`).toEqual([]);
  }
  expect(colors['light']).not.toBe(colors['dark']);
  await page.goto(`${EMBED}?theme=light`);
  expect(await background(page)).toBe(colors['light']);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${EMBED}?theme=dark`);
  expect(await background(page)).toBe(colors['dark']);
});

test('never scrolls sideways', async ({ page }) => {
  await page.goto(EMBED);
  expect(await sidewaysOverflow(page)).toEqual([]);
});

test('is valid, unlisted, and says where the page is that it was cut from', () => {
  const { canonical, isUnlisted } = readPage(EMBED);
  expect(htmlFaults(htmlOf(EMBED))).toEqual([]);
  expect(isUnlisted).toBe(true);
  expect(new URL(canonical).pathname).toBe(PAGE);
  expect(htmlOf(EMBED)).not.toContain('data-pagefind-body');
  expect(sitemapAddresses().filter((address) => address.startsWith('/embed/compare/'))).toEqual([]);
});

test('the comparison leads to the lines to copy, and the frame in them works', async ({ page, baseURL }) => {
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'Embed this comparison' }).click();
  await expect(page).toHaveURL(`/embed/#${PAIR}`);
  const name = `${FIRST.name} vs ${SECOND.name}`;
  const snippet = page.getByLabel(`Frame of ${name}`, { exact: true });
  await expect(snippet).toBeVisible();
  const site = new URL(readPage('/embed/').canonical).origin;
  const html = (await snippet.innerText()).trim().replace(site, baseURL ?? '');
  const markdown = (await page.getByLabel(`Picture of ${name}`, { exact: true }).innerText()).trim();
  expect(markdown).toBe(
    `[![${name}, compared by Backend Atlas](${site}/link-pictures${PAGE.slice(0, -1)}.png)](${site}${PAGE})`,
  );
  await page.setContent(html);
  const frame = page.frameLocator('iframe[title*="compared by Backend Atlas"]');
  await expect(frame.getByRole('heading', { name })).toBeVisible();
  // A link leaves the frame.
  await frame.getByRole('link', { name: 'on Backend Atlas' }).click();
  await expect(page).toHaveURL(PAGE);
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the differences all the same', async ({ page }) => {
    await page.goto(`${EMBED}?rows=${same[0]!.id}&theme=dark`);
    await isDifferences(page);
    for (const { name } of [FIRST, SECOND]) {
      await expect(page.getByRole('columnheader', { name, exact: true })).toBeVisible();
    }
  });
});
