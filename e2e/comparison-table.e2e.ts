/** The comparison table: sorting, filters, columns, picks, and the address that holds them. */
import { expect, test } from './fixtures.ts';
import { ComparisonTable } from './site/comparison-table.ts';
import {
  capabilities,
  capabilityTitle,
  frameworkNames,
  frameworkOf,
  frameworks,
  namesWhere,
  statusValue,
  type KnownFramework,
} from './site/content.ts';

const DEFAULT_COLUMNS = [
  'Framework',
  'First release',
  'Language',
  'Architecture',
  'Core features',
  'Real-world use',
];
const COUNT = frameworkNames.length;

/** Names in the order of a value; equal values keep the order of the pages, missing ones come last. */
function namesBy<Value>(
  valueOf: (framework: KnownFramework) => Value | null,
  compare: (first: Value, second: Value) => number,
): string[] {
  const present = frameworks.filter((framework) => valueOf(framework) !== null);
  const missing = frameworks.filter((framework) => valueOf(framework) === null);
  const ordered = present.toSorted((first, second) =>
    compare(valueOf(first) as Value, valueOf(second) as Value),
  );
  return [...ordered, ...missing].map(({ name }) => name);
}

/** Orders versions part by part, as numbers. */
function compareVersions(first: string, second: string): number {
  const [left, right] = [first.split('.').map(Number), second.split('.').map(Number)];
  const part = left.findIndex((number, position) => number !== right[position]);
  return part === -1 ? 0 : (left[part] ?? 0) - (right[part] ?? 0);
}

test.describe('sorting', () => {
  test('starts by name, and says so', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await table.showsRows(frameworkNames);
    await expect(table.status).toHaveText(`${COUNT} frameworks, by name`);
    expect(await table.sortedHeaders()).toEqual(['Framework ascending']);
  });

  test('turns text round on the second click', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await table.sortButton('Framework').click();
    await table.showsRows(frameworkNames.toReversed());
    await expect(table.status).toHaveText(`${COUNT} frameworks, by name, Z to A`);
    await table.sortButton('Framework').click();
    await table.showsRows(frameworkNames);
  });

  test('orders dates by the day, not by the year that is shown', async ({ page }) => {
    const table = new ComparisonTable(page);
    const firstRelease = ({ firstRelease: day }: KnownFramework): string | null => day;
    await table.open();
    await table.sortButton('First release').click();
    await table.showsRows(namesBy(firstRelease, (first, second) => first.localeCompare(second)));
    await expect(table.status).toHaveText(`${COUNT} frameworks, by First release, oldest first`);
    await table.sortButton('First release').click();
    await table.showsRows(namesBy(firstRelease, (first, second) => second.localeCompare(first)));
    await expect(table.status).toHaveText(`${COUNT} frameworks, by First release, newest first`);
  });

  test('orders versions part by part', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open('?cols=framework,latest-version');
    await table.sortButton('Latest version').click();
    await table.showsRows(namesBy(({ version }) => version, compareVersions));
    await table.sortButton('Latest version').click();
    await table.showsRows(
      namesBy(
        ({ version }) => version,
        (first, second) => compareVersions(second, first),
      ),
    );
  });

  for (const direction of ['ascending', 'descending'] as const) {
    test(`orders figures ${direction}, with what was not measured last`, async ({ page }) => {
      const table = new ComparisonTable(page);
      await table.open(`?sort=${direction === 'ascending' ? '' : '-'}throughput&cols=framework,throughput`);
      const values = await table.values('Requests a second');
      const measured = values.filter((value) => /^[\d,]+$/.test(value));
      const numbers = measured.map((value) => Number(value.replaceAll(',', '')));
      expect(measured.length).toBeGreaterThan(1);
      expect(values.slice(measured.length)).toEqual(
        Array.from({ length: COUNT - measured.length }, () => 'not measured'),
      );
      expect(numbers).toEqual(
        numbers.toSorted((first, second) => (direction === 'ascending' ? first - second : second - first)),
      );
    });

    test(`orders ends of support ${direction}, with those without a date last`, async ({ page }) => {
      const table = new ComparisonTable(page);
      await table.open(
        `?sort=${direction === 'ascending' ? '' : '-'}security-until&cols=framework,security-until`,
      );
      const days = (await table.values('Security fixes until')).map((value) => Date.parse(value));
      const known = days.filter((day) => !Number.isNaN(day));
      expect(known.length).toBeGreaterThan(1);
      expect(known.length).toBeLessThan(COUNT);
      expect(days.slice(known.length).every(Number.isNaN)).toBe(true);
      expect(known).toEqual(
        known.toSorted((first, second) => (direction === 'ascending' ? first - second : second - first)),
      );
    });
  }

  test('orders a capability by its status, equal ones by name', async ({ page }) => {
    const table = new ComparisonTable(page);
    const value = ({ statuses }: KnownFramework): number => statusValue(statuses['orm'] ?? '');
    await table.open('?cols=framework,orm');
    await table.sortButton(capabilityTitle('orm')).click();
    await table.showsRows(namesBy(value, (first, second) => first - second));
    await table.sortButton(capabilityTitle('orm')).click();
    await table.showsRows(namesBy(value, (first, second) => second - first));
    await expect(table.status).toHaveText(`${COUNT} frameworks, by ${capabilityTitle('orm')}, most first`);
  });

  test('works by keyboard and keeps the focus', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await table.sortButton('Framework').focus();
    await page.keyboard.press('Tab');
    await expect(table.sortButton('First release')).toBeFocused();
    await page.keyboard.press('Enter');
    await table.hasQuery('?sort=first-release');
    await page.keyboard.press('Space');
    await table.hasQuery('?sort=-first-release');
    await expect(table.sortButton('First release')).toBeFocused();
  });

  test('marks exactly one column as sorted', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await table.sortButton('Language').click();
    expect(await table.sortedHeaders()).toEqual(['Language ascending']);
    await table.sortButton('Architecture').click();
    await table.sortButton('Architecture').click();
    expect(await table.sortedHeaders()).toEqual(['Architecture descending']);
  });
});

test.describe('filters', () => {
  test('keep the rows that hold every word typed', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await table.textFilter.fill('  RUBY  rails ');
    await table.showsRows([frameworkOf('ruby-on-rails').name]);
    await expect(table.status).toHaveText(`1 of ${COUNT} frameworks, by name`);
    await table.textFilter.fill('no such thing');
    await table.showsRows([]);
    await expect(table.status).toHaveText('No framework fits: loosen a filter or clear all');
  });

  test('find a framework by another of its names', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open('?q=dotnet');
    await table.showsRows([frameworkOf('aspnet-core').name]);
  });

  test('keep one language', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await table.language.selectOption('Python');
    const names = namesWhere(({ languages }) => languages.includes('Python'));
    await table.showsRows(names);
    await table.hasQuery('?language=python');
    await expect(table.status).toHaveText(`${names.length} of ${COUNT} frameworks, by name`);
  });

  test('keep one category', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await table.category.selectOption('full-stack');
    await table.showsRows(namesWhere(({ category }) => category === 'full-stack'));
    await table.hasQuery('?category=full-stack');
  });

  test('keep what has every ticked capability built in', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await (await table.option('Has built in', capabilityTitle('websockets'))).check();
    await table.showsRows(namesWhere(({ statuses }) => statuses['websockets'] === 'built-in'));
    await (await table.option('Has built in', capabilityTitle('orm'))).check();
    await table.showsRows(
      namesWhere(({ statuses }) => statuses['websockets'] === 'built-in' && statuses['orm'] === 'built-in'),
    );
    await table.hasQuery('?has=orm,websockets');
    await expect(table.menu('Has built in').locator('summary')).toContainText('(2)');
  });

  test('are taken back all at once, the rest of the view stays', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open('?sort=-language&q=web&language=php&category=full-stack&has=orm&pick=django');
    await table.clearAll.click();
    await table.hasQuery('?sort=-language&pick=django');
    await expect(table.textFilter).toHaveValue('');
    await expect(table.language).toHaveValue('');
    await expect(table.category).toHaveValue('');
    await expect(table.clearAll).toBeHidden();
    expect(await table.names()).toHaveLength(COUNT);
  });
});

test.describe('columns', () => {
  test("start with the original guide's six", async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    expect(await table.columns()).toEqual(DEFAULT_COLUMNS);
  });

  test('are one click away, every capability among them', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    for (const { title } of capabilities) await expect(await table.option('Columns', title)).toBeVisible();
    await (await table.option('Columns', 'License')).check();
    await (await table.option('Columns', 'Architecture')).uncheck();
    expect(await table.columns()).toEqual([
      ...DEFAULT_COLUMNS.filter((label) => label !== 'Architecture'),
      'License',
    ]);
    await table.hasQuery('?cols=framework,first-release,language,core-features,known-for,license');
  });

  test('keep the name of the row', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open('?cols=license');
    expect(await table.columns()).toEqual(['Framework', 'License']);
    await expect(await table.option('Columns', 'Framework')).toBeDisabled();
    await expect(await table.option('Columns', 'Framework')).toBeChecked();
  });

  test('are picked from a menu that Escape and a click outside close', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    const license = await table.option('Columns', 'License');
    await license.focus();
    await page.keyboard.press('Escape');
    await expect(license).toBeHidden();
    await expect(table.menu('Columns').locator('summary')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(license).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(license).toBeHidden();
  });
});

test.describe('picks', () => {
  test('of two lead to their page, whatever the order of ticking', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    await expect(table.compare).toHaveAttribute('aria-disabled', 'true');
    await table.pick('Laravel').check();
    await expect(table.compare).toHaveAttribute('aria-disabled', 'true');
    await table.pick('Django').check();
    await expect(table.compare).toHaveText('Compare (2)');
    await table.compare.click();
    await expect(page).toHaveURL('/compare/django-vs-laravel/');
  });

  test('of three lead to the matrix', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open();
    for (const name of ['Koa', 'Django', 'Flask']) await table.pick(name).check();
    await table.hasQuery('?pick=django,flask,koa');
    await table.compare.click();
    await expect(page).toHaveURL('/compare/?f=django,flask,koa');
    await expect(page.getByRole('columnheader')).toHaveText(['Capability', 'Django', 'Flask', 'Koa']);
  });

  test('end at four, until one is taken back', async ({ page }) => {
    const table = new ComparisonTable(page);
    await table.open('?pick=django,flask,koa,express');
    await expect(table.compare).toHaveText('Compare (4)');
    await expect(table.pick('Laravel')).toBeDisabled();
    await table.pick('Koa').uncheck();
    await expect(table.pick('Laravel')).toBeEnabled();
  });
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['/', '/frameworks/']) {
    test(`${address} shows every row and every column, and their links work`, async ({ page }) => {
      const table = new ComparisonTable(page);
      await page.goto(address);
      const columns = await table.columns();
      expect(await table.names()).toEqual(frameworkNames);
      expect(columns.length).toBeGreaterThan(DEFAULT_COLUMNS.length + capabilities.length);
      for (const { title } of capabilities) expect(columns).toContain(title);
      await table.table
        .getByRole('row', { name: /^Phoenix/ })
        .getByRole('link', { name: '1.8' })
        .click();
      await expect(page).toHaveURL('/frameworks/phoenix/#fact-latest-stable');
      await expect(page.locator(':target')).toBeVisible();
    });
  }

  test('shows no control that would not work, and says why', async ({ page }) => {
    await page.goto('/frameworks/');
    await expect(page.getByRole('form', { name: 'Filter and sort the table' })).toBeHidden();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /theme/ })).toBeHidden();
    await expect(page.getByText('need JavaScript')).toBeVisible();
  });
});
