/** The decision helper: knock-outs, weights, the answer in words, and the address that holds them. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const ranking = (page: Page): Locator => page.locator('[data-answer] ol > li');
const names = (page: Page): Promise<string[]> => ranking(page).locator('a').allInnerTexts();
const headline = (page: Page): Locator => page.locator('[data-headline]');

/** Drags a weight by keyboard, as a reader without a mouse does. */
async function setWeight(page: Page, factor: string, weight: number): Promise<void> {
  const slider = page.getByRole('slider', { name: factor });
  await slider.press('Home');
  for (let step = 0; step < weight; step += 1) await slider.press('ArrowRight');
  await expect(slider).toHaveValue(String(weight));
}

test('ranks all frameworks at equal weights and leaves nothing in the address', async ({ page }) => {
  await page.goto('/decide/');
  await expect(ranking(page)).toHaveCount(10);
  await expect(page).toHaveURL('/decide/');
  for (const slider of await page.getByRole('slider').all()) await expect(slider).toHaveValue('5');
});

test('ranks anew as a weight moves, keeps it in the address and after a reload', async ({ page }) => {
  await page.goto('/decide/');
  const before = await names(page);
  for (const factor of [
    'App size',
    'Project speed',
    'Scalability',
    'Cost',
    'Project requirements',
    'Security',
  ]) {
    await setWeight(page, factor, 0);
  }
  await expect(ranking(page).first()).toContainText('Express');
  await expect(headline(page)).toContainText('Express leads');
  const after = await names(page);
  expect(after).not.toEqual(before);
  const address = page.url();
  expect(new URL(address).search).toBe(
    '?w=app-size:0,project-speed:0,scalability:0,cost:0,project-requirements:0,security:0',
  );
  await page.reload();
  await expect(headline(page)).toContainText('Express leads');
  expect(await names(page)).toEqual(after);
});

test('sets frameworks apart with the reason, by language, must and day', async ({ page }) => {
  await page.goto('/decide/');
  await page.getByRole('checkbox', { name: 'Python' }).check();
  await expect(ranking(page)).toHaveCount(2);
  await expect(page.locator('[data-apart]')).toContainText(
    'written for PHP, which is not among your languages',
  );
  await page.getByRole('checkbox', { name: 'Python' }).uncheck();
  await page.getByText('Must have').click();
  await page
    .getByRole('group', { name: 'Requests and APIs' })
    .getByRole('checkbox', { name: 'Non-blocking I/O' })
    .check();
  await expect(page.locator('[data-apart]')).toContainText('no answer that counts for Non-blocking I/O');
  await page.keyboard.press('Escape');
  await page.getByLabel('Security fixes at least until').fill('2028-01-01');
  await expect(page.locator('[data-apart]')).toContainText('no end of security fixes is published');
  expect(new URL(page.url()).search).toBe('?must=async-io&until=2028-01-01');
});

test('says which single condition to relax when no framework is left', async ({ page }) => {
  await page.goto('/decide/?until=2099-01-01');
  await expect(headline(page)).toHaveText('No framework meets every condition.');
  await expect(page.locator('[data-relax]')).toContainText('Without the condition "supported until"');
});

test('says that nothing ranks when all weights are zero, and offers equal ones', async ({ page }) => {
  const factors = 'app-size skill-availability project-speed scalability cost project-requirements security';
  await page.goto(
    `/decide/?w=${factors
      .split(' ')
      .map((factor) => `${factor}:0`)
      .join(',')}`,
  );
  await expect(headline(page)).toContainText('All weights are zero');
  await expect(ranking(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Equal weights' }).click();
  await expect(ranking(page)).toHaveCount(10);
});

test('starts from a use case and shows the ranking of its page', async ({ page }) => {
  await page.goto('/use-cases/saas-platforms/');
  const onPage = await page.locator('section[aria-labelledby=ranking] ol > li a').allInnerTexts();
  await page.getByRole('link', { name: 'Change the weights yourself' }).click();
  await expect(page).toHaveURL('/decide/?from=saas-platforms');
  await expect(page.getByRole('combobox', { name: 'Start from a use case' })).toHaveValue('saas-platforms');
  expect(await names(page)).toEqual(onPage);
});

test('copies a decision record, and shows it where the clipboard is refused', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/decide/?from=mvps');
  await page.getByRole('button', { name: 'Copy decision record' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const record = await page.evaluate(() => navigator.clipboard.readText());
  expect(record).toContain('# Backend framework for MVPs');
  expect(record).toContain('## Decision Drivers');
  expect(record).toContain('/decide/?from=mvps');
  await context.clearPermissions();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: /Copy decision record|Copied/ }).click();
  await expect(page.getByLabel('Decision record, to copy by hand')).toHaveValue(record);
});

test('goes back and forward through the settings', async ({ page }) => {
  await page.goto('/decide/');
  await page.getByText('Large', { exact: true }).click();
  await expect(page).toHaveURL('/decide/?size=large');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Medium' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'Large' })).toBeChecked();
});

for (const query of [
  `?w=${'security:99999999999999999999,'.repeat(300)}`,
  '?from=__proto__&must=constructor&lang=<img src=x onerror=alert(1)>',
  '?size=%E0%A4%A&until=2026-02-31&w=cost:-5,nope:3,security:',
  '?must=none&nice=none&license=none&size=large&size=small',
]) {
  test(`takes the nearest valid settings for ${query.slice(0, 40)}`, async ({ page }) => {
    await page.goto(`/decide/${query}`);
    await expect(ranking(page).first()).toBeVisible();
    await expect(page.locator('img')).toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the ranking at equal weights and says what the script adds', async ({ page }) => {
    await page.goto('/decide/');
    await expect(ranking(page)).toHaveCount(10);
    await expect(
      page.getByText('Without JavaScript this page shows the ranking at equal weights'),
    ).toBeVisible();
    await expect(page.getByRole('slider')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'use cases' }).first().click();
    await expect(page).toHaveURL('/use-cases/');
  });
});

test('leads from the first page to a comparison of the top two in three clicks', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'EHR systems' }).click();
  await expect(page.getByText('What would change it.')).toBeVisible();
  await page.getByRole('link', { name: /^Compare .* in full$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(' vs ');
});

test('offers no comparison where one framework is left, and claims no end of support that is not published', async ({
  page,
}) => {
  await page.goto('/decide/?lang=php&until=2028-01-01');
  await expect(page.getByText('Laravel is the only framework that meets every condition.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Compare the top two' })).toBeHidden();
  const apart = page.getByRole('listitem').filter({ hasText: /^CakePHP:/ });
  await expect(apart).toContainText('no end of security fixes is published');
});
