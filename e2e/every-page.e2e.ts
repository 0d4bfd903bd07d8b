/** One sweep over every built page: accessibility, valid HTML, one heading, words, and width. */
import type { Page } from '@playwright/test';
import { expect, sweep, test } from './fixtures.ts';
import { colorFaults, markupFaults, styleFaults } from './site/axe.ts';
import { htmlOf, sitemapAddresses } from './site/built-site.ts';
import { frameworkNames } from './site/content.ts';
import { gluedWords } from './site/glued-words.ts';
import { htmlFaults } from './site/html-rules.ts';
import { layoutShifts } from './site/layout-shifts.ts';
import { sidewaysOverflow } from './site/overflow.ts';

/** Pages outside the sitemap that readers come to all the same. */
const UNLISTED = [
  '/404.html',
  '/search/',
  '/compare/aspnet-core-vs-phoenix/brief/',
  '/use-cases/fintech-dashboards/brief/',
];

/** Pages whose table has a thousand rows: axe reads each cell twice, once in each theme. */
const LONG = ['/sources/'];

/** A laptop's window, in CSS pixels: the widths of the check come after it. */
const DESKTOP = { width: 1280, height: 720 };

const NAMES = frameworkNames.join('|');

/** Names of other things that hold the name of a framework. */
const OTHER_NAMES = ['GeoDjango'];

/** A name that runs into the word beside it: a space was lost while the page was made. */
const GLUED = new RegExp(`\\w*(?:[a-z](?:${NAMES})|\\b(?:${NAMES})(?!s\\b)[a-z])\\w*`, 'g');

/** A space before the mark that ends or parts a sentence, or inside brackets. */
const STRAY_SPACE = /\S* (?:[.,;:!?](?=\s|$)|\))|\( \S*/g;

/** What went wrong with the spaces of a text. */
function spacingFaults(text: string): string[] {
  const glued = (text.match(GLUED) ?? []).filter((word) => !OTHER_NAMES.includes(word));
  return [...glued, ...(text.match(STRAY_SPACE) ?? [])];
}

/** How many headings of the first level readers meet, and the words. Without locators, which cost as much as a check. */
const readPage = (page: Page): Promise<{ headings: number; words: string }> =>
  page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, [role=heading][aria-level="1"]')].filter(
      (heading) =>
        heading.checkVisibility({ visibilityProperty: true }) &&
        !heading.closest('[aria-hidden=true], [inert]'),
    );
    return { headings: headings.length, words: document.body.innerText };
  });

for (const address of [...sitemapAddresses(), ...UNLISTED]) {
  sweep(`${address} is sound`, async ({ sharedPage: page, soundColors, soundStyles, faults, baseURL }) => {
    if (LONG.includes(address)) sweep.slow();
    if (address === '/404.html') faults.expect(/console error: .* 404/);
    // The page before would be laid out again for this window and this theme, only to be left.
    await page.goto('about:blank');
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(new URL(address, baseURL).href);
    const { headings, words } = await readPage(page);
    expect.soft(headings, 'headings of the first level').toBe(1);
    expect.soft(htmlFaults(htmlOf(address)), 'html-validate').toEqual([]);

    expect.soft(spacingFaults(words), 'missing and stray spaces').toEqual([]);
    expect.soft(await gluedWords(page), 'words that run together in the search').toEqual([]);

    expect.soft(await markupFaults(page), 'axe on the markup').toEqual([]);
    expect.soft(await styleFaults(page, soundStyles), 'axe on the style sheets').toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await colorFaults(page, soundColors), `axe in the ${colorScheme} theme`).toEqual([]);
    }
    expect.soft(await sidewaysOverflow(page), 'sideways scrolling').toEqual([]);
  });
}

/** How long the font is held back, so that the text stands in its fallback first. Milliseconds. */
const SLOW_FONT = 400;

for (const address of ['/', '/frameworks/django/', '/compare/django-vs-laravel/']) {
  for (const width of [390, 1280]) {
    test(`${address} does not shift while it loads at ${width} px`, async ({ page }) => {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, SLOW_FONT));
        await route.continue();
      });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      expect(await layoutShifts(page)).toEqual([]);
    });
  }
}
