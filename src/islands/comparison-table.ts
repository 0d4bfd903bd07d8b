/**
 * Wakes the comparison table: sorting, filters, columns, picks, all held in the address.
 * The server renders the whole table; this only reorders, hides and counts.
 */
import { pairId } from '../lib/addresses.ts';
import { sortedBy, type ValueKind } from '../lib/ordering.ts';
import { isAmong, tableStatus, type RowFacts } from '../lib/table-rows.ts';
import { defaultTableState, MOST_PICKED, readTableState, writeTableState } from '../lib/table-state.ts';
import type { TableState, TableVocabulary } from '../lib/table-state.ts';
import { closeMenusOutside } from './checkbox-menu.ts';
import { copyAddress } from './copy-address.ts';
import './printed-address.ts';
import { readRows, valueOf } from './table-cells.ts';

class ComparisonTable extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];
  #facts!: Map<HTMLTableRowElement, RowFacts>;
  #headers: HTMLTableCellElement[] = [];
  #vocabulary!: TableVocabulary;
  #state!: TableState;

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.#headers = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    this.#vocabulary = this.#readVocabulary();
    this.#facts = readRows(this.#rows, this.#headers, this.dataset['builtIn']!);
    for (const control of this.querySelectorAll<HTMLButtonElement>(
      'fieldset, .sort-button, [data-action], tbody input',
    )) {
      control.disabled = false;
    }
    this.addEventListener('input', this.#onInput);
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('click', closeMenusOutside);
    document.addEventListener('keydown', closeMenusOutside);
    window.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', closeMenusOutside);
    document.removeEventListener('keydown', closeMenusOutside);
    window.removeEventListener('popstate', this.#readAddress);
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #readVocabulary(): TableVocabulary {
    const values = (selector: string): string[] =>
      [...this.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector)].map(({ value }) => value);
    const columns = this.#headers.map(({ dataset }) => dataset['column'] ?? '');
    return {
      columns,
      defaultColumns: columns.filter((_, position) => !this.#headers[position]!.hidden),
      languages: values('[name=language] option').filter(Boolean),
      categories: values('[name=category] option').filter(Boolean),
      capabilities: values('[name=has]'),
      slugs: this.#rows.map(({ dataset }) => dataset['slug'] ?? ''),
    };
  }

  readonly #readAddress = (): void => {
    this.#state = readTableState(location.search, this.#vocabulary);
    this.#showControls();
    this.#render();
  };

  /** Takes over a new state. Typing replaces the entry in the history; every other change adds one. */
  #update(change: Partial<TableState>, history: 'push' | 'replace' = 'push'): void {
    this.#state = { ...this.#state, ...change };
    const address = location.pathname + writeTableState(this.#state, this.#vocabulary) + location.hash;
    window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    this.#render();
  }

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.name === 'q')
      this.#update({ q: target.value.trim() }, 'replace');
  };

  readonly #onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) {
      this.#update({ [target.name]: target.value === '' ? null : target.value });
    } else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
      const slugs = this.#checked('tbody input').map((input) => input.closest('tr')!.dataset['slug']!);
      this.#update({
        has: this.#checked('[name=has]').map(({ value }) => value),
        cols: this.#checked('[name=cols]').map(({ value }) => value),
        pick: this.#vocabulary.slugs.filter((slug) => slugs.includes(slug)),
      });
    }
  };

  #checked(selector: string): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(selector)].filter(({ checked }) => checked);
  }

  readonly #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const header = target.closest('.sort-button')?.closest('th');
    if (header) this.#sortBy(header.dataset['column']!);
    const action = target.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'clear') this.#clear();
    if (action === 'copy') void copyAddress(target.closest('button')!);
    if (action === 'copy-view') void this.#takeView(({ copyView }) => copyView(this));
    if (action === 'save-view') void this.#takeView(({ downloadView }) => downloadView(this));
  };

  async #takeView(take: (view: typeof import('./copy-view.ts')) => unknown): Promise<void> {
    const view = await import('./copy-view.ts').catch(() => null);
    if (view) take(view);
    else
      this.querySelector('[data-teller] [role=status]')!.textContent =
        'The part that copies did not load. Load the page again.';
  }

  #sortBy(column: string): void {
    const { sort } = this.#state;
    const isAscending = sort.column === column && sort.direction === 'ascending';
    this.#update({ sort: { column, direction: isAscending ? 'descending' : 'ascending' } });
  }

  #clear(): void {
    const { q, language, category, has } = defaultTableState(this.#vocabulary);
    this.#update({ q, language, category, has });
    this.#showControls();
    this.querySelector<HTMLInputElement>('[name=q]')?.focus();
  }

  /** Sets the controls to the state, after an address was read. */
  #showControls(): void {
    const { q, language, category, has, cols, pick } = this.#state;
    for (const [name, value] of Object.entries({ q, language, category })) {
      this.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value ?? '';
    }
    for (const input of this.querySelectorAll<HTMLInputElement>('[name=has], [name=cols]')) {
      input.checked = (input.name === 'has' ? has : cols).includes(input.value);
    }
    for (const row of this.#rows) row.querySelector('input')!.checked = pick.includes(row.dataset['slug']!);
  }

  #render(): void {
    this.#renderColumns();
    this.#renderRows();
    this.#renderPicks();
  }

  #renderColumns(): void {
    const { cols, sort } = this.#state;
    this.#headers.forEach((header, position) => {
      const column = this.#vocabulary.columns[position]!;
      const hidden = !cols.includes(column);
      for (const row of [header.parentElement as HTMLTableRowElement, ...this.#rows])
        row.cells[position]!.hidden = hidden;
      if (column === sort.column) header.setAttribute('aria-sort', sort.direction);
      else header.removeAttribute('aria-sort');
    });
  }

  #renderRows(): void {
    const { sort, has } = this.#state;
    const position = this.#vocabulary.columns.indexOf(sort.column);
    const header = this.#headers[position]!;
    const kind = header.dataset['kind'] as ValueKind;
    const ordered = sortedBy(this.#rows, (row) => valueOf(row.cells[position]!), kind, sort.direction);
    for (const row of ordered) row.hidden = !isAmong(this.#facts.get(row)!, this.#state);
    this.querySelector('tbody')!.append(...ordered);
    const shown = ordered.filter((row) => !row.hidden).length;
    const label = position === 0 ? 'name' : (header.textContent ?? '').trim();
    this.querySelector('[role=status]')!.textContent = tableStatus(
      shown,
      this.#rows.length,
      label,
      this.#state,
      kind,
    );
    this.querySelector('[name=has]')!.closest('details')!.querySelector('[data-count]')!.textContent =
      has.length > 0 ? ` (${has.length})` : '';
    const { q, language, category } = this.#state;
    this.querySelector<HTMLElement>('[data-action=clear]')!.hidden =
      q === '' && !language && !category && has.length === 0;
  }

  #renderPicks(): void {
    const { pick } = this.#state;
    const link = this.querySelector<HTMLAnchorElement>('[data-action=compare]')!;
    link.querySelector('[data-count]')!.textContent = String(pick.length);
    const compare = this.dataset['compareAddress'] ?? '';
    const [first, second] = pick;
    if (first && second) {
      link.href = compare + (pick.length === 2 ? `${pairId(first, second)}/` : `?f=${pick.join(',')}`);
      link.removeAttribute('aria-disabled');
    } else {
      link.removeAttribute('href');
      link.setAttribute('aria-disabled', 'true');
    }
    for (const row of this.#rows) {
      const input = row.querySelector('input')!;
      input.disabled = pick.length >= MOST_PICKED && !input.checked;
    }
  }
}

customElements.define('comparison-table', ComparisonTable);
