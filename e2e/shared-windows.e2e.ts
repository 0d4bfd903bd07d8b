/** Tests share windows: none finds there what another has left. In this order, in one worker. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.describe.configure({ mode: 'default' });

/** A file that any test may take from the site. */
const FILE = '/robots.txt';

/** What the filled window says of its media. */
const MEDIA = [
  'print',
  '(prefers-color-scheme: dark)',
  '(prefers-reduced-motion: no-preference)',
  '(forced-colors: active)',
];

/** What a page sees of the window that it is in. */
const describeWindow = (page: Page): Promise<object> =>
  page.evaluate(
    async ({ file, media }) => {
      const clipboard = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName });
      return {
        stored: { ...localStorage },
        cookie: document.cookie,
        file: await (await fetch(file)).text(),
        media: media.filter((query) => matchMedia(query).matches),
        size: [innerWidth, innerHeight],
        clipboard: clipboard.state,
      };
    },
    { file: FILE, media: MEDIA },
  );

test('a window is filled with all that a test can leave in it', async ({ page, context }) => {
  await page.route(`**${FILE}`, (route) => route.fulfill({ body: 'replaced' }));
  await page.goto('/about/');
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    document.cookie = 'left=behind';
  });
  await page.emulateMedia({
    media: 'print',
    colorScheme: 'dark',
    reducedMotion: 'no-preference',
    forcedColors: 'active',
  });
  await page.setViewportSize({ width: 320, height: 300 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  expect(await describeWindow(page)).toEqual({
    stored: { theme: 'dark' },
    cookie: 'left=behind',
    file: 'replaced',
    media: MEDIA,
    size: [320, 300],
    clipboard: 'granted',
  });
  await context.newPage();
});

test('the next test finds it as a new one is', async ({ page, context, openElsewhere }) => {
  expect(page.url()).toBe('about:blank');
  expect(context.pages()).toEqual([page]);
  await page.goto('/about/');
  expect(await describeWindow(page)).toEqual(await describeWindow(await openElsewhere('/about/')));
});

for (const step of ['gives every page a script and prints', 'finds neither']) {
  test(`a window in which a test ${step}`, async ({ page }) => {
    await page.goto('/about/');
    expect(await page.evaluate(() => 'left' in window)).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => matchMedia('print').matches)).toBe(true);
    await page.addInitScript(() => Object.assign(window, { left: true }));
    await page.pdf();
  });
}
