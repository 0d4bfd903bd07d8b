/** The site with scripts that do not come, slow lines, forced colors, 400 % zoom, and text from right to left. */
// cspell:ignore שלום
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ComparisonTable } from './site/comparison-table.ts';
import { frameworks } from './site/content.ts';
import { layoutShifts } from './site/layout-shifts.ts';
import { sidewaysOverflow } from './site/overflow.ts';
import { Search } from './site/search.ts';

/** Every page that a script of its own wakes, with something that must be readable whatever fails. */
const WOKEN = [
  ['/frameworks/', 'Ruby on Rails'],
  ['/compare/', 'ASP.NET Core'],
  ['/compare/django-vs-laravel/', 'Choose Django'],
  ['/decide/', 'Express'],
  ['/sources/', 'publisher'],
  ['/evidence/lifecycle/', 'Django'],
  ['/embed/', 'Flask vs Laravel'],
] as const;

/** Scripts that a page loads by itself, as paths. */
async function scriptsOf(page: Page, address: string): Promise<string[]> {
  const scripts = new Set<string>();
  const note = (request: { resourceType(): string; url(): string }): void => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  };
  page.on('request', note);
  await page.goto(address);
  await page.waitForLoadState('load');
  page.off('request', note);
  return [...scripts];
}

/**
 * What is to be read on a page, and the controls that do nothing. A page wakes as a whole or not at all: what is enabled
 * must have its script.
 */
const readWoken = (page: Page): Promise<{ isTitled: boolean; text: string; dead: string[] }> =>
  page.evaluate(() => {
    const islands = [
      ...document.querySelectorAll(
        'main :is(comparison-table, capability-matrix, decision-helper, source-table)',
      ),
    ];
    const dead = islands
      .filter(({ localName }) => customElements.get(localName) === undefined)
      .flatMap((island) => [
        ...island.querySelectorAll(
          'button:enabled, fieldset:enabled input:enabled, fieldset:enabled select:enabled',
        ),
      ])
      .filter((control) => control.checkVisibility({ visibilityProperty: true }));
    return {
      isTitled: document.querySelector('h1')?.checkVisibility({ visibilityProperty: true }) ?? false,
      text: document.querySelector<HTMLElement>('main')!.innerText,
      dead: dead.map((control) => control.outerHTML.slice(0, 120)),
    };
  });

test.describe('where a script does not come', () => {
  for (const [address, words] of WOKEN) {
    test(`${address} stays readable, and nothing that stays awake fails`, async ({ page, faults }) => {
      test.slow();
      // The failure itself; an exception in what did come would be a fault.
      faults.expect(/^failed request: .*\.js/, /^console error: Failed to load resource/);
      const scripts = await scriptsOf(page, address);
      // The scripts that all pages share are tried on the first.
      const own = scripts.filter(
        (script) => address === WOKEN[0][0] || !/(Search|Switch|helper)/.test(script),
      );
      for (const script of own) {
        await page.route(`**${script}`, (route) => route.abort('failed'));
        await page.goto(address);
        const { isTitled, text, dead } = await readWoken(page);
        expect(isTitled, `a heading without ${script}`).toBe(true);
        expect(text, `the words without ${script}`).toContain(words);
        expect(dead, `controls that do nothing without ${script}`).toEqual([]);
        await page.unroute(`**${script}`);
      }
    });
  }

  test('the buttons that take the view say that their part did not load', async ({ page, faults }) => {
    faults.expect(/^failed request: .*copy-view/, /^console error: Failed to load resource/);
    await page.route('**/copy-view*.js', (route) => route.abort('failed'));
    await new ComparisonTable(page).open();
    await page.getByRole('button', { name: 'Copy this view' }).click();
    await expect(page.getByText('The part that copies did not load')).toBeVisible();
  });

  test('marks still lead to their sources where their notes do not load', async ({ page, faults }) => {
    faults.expect(/^failed request: .*citing/, /^console error: Failed to load resource/);
    await page.route('**/citing*.js', (route) => route.abort('failed'));
    await page.goto('/frameworks/django/');
    await page.locator('.source-mark[href^="#"]').first().click();
    await expect(page.locator('.source-list :target')).toBeInViewport();
  });
});

test.describe('where storage and clipboard are blocked', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
  });

  test('every page works, and the table says where its link is', async ({ page }) => {
    for (const [address] of WOKEN) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    const table = new ComparisonTable(page);
    await table.open();
    await table.textFilter.fill('ruby');
    await table.showsRows(['Ruby on Rails']);
    await table.copyLink.click();
    await expect(table.copyLink).toHaveText('Copy it from the address bar');
  });
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('every comparison is a link away, and the table holds every row', async ({ page }) => {
    await page.goto('/compare/');
    const pairs = page.getByRole('main').locator('a[href*="-vs-"]');
    const addresses = await pairs.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(new Set(addresses).size).toBe((frameworks.length * (frameworks.length - 1)) / 2);
    await page.goto('/frameworks/');
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(frameworks.length);
  });

  test('no page shows a control that only a script can serve', async ({ page }) => {
    for (const [address] of WOKEN) {
      await page.goto(address);
      await expect(page.locator('.needs-script').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('button:enabled:not([type=submit])').filter({ visible: true })).toHaveCount(
        0,
      );
    }
  });
});

test.describe('on a slow line', () => {
  for (const address of ['/frameworks/', '/decide/']) {
    test(`${address} is readable before its scripts, and nothing jumps as they come`, async ({ page }) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.enable');
      // Slow 3G as browsers' own tools name it: 400 kbit/s with 400 ms to each answer.
      const speed = 50_000;
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 400,
        downloadThroughput: speed,
        uploadThroughput: speed,
      });
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'commit' });
      await expect(
        page.getByRole('main').getByRole('link', { name: 'Django', exact: true }).first(),
      ).toBeVisible({
        timeout: 20_000,
      });
      await expect(page.locator('footer')).toBeAttached({ timeout: 20_000 });
      // Columns as wide as their words move a little while the last rows of a table arrive.
      const moved = (await layoutShifts(page)).length;
      release();
      await page.waitForLoadState('load');
      expect((await layoutShifts(page)).slice(moved)).toEqual([]);
      await devtools.detach();
    });
  }
});

/** A laptop of 1280 by 1024 pixels at 400 % zoom, as WCAG 1.4.10 has it. */
const ZOOMED = { width: 320, height: 256 };

test.describe('at 400 % zoom', () => {
  test.use({ viewport: ZOOMED });

  for (const [address] of WOKEN) {
    test(`${address} fits, and its focus is never out of sight`, async ({ page }) => {
      await page.goto(address);
      const hidden: string[] = [];
      for (let presses = 0; presses < 30; presses += 1) {
        await page.keyboard.press('Tab');
        const covered = await coveredFocus(page);
        if (covered) hidden.push(covered);
      }
      expect(hidden).toEqual([]);
      expect(await sidewaysOverflow(page, [ZOOMED.width])).toEqual([]);
    });
  }
});

/** What has the focus, where nothing of it is in sight (WCAG 2.4.11); null where some of it is. */
async function coveredFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const isSeen = [...focused.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((across) =>
        [0.1, 0.5, 0.9].some((down) => {
          const seen = document.elementFromPoint(left + width * across, top + height * down);
          return (
            seen &&
            (focused.contains(seen) || seen.contains(focused) || seen.closest('label')?.contains(focused))
          );
        }),
      ),
    );
    return isSeen ? null : focused.outerHTML.slice(0, 120);
  });
}

test.describe('in forced colors', () => {
  test.use({ forcedColors: 'active' });

  test('picked choices and the focus differ from the rest without their colors', async ({ page }) => {
    await page.goto('/decide/');
    const chip = page.locator('label.chip').filter({ hasText: 'Large' });
    const looks = (): Promise<string> =>
      chip.evaluate((element) => {
        const { borderWidth, outlineStyle, borderStyle } = getComputedStyle(element);
        return [borderWidth, borderStyle, outlineStyle, element.querySelector('input')!.checked].join(' ');
      });
    const before = await looks();
    await chip.click();
    expect(await looks()).not.toBe(before);
    const slider = page.getByRole('slider').first();
    await slider.press('ArrowRight');
    expect(await slider.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
  });

  for (const address of ['/evidence/security/', '/evidence/benchmarks/', '/evidence/lifecycle/']) {
    test(`the charts of ${address} keep shapes that differ from the page`, async ({ page }) => {
      await page.goto(address);
      const invisible = await page
        .locator('main svg:not([aria-hidden]) :is(rect, path, circle, line)')
        .evaluateAll((shapes) => {
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          return shapes
            .filter((shape) => {
              const { fill, stroke } = getComputedStyle(shape);
              const isDrawn = [fill, stroke].some((color) => color !== 'none' && color !== paper);
              return !isDrawn && shape.getBoundingClientRect().width > 0;
            })
            .map((shape) => shape.outerHTML.slice(0, 100));
        });
      expect(invisible).toEqual([]);
    });
  }
});

test.describe('text from right to left', () => {
  test('stands in a filter in its own direction, and is taken as it is', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await table.textFilter.fill('שלום');
    await table.showsRows([]);
    await expect(table.status).toContainText('No framework fits');
    expect(await table.textFilter.evaluate((field) => field.matches(':dir(rtl)'))).toBe(true);
    expect(await sidewaysOverflow(page, [320])).toEqual([]);
    await page.reload();
    await expect(table.textFilter).toHaveValue('שלום');
  });

  test('stands in the search, which stays whole', async ({ page }) => {
    await page.goto('/search/?q=%D7%A9%D7%9C%D7%95%D7%9D');
    const search = Search.onPage(page);
    await expect(search.summary).toContainText('שלום');
    expect(await sidewaysOverflow(page, [320])).toEqual([]);
  });
});
