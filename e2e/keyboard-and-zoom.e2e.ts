/** Everything by keyboard, at 200 % zoom, at 320 px, in dark mode, in forced colors, and without motion. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ComparisonTable } from './site/comparison-table.ts';
import { capabilityTitle, statusLabels } from './site/content.ts';
import { sidewaysOverflow } from './site/overflow.ts';

/** One page of each kind. */
const KINDS = [
  '/',
  '/frameworks/',
  '/frameworks/aspnet-core/',
  '/compare/',
  '/compare/aspnet-core-vs-spring-boot/',
  '/methodology/',
  '/search/',
];

/** Most presses of Tab that a reader would put up with; a limit for the tests, not a goal. */
const PATIENCE = 120;

/** Moves the focus by Tab alone until it is on the element. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${PATIENCE} presses of Tab did not reach ${String(target)}.`);
}

const themeSwitch = (page: Page): Locator => page.getByRole('button', { name: /^Switch to the .* theme$/ });

/** How light the page's background is, 0 to 255. */
async function lightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return (red + green + blue) / 3;
  });
}

test.describe('by keyboard', () => {
  test('the first stop skips to the content', async ({ page }) => {
    await page.goto('/frameworks/django/');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  });

  test('two frameworks are sorted, picked and compared', async ({ page }) => {
    const table = new ComparisonTable(page);
    await page.goto('/');
    await table.isAwake();
    await tabTo(page, table.sortButton('First release'));
    await page.keyboard.press('Enter');
    await tabTo(page, table.pick('Django'));
    await page.keyboard.press('Space');
    await tabTo(page, table.pick('Laravel'));
    await page.keyboard.press('Space');
    await table.compare.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/compare/django-vs-laravel/');
  });

  test('a filter is ticked in its menu', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await tabTo(page, table.menu('Has built in').locator('summary'));
    await page.keyboard.press('Enter');
    const admin = table
      .menu('Has built in')
      .getByRole('checkbox', { name: capabilityTitle('admin-ui'), exact: true });
    await tabTo(page, admin);
    await page.keyboard.press('Space');
    await table.hasQuery('?has=admin-ui');
    await page.keyboard.press('Escape');
    await expect(table.menu('Has built in').locator('summary')).toBeFocused();
  });

  for (const [address, name] of [
    ['/frameworks/', /backend frameworks/],
    ['/compare/', /All frameworks against/],
  ] as const) {
    test(`the wide table of ${address} scrolls with the arrow keys and shows its focus`, async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 800 });
      await page.goto(address);
      const region = page.getByRole('region', { name });
      await region.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(region).toBeFocused();
      const outline = await region.evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline).not.toBe('none');
      for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight');
      await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    });
  }

  for (const size of [
    { width: 900, height: 600 },
    { width: 390, height: 640 },
  ]) {
    test(`no focused control hides under the headings or the first column at ${size.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto('/compare/');
      const region = page.getByRole('region', { name: /All frameworks against/ });
      await region.focus();
      const hidden: string[] = [];
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused) return null;
          const { x, y, width, height } = focused.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return top && (focused.contains(top) || top.contains(focused))
            ? null
            : focused.outerHTML.slice(0, 120);
        });
        if (covered !== null) hidden.push(covered);
      }
      expect(hidden).toEqual([]);
    });
  }
});

test.describe('the theme', () => {
  test('follows the system until the reader switches, and then stays on every page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    expect(await lightness(page)).toBeLessThan(64);
    await tabTo(page, themeSwitch(page));
    await expect(themeSwitch(page)).toHaveAccessibleName('Switch to the light theme');
    await page.keyboard.press('Enter');
    expect(await lightness(page)).toBeGreaterThan(192);
    await expect(themeSwitch(page)).toHaveAccessibleName('Switch to the dark theme');
    await page.reload();
    expect(await lightness(page)).toBeGreaterThan(192);
    await page.goto('/compare/');
    expect(await lightness(page)).toBeGreaterThan(192);
    await page.keyboard.press('Tab');
    await themeSwitch(page).press('Space');
    expect(await lightness(page)).toBeLessThan(64);
  });

  test('follows the system when it changes', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/about/');
    expect(await lightness(page)).toBeGreaterThan(192);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await lightness(page)).toBeLessThan(64);
    await expect(themeSwitch(page)).toHaveAccessibleName('Switch to the light theme');
  });

  test('switches for the page when storage is blocked', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/about/');
    await themeSwitch(page).click();
    expect(await lightness(page)).toBeLessThan(64);
  });

  test('takes no other value from storage', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('theme', '"><img id=injected>');
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/about/');
    expect(await lightness(page)).toBeLessThan(64);
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  });
});

test.describe('at 200 % zoom and on a narrow phone', () => {
  for (const address of KINDS) {
    test(`${address} does not scroll sideways`, async ({ page }) => {
      await page.goto(address);
      expect(await sidewaysOverflow(page, [640, 320])).toEqual([]);
    });
  }

  for (const width of [320, 640]) {
    test(`every control of the table fits ${width} px, its menus too`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const table = new ComparisonTable(page);
      await table.open();
      const outside = (part: Locator): Promise<string[]> =>
        part.evaluateAll(
          (elements, width) =>
            elements
              .filter((element) => {
                const { left, right } = element.getBoundingClientRect();
                return left < 0 || right > width;
              })
              .map((element) => element.textContent),
          width,
        );
      const form = page.getByRole('form', { name: 'Filter and sort the table' });
      expect(
        await outside(form.locator('input, select, summary, button, a').filter({ visible: true })),
      ).toEqual([]);
      for (const menu of ['Has built in', 'Columns'] as const) {
        await table.menu(menu).locator('summary').click();
        expect(await outside(table.menu(menu).locator('label'))).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  }

  test('the search dialog fits 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^Search/ })
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    const { x, width } = (await dialog.boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await dialog.getByRole('button', { name: 'Close', exact: false }).click();
    await expect(dialog).toBeHidden();
  });
});

test.describe('in forced colors', () => {
  test('every status keeps its word, and the pressed switch its mark', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/compare/');
    const cells = page.getByRole('table', { name: /All frameworks against/ }).getByRole('cell');
    for (const label of statusLabels)
      await expect(cells.getByText(label, { exact: true }).first()).toBeVisible();
    const button = page.getByRole('button', { name: 'Differences only' });
    const frame = (): Promise<string> =>
      button.evaluate((element) => {
        const { borderWidth, borderStyle, outlineStyle, textDecorationLine } = getComputedStyle(element);
        return [borderWidth, borderStyle, outlineStyle, textDecorationLine].join(' ');
      });
    const before = await frame();
    await button.click();
    await page.mouse.move(0, 0);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(await frame()).not.toBe(before);
  });
});

test.describe('with reduced motion', () => {
  for (const [preference, behavior] of [
    ['reduce', 'auto'],
    ['no-preference', 'smooth'],
  ] as const) {
    test(`"${preference}" scrolls to an anchor in the manner "${behavior}"`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: preference });
      await page.goto('/frameworks/django/');
      const manner = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
      expect(manner).toBe(behavior);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  }
});
