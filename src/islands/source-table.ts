/**
 * Wakes the catalog of sources: a text filter and sorting, held in the address.
 * The server renders the whole table; this only reorders, hides and counts.
 */
import { sortedBy } from '../lib/ordering.ts';
import {
  DEFAULT_SOURCE_SORT,
  holdsWords,
  readSourceTableState,
  SOURCE_COLUMNS,
  sourceTableStatus,
  writeSourceTableState,
  type SourceColumn,
  type SourceTableState,
} from '../lib/source-table-state.ts';
import { copyAddress } from './copy-address.ts';

/** A row with what it is sorted and searched by. */
interface Row {
  element: HTMLTableRowElement;
  text: string;
  values: string[];
}

class SourceTable extends HTMLElement {
  #rows: Row[] = [];
  #headers: HTMLTableCellElement[] = [];
  #state!: SourceTableState;
  /** The order in which the rows stand. */
  #shownSort = DEFAULT_SOURCE_SORT;

  connectedCallback(): void {
    this.#headers = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((element) => ({
      element,
      // The address of the entry names the framework.
      text: `${element.textContent} ${element.querySelector('a')!.getAttribute('href')}`,
      values: [...element.cells].map((cell) => this.#valueOf(cell)),
    }));
    for (const control of this.querySelectorAll<HTMLButtonElement>('fieldset, button')) {
      control.disabled = false;
    }
    this.addEventListener('input', this.#onInput);
    this.addEventListener('click', this.#onClick);
    this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
  }

  /** Empty where a date is missing, so that the row comes last in either direction. */
  #valueOf(cell: HTMLTableCellElement): string {
    const { kind } = SOURCE_COLUMNS[this.#headers[cell.cellIndex]!.dataset['column'] as SourceColumn];
    if (kind === 'date') return cell.querySelector('time')?.dateTime ?? '';
    return cell.textContent!.trim().replaceAll(kind === 'number' ? ',' : '', '');
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  readonly #readAddress = (): void => {
    this.#state = readSourceTableState(location.search);
    this.#field.value = this.#state.q;
    this.#render();
  };

  /** Takes over a new state. Typing replaces the entry in the history; sorting and clearing add one. */
  #update(change: Partial<SourceTableState>, method: 'pushState' | 'replaceState' = 'pushState'): void {
    this.#state = { ...this.#state, ...change };
    history[method](null, '', location.pathname + writeSourceTableState(this.#state) + location.hash);
    this.#render();
  }

  readonly #onInput = (): void => this.#update({ q: this.#field.value.trim() }, 'replaceState');

  readonly #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const column = target.closest('.sort-button')?.closest('th')?.dataset['column'];
    if (column) this.#sortBy(column as SourceColumn);
    const button = target.closest<HTMLButtonElement>('[data-action]');
    if (button?.dataset['action'] === 'copy') void copyAddress(button);
    if (button?.dataset['action'] === 'clear') {
      this.#update({ q: '', sort: DEFAULT_SOURCE_SORT });
      this.#field.value = '';
      this.#field.focus();
    }
  };

  #sortBy(column: SourceColumn): void {
    const { sort } = this.#state;
    const isAscending = sort.column === column && sort.direction === 'ascending';
    this.#update({ sort: { column, direction: isAscending ? 'descending' : 'ascending' } });
  }

  #render(): void {
    const { q, sort } = this.#state;
    const position = this.#headers.findIndex(({ dataset }) => dataset['column'] === sort.column);
    for (const header of this.#headers) header.removeAttribute('aria-sort');
    this.#headers[position]!.setAttribute('aria-sort', sort.direction);
    const ordered = sortedBy(
      this.#rows,
      ({ values }) => values[position]!,
      SOURCE_COLUMNS[sort.column].kind,
      sort.direction,
    );
    for (const { element, text } of ordered) element.hidden = !holdsWords(text, q);
    // A thousand rows put in anew are styled and laid out anew, at every letter of a filter.
    if (sort.column !== this.#shownSort.column || sort.direction !== this.#shownSort.direction) {
      this.querySelector('tbody')!.append(...ordered.map(({ element }) => element));
      this.#shownSort = sort;
    }
    const shown = ordered.filter(({ element }) => !element.hidden).length;
    this.querySelector('[role=status]')!.textContent = sourceTableStatus(
      shown,
      this.#rows.length,
      this.#state,
    );
    this.querySelector<HTMLElement>('[data-action=clear]')!.hidden =
      writeSourceTableState(this.#state) === '';
  }
}

customElements.define('source-table', SourceTable);
