/** Three journeys by keyboard, step by step: where the focus goes, what it is called, and what is said. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ComparisonTable } from './site/comparison-table.ts';
import { Search } from './site/search.ts';

/** Presses a key and expects the focus on the next stop, in sight and with a ring. */
async function step(page: Page, key: string, target: Locator): Promise<void> {
  await page.keyboard.press(key);
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
  const { isRinged, isSeen } = await target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    // A checkbox in a chip and a search field wear their ring on what holds them.
    const ringed = element.closest('label, .pf-input-wrapper');
    return {
      isRinged: outlineStyle !== 'none' || boxShadow !== 'none' || ringed !== null,
      isSeen: seen !== null && (element.contains(seen) || seen.contains(element)),
    };
  });
  expect(isRinged, 'a ring around the focus').toBe(true);
  expect(isSeen, 'nothing over the focus').toBe(true);
}

test('the comparison table: filter, menu, sorting, picks', async ({ page }) => {
  const table = new ComparisonTable(page);
  await table.open();
  await table.textFilter.focus();
  await step(page, 'Tab', table.language);
  await step(page, 'Tab', table.category);
  const menu = table.menu('Has built in');
  await step(page, 'Tab', menu.locator('summary'));
  await page.keyboard.press('Enter');
  await step(page, 'Tab', menu.getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await expect(table.status).toContainText('of 10 frameworks');
  await step(page, 'Escape', menu.locator('summary'));
  await expect(menu).not.toHaveAttribute('open');
  await step(page, 'Tab', table.menu('Columns').locator('summary'));
  await step(page, 'Tab', table.clearAll);
  await step(page, 'Enter', table.textFilter);
  await expect(table.status).toHaveText('10 frameworks, by name');
  for (const stop of [
    table.language,
    table.category,
    menu.locator('summary'),
    table.menu('Columns').locator('summary'),
  ])
    await step(page, 'Tab', stop);
  await step(page, 'Tab', table.copyLink);
  // No frameworks are picked: the way to a comparison is no stop, and its name says how many there are.
  await expect(table.compare).toHaveAccessibleName('Compare (0)');
  await step(page, 'Tab', table.region);
  await step(page, 'Tab', table.sortButton('Framework'));
  await page.keyboard.press('Enter');
  await expect(table.header('Framework')).toHaveAttribute('aria-sort', 'descending');
  await expect(table.sortButton('Framework')).toBeFocused();
  await expect(table.status).toHaveText('10 frameworks, by name, Z to A');
  await page.keyboard.press('Shift+Tab');
  await step(page, 'Shift+Tab', table.copyLink);
  await expect(page.getByRole('form', { name: 'Filter and sort the table' })).toMatchAriaSnapshot(`
    - form "Filter and sort the table":
      - group "Filters and columns":
        - searchbox "Filter by text"
        - combobox "Language"
        - combobox "Category"
        - group: /Has built in/
        - group: /Columns/
      - status: 10 frameworks, by name, Z to A
      - button "Copy link"
      - link "Compare (0)" [disabled]
  `);
  await expect(table.table.getByRole('row').nth(1)).toMatchAriaSnapshot(`
    - row:
      - rowheader:
        - checkbox "Pick Spring Boot to compare"
        - link "Spring Boot"
      - cell
  `);
});

test('the search dialog: opened, used, left, with the focus given back', async ({ page }) => {
  await page.goto('/about/');
  const link = page.getByRole('banner').getByRole('link', { name: /^Search/ });
  await link.focus();
  await page.keyboard.press('Enter');
  const search = Search.inDialog(page);
  await expect(search.input).toBeFocused();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "search":
      - search "Search this site":
        - searchbox "Search this site"
      - combobox "Kind of page"
      - combobox "Language"
      - list "Search results"
  `);
  await search.find('django');
  await expect(
    page
      .locator('[aria-live]')
      .filter({ hasText: /results for django/ })
      .first(),
  ).toBeAttached();
  // Round the dialog and back: the focus never leaves it.
  const stops = new Set<string>();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    );
    expect(isInside, `stop ${presses + 1} is in the dialog`).toBe(true);
    stops.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? ''));
  }
  expect(stops.size).toBeGreaterThan(4);
  await search.input.focus();
  await page.keyboard.press('Escape');
  if (await dialog.isVisible()) await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('the decision helper: a condition, a size, a weight, and the answer said', async ({ page }) => {
  await page.goto('/decide/');
  const said = page.getByRole('status').and(page.locator('[data-headline]'));
  const from = page.getByRole('combobox', { name: 'Start from a use case' });
  await expect(from).toBeEnabled();
  await from.focus();
  const must = page.locator('summary').filter({ hasText: 'Must have' });
  await step(page, 'Tab', must);
  await page.keyboard.press('Enter');
  const first = page.locator('details[open]').getByRole('checkbox').first();
  await step(page, 'Tab', first);
  await step(page, 'Escape', must);
  await step(page, 'Tab', page.getByRole('checkbox', { name: 'C#' }));
  const python = page.getByRole('checkbox', { name: 'Python' });
  while (!(await python.evaluate((box) => box === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(said).toContainText('Django leads');
  await expect(python).toBeFocused();
  const size = page.getByRole('radio', { name: 'Medium' });
  while (!(await size.evaluate((radio) => radio === document.activeElement)))
    await page.keyboard.press('Tab');
  await step(page, 'ArrowRight', page.getByRole('radio', { name: 'Large' }));
  await step(page, 'Tab', page.locator('summary').filter({ hasText: 'Wanted' }));
  await step(page, 'Tab', page.getByRole('button', { name: 'Equal weights' }));
  const slider = page.getByRole('slider', { name: 'App size' });
  await step(page, 'Tab', slider);
  await page.keyboard.press('End');
  await expect(slider).toHaveValue('10');
  await expect(said).toContainText('leads');
  await expect(page.getByRole('form', { name: 'Settings' })).toMatchAriaSnapshot(`
    - form "Settings":
      - group "Conditions and weights":
        - combobox "Start from a use case"
        - region "1 · Rule out":
          - group "Languages the team writes":
            - checkbox "Python" [checked]
          - group "Accepted licenses"
          - textbox "Security fixes at least until"
        - group "2 · Size and wishes":
          - radio "Small"
          - radio "Medium"
          - radio "Large" [checked]
        - region "3 · Weigh":
          - heading "3 · Weigh" [level=2]
          - button "Equal weights"
          - slider "App size": "10"
  `);
});
