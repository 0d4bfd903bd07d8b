import { expect, type Locator, type Page } from '@playwright/test';

/** The comparison table as a reader finds it: by roles and names. */
export class ComparisonTable {
  readonly page: Page;
  readonly table: Locator;
  readonly region: Locator;
  readonly status: Locator;
  readonly textFilter: Locator;
  readonly language: Locator;
  readonly category: Locator;
  readonly clearAll: Locator;
  readonly copyLink: Locator;
  readonly compare: Locator;
  readonly #form: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: /backend frameworks\s*compared/ });
    this.region = page.getByRole('region', { name: /backend frameworks\s*compared/ });
    this.#form = page.getByRole('form', { name: 'Filter and sort the table' });
    this.status = this.#form.getByRole('status');
    this.textFilter = this.#form.getByRole('searchbox', { name: 'Filter by text' });
    this.language = this.#form.getByRole('combobox', { name: 'Language' });
    this.category = this.#form.getByRole('combobox', { name: 'Category' });
    this.clearAll = this.#form.getByRole('button', { name: 'Clear all' });
    this.copyLink = this.#form.getByRole('button', { name: /Copy link|Copied|Copy it/ });
    this.compare = this.#form.getByRole('link', { name: /^Compare/ });
  }

  /** Opens the page of all frameworks with a query string. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`frameworks/${query}`);
    await this.isAwake();
  }

  /** Waits until the script has taken over. */
  async isAwake(): Promise<void> {
    await expect(this.sortButton('Framework')).toBeEnabled();
  }

  header(label: string): Locator {
    return this.table.getByRole('columnheader', { name: label, exact: true });
  }

  sortButton(label: string): Locator {
    return this.header(label).getByRole('button');
  }

  pick(name: string): Locator {
    return this.table.getByRole('checkbox', { name: `Pick ${name} to compare` });
  }

  /** A checkbox in one of the two menus, which is opened first. */
  async option(menu: 'Has built in' | 'Columns', label: string): Promise<Locator> {
    const details = this.menu(menu);
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    return details.getByRole('checkbox', { name: label, exact: true });
  }

  /** One of the two menus: the button with its panel. */
  menu(menu: 'Has built in' | 'Columns'): Locator {
    return this.#form.locator('details').filter({ has: this.page.locator('summary', { hasText: menu }) });
  }

  /** Labels of the columns in view, from left to right. */
  async columns(): Promise<string[]> {
    return trimmed(await this.table.getByRole('columnheader').allInnerTexts()).map((text) =>
      text.replace(/[^\p{L}\p{N})]+$/u, ''),
    );
  }

  /** Names of the rows in view, from top to bottom. */
  async names(): Promise<string[]> {
    return trimmed(await this.table.getByRole('rowheader').getByRole('link').allInnerTexts());
  }

  /** What stands in a column in view, from top to bottom, without the quieter second lines. */
  async values(label: string): Promise<string[]> {
    const position = (await this.columns()).indexOf(label);
    const rows = await this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader') })
      .all();
    const cells = rows.map((row) => row.locator('th:visible, td:visible').nth(position).getByRole('link'));
    return trimmed(await Promise.all(cells.map((cell) => cell.innerText())));
  }

  /** Columns that tell assistive technology that the table is sorted by them, with the direction. */
  async sortedHeaders(): Promise<string[]> {
    return this.table
      .locator('[aria-sort]')
      .evaluateAll((all) =>
        all.map((one) => `${one.textContent?.trim() ?? ''} ${one.getAttribute('aria-sort') ?? ''}`),
      );
  }

  /** Expects the rows in view, waiting for them. */
  async showsRows(names: readonly string[]): Promise<void> {
    await expect.poll(() => this.names()).toEqual(names);
  }

  /** Expects the query string of the address, waiting for it. */
  async hasQuery(query: string): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).search).toBe(query);
  }
}

const trimmed = (texts: readonly string[]): string[] => texts.map((text) => text.trim());
