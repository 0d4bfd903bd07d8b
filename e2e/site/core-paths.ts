/**
 * What readers mainly do on the site, in short, for servers and addresses of every kind. Addresses are relative to
 * the `baseURL` of the test, which may have a path.
 */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { ComparisonTable } from './comparison-table.ts';
import { newestEdition } from './content.ts';
import { sheetsOf } from './pdf.ts';
import { Search } from './search.ts';

/** One way through the site. */
export interface CorePath {
  name: string;
  walk: (page: Page) => Promise<void>;
}

/** Opens a page of somebody else, without a policy of its own, that frames addresses. */
export async function openFrames(page: Page, addresses: readonly string[]): Promise<void> {
  const guest = new URL('/somebody-elses-page.html', addresses[0]).href;
  const frames = addresses.map((address) => `<iframe src="${address}" title="${address}"></iframe>`);
  const body = `<!doctype html><html lang="en"><title>Somebody else</title>${frames.join('')}</html>`;
  await page.route(guest, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(guest);
}

const main = (page: Page, text: string) => page.getByRole('main').getByText(text).first();

export const CORE_PATHS: readonly CorePath[] = [
  {
    name: 'the theme is switched and stays',
    walk: async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto('about/');
      await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    },
  },
  {
    name: 'the search dialog finds a framework and leads to it',
    walk: async (page) => {
      const search = await Search.open(page, '.');
      await search.find('django');
      await search.openFirst('frameworks/django/');
    },
  },
  {
    name: 'the search page shows the results of its address',
    walk: async (page) => {
      await page.goto('search/?q=flask');
      const search = Search.onPage(page);
      await search.hasFound('flask');
      await search.openFirst('frameworks/flask/');
    },
  },
  {
    name: 'the table filters, sorts and keeps both in the address',
    walk: async (page) => {
      const table = new ComparisonTable(page);
      await table.open();
      await table.textFilter.fill('python');
      await expect(table.status).toContainText('2');
      await table.sortButton('Framework').click();
      await expect(page).toHaveURL(/q=python/);
      await table.table.getByRole('link', { name: 'Django', exact: true }).click();
      await expect(page).toHaveURL(/frameworks\/django\//);
    },
  },
  {
    name: 'the matrix narrows to a pair and leads to its page',
    walk: async (page) => {
      await page.goto('compare/?f=koa,flask');
      await page.getByRole('link', { name: 'Open their comparison page' }).click();
      await expect(page).toHaveURL('compare/flask-vs-koa/');
    },
  },
  {
    name: 'the decision helper ranks anew and leads to the pair in front',
    walk: async (page) => {
      await page.goto('decide/');
      await page.getByRole('checkbox', { name: 'Python' }).check();
      await expect(page.locator('[data-answer] ol > li')).toHaveCount(2);
      await page.locator('[data-action=compare]').click();
      await expect(page).toHaveURL('compare/django-vs-flask/');
    },
  },
  {
    name: 'the planner hands out a calendar',
    walk: async (page) => {
      await page.goto('evidence/lifecycle/?start=2027-01');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'This plan for Django as calendar entries' }).click();
      expect(await readFile(await (await download).path(), 'utf8')).toContain('BEGIN:VEVENT');
    },
  },
  {
    name: 'a comparison is copied as a table and as Markdown',
    walk: async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto('compare/django-vs-flask/');
      await page.getByText('Cite, copy or download').click();
      await page.getByRole('button', { name: 'Copy table' }).click();
      await expect(page.getByText('Table copied', { exact: true })).toBeVisible();
      await page.locator('[data-copy]', { hasText: 'Markdown' }).click();
      await expect(page.getByText('Markdown copied', { exact: true })).toBeVisible();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain(`/editions/${newestEdition}/compare/django-vs-flask/`);
    },
  },
  {
    name: 'the view of the table is copied, and downloaded as CSV',
    walk: async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await new ComparisonTable(page).open('?q=python');
      await page.getByRole('button', { name: 'Copy this view' }).click();
      await expect(page.getByText('Table copied')).toBeVisible();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download it as CSV' }).click();
      expect(await readFile(await (await download).path(), 'utf8')).toContain('Django');
    },
  },
  {
    name: 'a comparison is framed by another page',
    walk: async (page) => {
      await page.goto('embed/#django-vs-flask');
      const address = await page
        .getByRole('link', { name: 'See the frame of Django vs Flask' })
        .getAttribute('href');
      const embed = new URL(address!, page.url());
      embed.searchParams.set('theme', 'dark');
      embed.searchParams.set('rows', 'orm');
      await openFrames(page, [embed.href]);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('rowheader')).toHaveText(['Object-relational mapper']);
      await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    },
  },
  {
    name: 'a comparison prints with its QR code, and its brief on one sheet',
    walk: async (page) => {
      await page.goto('compare/django-vs-flask/');
      await page.emulateMedia({ media: 'print' });
      const code = page.locator('img[src*="/qr/"]');
      await code.scrollIntoViewIfNeeded();
      await expect
        .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      await page.emulateMedia({ media: null });
      await page.getByRole('link', { name: 'Brief on one sheet' }).click();
      await expect(page).toHaveURL('compare/django-vs-flask/brief/');
      expect(await sheetsOf(await page.pdf({ format: 'A4' }))).toHaveLength(1);
    },
  },
  {
    name: 'pages the other way round lead to the page',
    walk: async (page) => {
      await page.goto('compare/flask-vs-django/');
      await expect(page).toHaveURL('compare/django-vs-flask/');
      await page.goto('compare/flask-vs-django/brief/');
      await expect(page).toHaveURL('compare/django-vs-flask/brief/');
    },
  },
  {
    name: 'prose, sources and the frozen page lead on',
    walk: async (page) => {
      await page.goto('guide/what-is-a-backend-framework/');
      await page.getByRole('main').getByRole('link', { name: 'App size', exact: true }).first().click();
      await expect(page).toHaveURL('guide/app-size/');
      await page.goto('frameworks/flask/');
      await page.getByRole('link', { name: `this page in edition ${newestEdition}` }).click();
      await expect(page).toHaveURL(`editions/${newestEdition}/frameworks/flask/`);
      await expect(main(page, 'Flask')).toBeVisible();
    },
  },
  {
    name: 'feeds, documents and data come as what they are',
    walk: async (page) => {
      for (const [file, start] of [
        ['changes.xml', '<?xml'],
        ['opensearch.xml', '<?xml'],
        ['frameworks/flask/changes.xml', '<?xml'],
        ['compare/django-vs-flask.md', '#'],
        ['compare/django-vs-flask.csv', '\uFEFF'],
        ['evidence/lifecycle/django.ics', 'BEGIN:VCALENDAR'],
        ['api/v1/index.json', '{'],
        ['llms.txt', '#'],
        ['robots.txt', 'User-agent'],
      ] as const) {
        const response = await page.request.get(file);
        expect(response.status(), file).toBe(200);
        expect((await response.text()).startsWith(start), file).toBe(true);
      }
    },
  },
];
