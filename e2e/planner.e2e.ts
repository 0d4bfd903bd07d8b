/** The support planner: a contract in, versions and forced upgrades out, in the address and in a calendar. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from './fixtures.ts';
import { axeFaults } from './site/axe.ts';
import { frameworkNames } from './site/content.ts';

const PAGE = '/evidence/lifecycle/';

const planner = (page: Page): Locator => page.locator('support-planner');
const table = (page: Page): Locator => page.getByRole('table', { name: /^The same plan as figures/ });
const row = (page: Page, name: string): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const strip = (page: Page, name: string): Locator =>
  planner(page).getByRole('img', { name: new RegExp(`^${name}: `) });
const summary = (page: Page): Locator => planner(page).locator('[data-summary]');
const choice = (page: Page, label: string): Locator => planner(page).getByRole('combobox', { name: label });

/** Opens the planner and waits until the script has taken over. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(PAGE + query);
  await expect(choice(page, 'Length')).toBeEnabled();
}

async function expectContract(page: Page, month: string, year: string, years: string): Promise<void> {
  await expect(choice(page, 'Start, month')).toHaveValue(month);
  await expect(choice(page, 'Start, year')).toHaveValue(year);
  await expect(choice(page, 'Length')).toHaveValue(years);
}

/** Where the parts of a strip begin and end, in CSS pixels. */
const boxes = (page: Page, name: string): Promise<[number, number][]> =>
  strip(page, name)
    .locator('rect')
    .evaluateAll((all) =>
      all.map((one): [number, number] => {
        const { left, right } = one.getBoundingClientRect();
        return [left, right];
      }),
    );

test('plans five years of Django from January 2027', async ({ page }) => {
  await open(page, '?start=2027-01');
  await expectContract(page, '01', '2027', '5');
  await expect(summary(page)).toContainText('January 2027 to December 2031.');
  await expect(row(page, 'Django')).toContainText('5.2 LTS, until Apr 2028');
  await expect(row(page, 'Django').getByRole('listitem')).toHaveText([
    'Apr 2028: from 5.2 LTS to the projected release of Jan 2028',
    'Jan 2031 (projected): to the projected release of Jan 2030',
  ]);
  await expect(strip(page, 'Django')).toHaveAccessibleName(
    /^Django: 5\.2 LTS from January 2027 to April 2028; projected release of January 2028 from May 2028/,
  );
});

test('has a row and a strip for every framework, and says where nothing can be planned', async ({ page }) => {
  await open(page);
  await expect(table(page).getByRole('rowheader')).toHaveText([...frameworkNames]);
  for (const name of frameworkNames) await expect(strip(page, name)).toBeVisible();
  await expect(row(page, 'Koa')).toContainText('No support policy is published.');
  await expect(row(page, 'Express')).toContainText('No end is published, so no upgrade can be dated.');
  await expect(summary(page)).toContainText('Cannot be planned: Koa.');
});

test('fills each strip from end to end, in proportion', async ({ page }) => {
  await open(page, '?start=2027-01');
  // The plan of the address takes the place of the usual one.
  await expect(summary(page)).toContainText('January 2027 to December 2031.');
  const parts = await boxes(page, 'Django');
  const box = (await strip(page, 'Django').boundingBox())!;
  expect(parts).toHaveLength(3);
  expect(parts[0]![0]).toBeCloseTo(box.x, 0);
  expect(parts.at(-1)![1]).toBeCloseTo(box.x + box.width, 0);
  // 16 of 60 months on 5.2.
  expect((parts[0]![1] - parts[0]![0]) / box.width).toBeCloseTo(16 / 60, 2);
});

test('keeps the contract in the address, after a reload, back and forward', async ({
  page,
  openElsewhere,
}) => {
  await open(page);
  const usual = await summary(page).innerText();
  expect(new URL(page.url()).search).toBe('');
  await choice(page, 'Length').selectOption('10');
  await expect(page).toHaveURL(/\?years=10$/);
  await choice(page, 'Start, year').selectOption('2028');
  await expect(page).toHaveURL(/\?start=2028-\d\d&years=10$/);
  const changed = await summary(page).innerText();
  expect(changed).not.toBe(usual);
  await page.reload();
  await expect(summary(page)).toHaveText(changed);
  await expect(summary(await openElsewhere(page.url()))).toHaveText(changed);
  await page.goBack();
  await expect(page).toHaveURL(/\?years=10$/);
  await expect(choice(page, 'Length')).toHaveValue('10');
  await page.goBack();
  await expect(summary(page)).toHaveText(usual);
  await page.goForward();
  await expect(choice(page, 'Length')).toHaveValue('10');
});

test('changes without moving what the reader looks at, and says so politely', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await choice(page, 'Length').focus();
  const top = async (where: Locator): Promise<number> => (await where.boundingBox())!.y;
  const places = [choice(page, 'Length'), strip(page, 'Django'), table(page)];
  const before = await Promise.all(places.map(top));
  for (const years of ['1', '15', '5']) {
    await choice(page, 'Length').selectOption(years);
    await expect(choice(page, 'Length')).toBeFocused();
    expect(await Promise.all(places.map(top))).toEqual(before);
  }
  await expect(summary(page)).toHaveRole('status');
});

for (const [query, month, year, years, words] of [
  ['?start=1999-01', '03', '2019', '5', 'The data begin in March 2019: planned from there.'],
  ['?start=2031-01&years=0', '01', '2031', '1', 'A contract here has 1 to 15 whole years, not 0'],
  ['?years=50&start=2031-01', '01', '2031', '15', 'A contract here has 1 to 15 whole years, not 50'],
  ['?start=2031-01&years=__proto__', '01', '2031', '5', '"__proto__" is not a number of years'],
  [`?start=2031-01&years=${'x'.repeat(10_000)}`, '01', '2031', '5', 'is not a number of years'],
  ['?start=2031-01&years=%E0%A4%A', '01', '2031', '5', 'is not a number of years'],
] as const) {
  test(`takes the nearest contract for ${query.slice(0, 40)} and says so`, async ({ page }) => {
    await open(page, query);
    await expectContract(page, month, year, years);
    await expect(summary(page)).toContainText(words);
    expect((await summary(page).innerText()).length).toBeLessThan(600);
  });
}

test('takes hostile text as text', async ({ page }) => {
  await open(page, `?start=${encodeURIComponent('<img id=injected src=x onerror=alert(1)>')}`);
  await expect(summary(page)).toContainText('"<img id=injected src=x onerror=alert(1)>" is not a month');
  await expect(page.locator('#injected')).toHaveCount(0);
});

test('hands out a plan as calendar entries, with the library only then', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await open(page, '?start=2027-01');
  const before = scripts.length;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'This plan for Django as calendar entries' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('django-2027-01-to-2031-12.ics');
  expect(scripts.length).toBeGreaterThan(before);
  const events = eventsOf(await readFile(await file.path(), 'utf8'));
  expect(events.map(({ summary: title, startDate }) => [title, startDate.toString()])).toEqual([
    ['Django 5.2 LTS: last day of security support', '2028-04-30'],
    ['Projected: Django projected release of January 2028: last day of security support', '2031-01-01'],
  ]);
  expect(events[0]?.description).toContain('/evidence/lifecycle/?start=2027-01');
  await expect(planner(page).locator('[data-download]')).toContainText('Django are in your downloads');
});

test('offers no calendar of a plan without a date', async ({ page }) => {
  await open(page);
  for (const name of ['Koa', 'Express']) await expect(row(page, name).getByRole('button')).toBeHidden();
});

test('says what to do where the calendar library does not come', async ({ page, faults }) => {
  faults.expect(/support-(plan|calendar)|ERR_FAILED/);
  await page.route('**/support-plan-download*.js', (route) => route.abort());
  await open(page, '?start=2027-01');
  await expect(summary(page)).toContainText('January 2027');
  await page.getByRole('button', { name: 'This plan for Django as calendar entries' }).click();
  await expect(planner(page).locator('[data-download]')).toHaveText(
    'The calendar entries for Django could not be made. Try again, or take the file with all published ends.',
  );
});

test('says what to do where the part that plans does not come', async ({ page, faults }) => {
  faults.expect(/support-plan|ERR_FAILED/);
  await page.route('**/support-plan-view*.js', (route) => route.abort());
  await open(page);
  await choice(page, 'Length').selectOption('2');
  await expect(summary(page)).toHaveText(
    'The part of the page that plans could not be loaded. Reload the page to try again.',
  );
});

test('is worked by keyboard, and passes the checks for accessibility after a change', async ({ page }) => {
  await open(page);
  await choice(page, 'Length').focus();
  await page.keyboard.press('ArrowDown');
  await expect(choice(page, 'Length')).toHaveValue('6');
  await expect(page).toHaveURL(/\?years=6$/);
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('the usual plan is there, with the files of all published ends', async ({ page, request }) => {
    await page.goto(`${PAGE}?years=15`);
    await expect(page.getByText('Without JavaScript this is the plan for 5 years from')).toBeVisible();
    await expect(planner(page).getByRole('combobox')).toHaveCount(0);
    await expect(table(page).getByRole('rowheader')).toHaveText([...frameworkNames]);
    await expect(strip(page, 'Django').locator('rect')).not.toHaveCount(0);
    await expect(row(page, 'Django').getByRole('button')).toBeHidden();
    const link = row(page, 'Django').getByRole('link', {
      name: 'All published ends of Django as a calendar file',
    });
    const file = await request.get((await link.getAttribute('href'))!);
    expect(file.headers()['content-type']).toContain('text/calendar');
    const titles = eventsOf(await file.text()).map((event) => event.summary);
    expect(titles).toContain('Django 5.2 LTS: last day of security support');
    expect(titles).toContain('Django 6.1: last day of bug fixes');
    await expect(row(page, 'Koa')).toContainText('no published end');
  });
});

function eventsOf(text: string): InstanceType<typeof ICAL.Event>[] {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}
