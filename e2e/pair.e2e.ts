/** The page of a pair: the weightiest differences first, one switch for the rest. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  capabilities,
  frameworkOf,
  statusLabels,
  statusValue,
  type KnownCapability,
  type KnownFramework,
} from './site/content.ts';

const FIRST = frameworkOf('django');
const SECOND = frameworkOf('express');
const ADDRESS = `/compare/${FIRST.slug}-vs-${SECOND.slug}/`;

/** How weighty a capability is between two frameworks; 0 where both have the same status. */
function importance({ id, weight }: KnownCapability, first: KnownFramework, second: KnownFramework): number {
  return weight * Math.abs(statusValue(first.statuses[id] ?? '') - statusValue(second.statuses[id] ?? ''));
}

const differing = capabilities.filter(({ id }) => FIRST.statuses[id] !== SECOND.statuses[id]);
const same = capabilities.filter(({ id }) => FIRST.statuses[id] === SECOND.statuses[id]);

const differencesTable = (page: Page): Locator =>
  page.getByRole('table', { name: `Capabilities in which ${FIRST.name} and ${SECOND.name} differ` });
const allCapabilities = (page: Page): Locator =>
  page.getByRole('region', { name: `All ${capabilities.length} capabilities` });
const theSwitch = (page: Page): Locator => page.getByRole('button', { name: 'Differences only' });

/** Titles of the rows in view inside a part of the page. */
async function rowTitles(part: Locator): Promise<string[]> {
  const texts = await part.getByRole('rowheader').allInnerTexts();
  return texts.map((text) => text.split('\n')[0]?.trim() ?? '');
}

async function expectEqualRows(page: Page, isShown: boolean): Promise<void> {
  const titles = await rowTitles(allCapabilities(page));
  const expected = isShown ? capabilities : differing;
  expect(titles.toSorted()).toEqual(expected.map(({ title }) => title).toSorted());
  await expect(theSwitch(page)).toHaveAttribute('aria-pressed', String(!isShown));
}

test('says first when to choose which', async ({ page }) => {
  await page.goto(ADDRESS);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${FIRST.name} vs ${SECOND.name}`);
  for (const { name } of [FIRST, SECOND]) {
    const verdict = page.getByRole('region', { name, exact: true });
    await expect(verdict.getByRole('heading', { name: `Choose ${name} when` })).toBeVisible();
    await expect(verdict.getByRole('heading', { name: 'Think twice when' })).toBeVisible();
    expect(await verdict.getByRole('listitem').count()).toBeGreaterThan(2);
  }
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.slice(0, 4)).toEqual([
    FIRST.name,
    SECOND.name,
    'What differs most',
    `All ${capabilities.length} capabilities`,
  ]);
});

test('lists every difference, the weightiest on top', async ({ page }) => {
  await page.goto(ADDRESS);
  const titles = await rowTitles(differencesTable(page));
  expect(titles.toSorted()).toEqual(differing.map(({ title }) => title).toSorted());
  const weights = titles.map((title) => {
    const capability = capabilities.find((one) => one.title === title);
    return capability ? importance(capability, FIRST, SECOND) : Number.NaN;
  });
  expect(weights).toEqual(weights.toSorted((first, second) => second - first));
});

test('gives each row the status of both, in words', async ({ page }) => {
  await page.goto(ADDRESS);
  const [title = ''] = await rowTitles(differencesTable(page));
  const capability = capabilities.find((one) => one.title === title);
  const row = differencesTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: title }) });
  for (const [position, { statuses }] of [FIRST, SECOND].entries()) {
    await expect(row.getByRole('cell').nth(position)).toContainText(statuses[capability?.id ?? ''] ?? '');
  }
});

test('names its tables in whole words', async ({ page }) => {
  await page.goto(ADDRESS);
  await expect(
    page.getByRole('table', {
      name: `Identity and support of ${FIRST.name} and ${SECOND.name}`,
      exact: true,
    }),
  ).toBeVisible();
});

test.describe('the switch', () => {
  test('hides the equal rows and shows them again by mouse', async ({ page }) => {
    await page.goto(ADDRESS);
    await expectEqualRows(page, true);
    await theSwitch(page).click();
    await expectEqualRows(page, false);
    await expect(page).toHaveURL(`${ADDRESS}?only=differences`);
    await theSwitch(page).click();
    await expectEqualRows(page, true);
    await expect(page).toHaveURL(ADDRESS);
  });

  test('works by keyboard', async ({ page }) => {
    await page.goto(ADDRESS);
    await theSwitch(page).focus();
    await page.keyboard.press('Space');
    await expectEqualRows(page, false);
    await page.keyboard.press('Enter');
    await expectEqualRows(page, true);
    await expect(theSwitch(page)).toBeFocused();
  });

  test('announces how many rows it hides', async ({ page }) => {
    await page.goto(ADDRESS);
    const identity = page.getByRole('region', { name: 'Identity and support', exact: true });
    const all = await rowTitles(identity);
    await theSwitch(page).click();
    const hidden = same.length + all.length - (await rowTitles(identity)).length;
    await expect(page.getByRole('status')).toHaveText(`${hidden} equal rows hidden`);
    await theSwitch(page).click();
    await expect(page.getByRole('status')).toHaveText('All rows shown');
  });

  test('is kept by the address, a reload and the way back', async ({ page }) => {
    await page.goto(`${ADDRESS}?only=differences`);
    await expectEqualRows(page, false);
    await page.reload();
    await expectEqualRows(page, false);
    await theSwitch(page).click();
    await page.goBack();
    await expectEqualRows(page, false);
    await page.goForward();
    await expectEqualRows(page, true);
  });

  test('leaves no caption over a table without rows', async ({ page }) => {
    await page.goto(`${ADDRESS}?only=differences`);
    await expectEqualRows(page, false);
    for (const table of await allCapabilities(page).getByRole('table').all()) {
      expect(await table.getByRole('rowheader').count()).toBeGreaterThan(0);
    }
    // The scroller around an emptied table would still be a stop for the keyboard.
    for (const scroller of await allCapabilities(page).getByRole('region').all()) {
      expect(await scroller.getByRole('rowheader').count()).toBeGreaterThan(0);
    }
  });

  test('takes nothing else from the address', async ({ page }) => {
    await page.goto(`${ADDRESS}?only=%3Cimg%20id=injected%3E&only=everything&${'x'.repeat(10_000)}`);
    await expectEqualRows(page, true);
    await expect(page.locator('#injected')).toHaveCount(0);
  });
});

test('the address the other way round leads here', async ({ page }) => {
  await page.goto(`/compare/${SECOND.slug}-vs-${FIRST.slug}/`);
  await expect(page).toHaveURL(ADDRESS, { timeout: 1000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${FIRST.name} vs ${SECOND.name}`);
});

test('both frameworks stand side by side on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(ADDRESS);
  const headers = differencesTable(page).getByRole('columnheader');
  await expect(headers).toHaveText([FIRST.name, SECOND.name]);
  for (const header of await headers.all()) {
    const { x, width } = (await header.boundingBox()) ?? { x: 0, width: Infinity };
    expect(x + width).toBeLessThanOrEqual(390);
  }
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is complete, without the switch', async ({ page }) => {
    await page.goto(`${ADDRESS}?only=differences`);
    const titles = await rowTitles(allCapabilities(page));
    expect(titles).toEqual(capabilities.map(({ title }) => title));
    expect(await rowTitles(differencesTable(page))).toHaveLength(differing.length);
    await expect(theSwitch(page)).toBeHidden();
    for (const label of statusLabels) await expect(allCapabilities(page)).toContainText(label);
  });

  test('the address the other way round leads here all the same', async ({ page }) => {
    await page.goto(`/compare/${SECOND.slug}-vs-${FIRST.slug}/`);
    await expect(page).toHaveURL(ADDRESS);
  });
});
