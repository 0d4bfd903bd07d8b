/** Taking tables out: a comparison and the view of the table, by clipboard and by file. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from './fixtures.ts';
import { ComparisonTable } from './site/comparison-table.ts';
import { capabilities, frameworks, newestEdition } from './site/content.ts';

const ADDRESS = '/compare/django-vs-flask/';
const LINK = `https://backend-atlas.example/editions/${newestEdition}${ADDRESS}`;
const [django, flask] = ['django', 'flask'].map((slug) => frameworks.find((one) => one.slug === slug)!);
const differing = capabilities.filter(({ id }) => django!.statuses[id] !== flask!.statuses[id]);

/** What lies on the clipboard in a form. */
const copiedAs = (page: Page, type: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType(wanted)).text();
  }, type);

/** The cells of the first table in HTML, row by row, as a browser reads them. */
const tableCells = (page: Page, html: string): Promise<string[][]> =>
  page.evaluate((text) => {
    const table = new DOMParser().parseFromString(text, 'text/html').querySelector('table');
    return [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
  }, html);

async function openCopying(page: Page, query = ''): Promise<void> {
  await page.goto(`${ADDRESS}${query}`);
  await page.getByText('Cite, copy or download').click();
  await expect(page.getByRole('button', { name: 'Copy table' })).toBeEnabled();
}

async function copyAs(page: Page, name: 'Table' | 'Markdown' | 'CSV'): Promise<void> {
  const button = name === 'Table' ? 'Copy table' : `Copy ${name}`;
  await page
    .locator('[data-copy]')
    .getByText(button)
    .or(page.locator('[data-copy]', { hasText: button }))
    .first()
    .click();
  await expect(page.getByText(`${name} copied`, { exact: true })).toBeVisible();
}

test.describe('a comparison', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies as a table for word processors, with its sources and its citation', async ({ page }) => {
    await openCopying(page);
    await copyAs(page, 'Table');
    const html = await copiedAs(page, 'text/html');
    const cells = await tableCells(page, html);
    expect(cells[0]).toEqual(['Fact', 'Django', 'Flask']);
    for (const { title } of capabilities) {
      expect(cells.filter(([first]) => first === title)).toHaveLength(1);
    }
    const orm = cells.find(([title]) => title === 'Object-relational mapper')!;
    expect(orm[1]).toMatch(/Django ORM( \[\d+\])+$/);
    const number = /\[(\d+)\]/.exec(orm[1]!)![1]!;
    expect(html).toMatch(new RegExp(`\\[${number}\\] <a href="https://docs\\.djangoproject\\.com`));
    expect(html).toContain(LINK);
    expect(await copiedAs(page, 'text/plain')).toContain('| Fact | Django | Flask |');
  });

  test('copies only differences where the page shows only them', async ({ page }) => {
    await openCopying(page, '?only=differences');
    await copyAs(page, 'Table');
    const titles = (await tableCells(page, await copiedAs(page, 'text/html'))).map(([first]) => first);
    const ofCapabilities = titles.filter((title) => capabilities.some((one) => one.title === title));
    expect(ofCapabilities.toSorted()).toEqual(differing.map(({ title }) => title).toSorted());
  });

  test('copies as Markdown', async ({ page }) => {
    await openCopying(page);
    await copyAs(page, 'Markdown');
    const text = await copiedAs(page, 'text/plain');
    expect(text).toMatch(/^\| Fact \| Django \| Flask \|\n\| - \| - \| - \|\n/);
    expect(text.trimEnd().split('\n').at(-1)).toContain(ADDRESS);
  });

  test('copies as the CSV that the file holds', async ({ page, request }) => {
    await openCopying(page);
    await copyAs(page, 'CSV');
    const file = await (await request.get('/compare/django-vs-flask.csv')).text();
    expect(file.startsWith('\uFEFF')).toBe(true);
    const copied = (await copiedAs(page, 'text/plain')).replaceAll('\r\n', '\n');
    expect(copied).toBe(file.slice(1).replaceAll('\r\n', '\n'));
  });

  test('says so where the file does not load', async ({ page, faults }) => {
    faults.expect(/console error|failed request/);
    await page.route('**/*.json', (route) => route.abort());
    await openCopying(page);
    await page.getByRole('button', { name: 'Copy table' }).click();
    await expect(page.getByText('The table did not load. Try again, or take the file')).toBeVisible();
  });
});

test('a comparison stands as files whose rows carry ids', async ({ request }) => {
  const csv = await (await request.get('/compare/django-vs-flask.csv')).text();
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
  const rows = data.filter(({ group }) => group !== 'about' && group !== 'identity' && group !== 'scores');
  expect(rows.map(({ id, django_status: status }) => [id, status])).toEqual(
    capabilities.map(({ id }) => [id, django!.statuses[id]]),
  );
  const json = (await (await request.get('/compare/django-vs-flask.json')).json()) as {
    id: string;
    link: string;
    rows: { id: string }[];
  };
  expect(json).toMatchObject({ id: 'django-vs-flask', link: LINK });
  expect(json.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(capabilities.map(({ id }) => id)));
  const markdown = await (await request.get('/compare/django-vs-flask.md')).text();
  expect(markdown).toMatch(/^# Django vs Flask\n/);
});

test.describe('a comparison where the clipboard is refused', () => {
  test('is shown in a box to copy from', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    });
    await openCopying(page);
    await page.getByRole('button', { name: 'Copy table' }).click();
    const box = page.getByRole('textbox', { name: 'Table, to copy by hand' });
    await expect(box).toHaveValue(/^\| Fact \| Django \| Flask \|/);
    await expect(box).toBeFocused();
  });
});

test.describe('the table of all frameworks', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const VIEW = '?language=python&cols=framework,license,orm&sort=framework.desc';

  test('copies exactly the view, ids beside names', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open(VIEW);
    const [names, columns] = [await table.names(), await table.columns()];
    expect(names.length).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Copy this view' }).click();
    await expect(page.getByText('Table copied')).toBeVisible();
    const html = await copiedAs(page, 'text/html');
    const cells = await tableCells(page, html);
    expect(cells[0]).toEqual(['Id', ...columns]);
    expect(cells.slice(1).map(([id, name]) => [id, name])).toEqual(
      names.map((name) => [frameworks.find((one) => one.name === name)!.slug, name]),
    );
    const licenses = await table.values('License');
    expect(cells.slice(1).map((row) => row[columns.indexOf('License') + 1])).toEqual(licenses);
    expect(html).toContain(new URL(page.url()).search.replaceAll('&', '&amp;'));
    const plain = await copiedAs(page, 'text/plain');
    expect(plain.split(/\r?\n/)[0]).toBe(['Id', ...columns].join('\t'));
  });

  test('downloads exactly the view as CSV with ids of rows and columns', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open(VIEW);
    const names = await table.names();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download it as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('backend-atlas-frameworks.csv');
    const file = await readFile(await download.path(), 'utf8');
    expect(file.startsWith('\uFEFF')).toBe(true);
    const [header, ...rows] = Papa.parse<string[]>(file.slice(1), { skipEmptyLines: true }).data;
    expect(header).toEqual(expect.arrayContaining(['id', 'Framework [framework]', 'License [license]']));
    expect(rows.map(([, name]) => name)).toEqual(names);
  });
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('the files are links, and no button stands there without use', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.getByText('Cite, copy or download').click();
    for (const [name, ending] of [
      ['CSV', 'csv'],
      ['JSON', 'json'],
      ['Markdown', 'md'],
    ] as const) {
      await expect(page.locator('page-citation').getByRole('link', { name })).toHaveAttribute(
        'href',
        `/compare/django-vs-flask.${ending}`,
      );
    }
    await expect(page.locator('page-citation').getByRole('button')).toHaveCount(0);
  });
});
