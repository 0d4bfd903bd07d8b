import { expect, type Locator, type Page } from '@playwright/test';

/** The search as a reader finds it, in the dialog or on its page. */
export class Search {
  readonly input: Locator;
  readonly summary: Locator;
  readonly results: Locator;
  readonly suggestion: Locator;
  readonly failure: Locator;
  readonly #within: Locator;

  /** @param within the dialog or the main part of the search page */
  constructor(within: Locator) {
    this.#within = within;
    this.input = within.getByRole('searchbox');
    this.summary = within.getByText(/^(\d+|No) results? for |^Searching for /);
    this.results = within.getByRole('list', { name: 'Search results' });
    this.suggestion = within.getByRole('status').filter({ hasText: 'Did you mean' }).getByRole('button');
    this.failure = within.getByRole('alert');
  }

  /** The search of the dialog that the header opens. */
  static inDialog(page: Page): Search {
    return new Search(page.getByRole('dialog', { name: /search/i }));
  }

  /** The search of its own page. */
  static onPage(page: Page): Search {
    return new Search(page.getByRole('main'));
  }

  /** Opens the dialog by its key. */
  static async open(page: Page, address = '/'): Promise<Search> {
    await page.goto(address);
    await page.keyboard.press('/');
    const search = Search.inDialog(page);
    await expect(search.input).toBeFocused();
    return search;
  }

  /** Types a query and waits until its results are there. */
  async find(query: string): Promise<void> {
    await this.input.fill(query);
    await this.hasFound(query);
  }

  /** Waits until the results of a query are there. */
  async hasFound(query: string): Promise<void> {
    await expect(this.summary).toHaveText(new RegExp(`results? for ${escapeForRegExp(query)}$`));
  }

  /** The first result: the link of its page. */
  get first(): Locator {
    return this.results.getByRole('link').first();
  }

  /**
   * Waits until a page is the first result, and follows it.
   * @param path under the site's base: results arrive one by one, so that a later one can be the first for a moment
   */
  async openFirst(path: string): Promise<void> {
    await expect(this.first).toHaveAttribute('href', new RegExp(`/${escapeForRegExp(path)}$`));
    await this.first.click();
    await expect(this.first.page()).toHaveURL(path);
  }

  /** Addresses of the pages found, sections left out, as far as they are loaded. */
  async pagesFound(): Promise<string[]> {
    await expect(this.first).toBeVisible();
    const links = await this.results.getByRole('link').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    return addresses.filter((address) => address !== null && !address.includes('#')) as string[];
  }

  /** One of the two filters. */
  filter(label: 'Kind of page' | 'Language'): Locator {
    return this.#within.getByRole('combobox', { name: label });
  }

  /** Opens a filter and gives its list. */
  async openFilter(label: 'Kind of page' | 'Language'): Promise<Locator> {
    await this.filter(label).click();
    return this.#within.getByRole('listbox').filter({ visible: true });
  }

  /** Keeps one kind of page or one language, whose name the option starts with. */
  async keep(label: 'Kind of page' | 'Language', option: string): Promise<void> {
    const list = await this.openFilter(label);
    await list.getByRole('option', { name: new RegExp(`^${escapeForRegExp(option)}`) }).click();
    await this.filter(label).click();
    await expect(list).toBeHidden();
  }
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
