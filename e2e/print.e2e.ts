/** What comes out of a printer: briefs on one sheet, pages without navigation, sources that a reader of paper can look up. */
// cspell:ignore Factscheckedto
import type { Page } from '@playwright/test';
import { frameworkOf } from './site/content.ts';
import { expect, test } from './fixtures.ts';
import { builtAddresses, isBuilt, permanentPath, readRedirect } from './site/built-site.ts';
import { sheetsOf, unbroken } from './site/pdf.ts';
import { quietPage } from './site/quiet-page.ts';

/** As narrow as A4 and as low as Letter: what fits on it fits on both. */
const SMALLEST_SHEET = { width: '210mm', height: '279.4mm' };

/** Reasons and risks that every brief has at least. */
const REASONS = 5;
const FEWEST_RISKS = 2;

/** Words of the site's navigation, which mean nothing on paper. */
const NAVIGATION = ['Skip to content', 'On this page', 'Differences only'];

const pages = builtAddresses().filter((address) => readRedirect(address) === null);
const briefs = pages.filter((address) => address.endsWith('/brief/'));
const isComparison = (address: string): boolean => address.startsWith('/compare/');

test('every comparison and every use case has its brief', () => {
  const full = pages.filter((address) => briefs.includes(`${address}brief/`));
  expect(full).toHaveLength(briefs.length);
  const useCases = pages.filter((address) => /^\/use-cases\/[^/]+\/$/.test(address));
  expect(briefs.filter((address) => !isComparison(address))).toHaveLength(useCases.length);
});

// In parts, so that two browsers share the work.
const PARTS = 4;
for (let part = 0; part < PARTS; part += 1) {
  test(`briefs print on one sheet, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    for (const address of briefs.filter((_, position) => position % PARTS === part)) {
      await page.goto(address);
      const { reasons, risks, unsourced } = await readBrief(page);
      expect.soft(reasons, `${address}: reasons`).toBe(REASONS);
      expect.soft(risks, `${address}: risks`).toBeGreaterThanOrEqual(FEWEST_RISKS);
      expect.soft(unsourced, `${address}: unsourced`).toEqual([]);
      const addresses = await sourceAddresses(page);
      const sheets = await sheetsOf(await page.pdf(SMALLEST_SHEET));
      expect.soft(sheets.length, `${address} on A4 and Letter`).toBe(1);
      const text = unbroken(sheets.join(''));
      expect
        .soft(text)
        .toContain(unbroken(`https://backend-atlas.example${permanentPath(address.replace('brief/', ''))}`));
      expect.soft(addresses.filter((source) => !text.includes(unbroken(source)))).toEqual([]);
    }
  });
}

/** The text of a sheet without its number, "2 / 15", which a PDF has first. */
const withoutCounter = (sheet = ''): string => sheet.replace(/^\s*\d+ \/ \d+\s*/, '');

/** How many reasons and risks a brief has, and those that no mark leads to a source. */
const readBrief = (page: Page): Promise<{ reasons: number; risks: number; unsourced: string[] }> =>
  page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('.brief-list > li')];
    return {
      reasons: items.filter((item) => item.matches('ol > li')).length,
      risks: items.filter((item) => item.matches('ul > li')).length,
      unsourced: items.filter((item) => !item.querySelector('.source-mark')).map((item) => item.innerText),
    };
  });

const sourceAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.source-list a[href^="http"]')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
  );

for (const { address, title } of [
  { address: '/compare/django-vs-flask/', title: 'Django vs Flask' },
  { address: '/compare/aspnet-core-vs-ruby-on-rails/', title: 'ASP.NET Core vs Ruby on Rails' },
  { address: '/frameworks/django/', title: frameworkOf('django').name },
  { address: '/use-cases/fintech-dashboards/', title: 'Fintech dashboards' },
]) {
  test(`${address} prints whole, without navigation, with the addresses of its sources`, async ({ page }) => {
    const pictures: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/qr/')) pictures.push(request.url());
    });
    await page.goto(address);
    await quietPage(page);
    expect(pictures, 'a screen does not load the QR code').toEqual([]);
    const main = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts();
    const sources = await sourceAddresses(page);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pictures, 'a printer does').toHaveLength(1);

    const sheets = await sheetsOf(pdf);
    expect(withoutCounter(sheets[0]).startsWith(title), 'the heading is on top').toBe(true);
    const printed = sheets.join('\n');
    for (const words of [...NAVIGATION, main.join('\n')]) expect(printed).not.toContain(words);
    const text = unbroken(printed);
    expect(sources.filter((source) => !text.includes(unbroken(source)))).toEqual([]);
    const last = unbroken(sheets.at(-1) ?? '');
    expect(last).toContain(unbroken(`https://backend-atlas.example${permanentPath(address)}`));
    expect(last).toMatch(/Factscheckedto\d+\w+\d{4}/);
  });
}

test("an edition's page prints its own address, with a QR code", async ({ page }) => {
  const address = permanentPath('/frameworks/django/');
  expect(address).toMatch(/^\/editions\//);
  const pictures: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/qr/')) pictures.push(request.url());
  });
  await page.goto(address);
  const last = unbroken((await sheetsOf(await page.pdf({ format: 'A4' }))).at(-1) ?? '');
  expect(last).toContain(unbroken(`https://backend-atlas.example${address}`));
  expect(pictures).toHaveLength(1);
  expect(isBuilt(new URL(pictures[0]!).pathname)).toBe(true);
});

test('headers are repeated on every sheet of a long table', async ({ page }) => {
  await page.goto('/compare/django-vs-flask/');
  const differences = page.getByRole('table', { name: /^Capabilities in which/ });
  const last = await differences.getByRole('rowheader').last().innerText();
  const sheets = await sheetsOf(await page.pdf({ format: 'Letter' }));
  const end = sheets.findIndex((sheet) => unbroken(sheet).includes(unbroken(last)));
  expect(end).toBeGreaterThan(0);
  for (const sheet of sheets.slice(1, end + 1)) expect(sheet).toMatch(/Capability\s+Django\s+Flask/);
});

test('paper is light and shows what a screen folds away', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/frameworks/django/');
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const color = (name: 'backgroundColor' | 'color'): Promise<string> =>
    page.locator('html').evaluate((root, property) => getComputedStyle(root)[property], name);
  expect(await color('backgroundColor')).toBe('rgb(255, 255, 255)');
  expect(await color('color')).toBe('rgb(26, 28, 30)');
  const workings = page.getByRole('table', { name: /^Working of/, includeHidden: true });
  expect(await workings.count()).toBeGreaterThan(0);
  for (const working of await workings.all()) await expect(working).toBeVisible();
});

test('the decision helper prints the address of the decision', async ({ page }) => {
  await page.goto('/decide/?from=fintech-dashboards');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { search } = new URL(page.url());
  expect(search).not.toBe('');
  const text = unbroken((await sheetsOf(await page.pdf({ format: 'A4' }))).join(''));
  expect(text).toContain(unbroken(`https://backend-atlas.example/decide/${search}`));
});
