/** Wakes the matrix: shows the picked columns, hides equal rows, and keeps both in the address. */
import { pairId } from '../lib/addresses.ts';
import { problemText } from '../lib/matrix-problems.ts';
import { isEqualRow, readMatrixState, writeMatrixState, type MatrixState } from '../lib/matrix-state.ts';
import { copyAddress } from './copy-address.ts';
import './printed-address.ts';

class CapabilityMatrix extends HTMLElement {
  #headers: HTMLTableCellElement[] = [];
  #rows: HTMLTableRowElement[] = [];
  #state!: MatrixState;

  connectedCallback(): void {
    this.#headers = [...this.querySelectorAll<HTMLTableCellElement>('thead th[data-slug]')];
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.querySelector('fieldset')!.disabled = false;
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    window.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
  }

  get #slugs(): string[] {
    return this.#headers.map(({ dataset }) => dataset['slug'] ?? '');
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=f]')];
  }

  #nameOf(slug: string): string {
    return this.#headers.find(({ dataset }) => dataset['slug'] === slug)?.textContent?.trim() ?? slug;
  }

  readonly #readAddress = (): void => {
    this.#state = readMatrixState(location.search, this.#slugs);
    this.#render();
  };

  #update(change: Partial<MatrixState>): void {
    const next = { ...this.#state, ...change };
    history.pushState(null, '', location.pathname + writeMatrixState(next) + location.hash);
    this.#readAddress();
  }

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const others = this.#state.picked.filter((slug) => slug !== target.value);
    this.#update({ picked: target.checked ? [...others, target.value] : others });
  };

  readonly #onClick = ({ target }: Event): void => {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>('button[data-action]') : null;
    if (button?.dataset['action'] === 'differences')
      this.#update({ onlyDifferences: !this.#state.onlyDifferences });
    if (button?.dataset['action'] === 'clear') this.#update({ picked: [], onlyDifferences: false });
    if (button?.dataset['action'] === 'copy') void copyAddress(button);
  };

  #render(): void {
    const { picked, onlyDifferences } = this.#state;
    const shown = this.#slugs.map((slug) => picked.length === 0 || picked.includes(slug));
    this.#headers.forEach((header, position) => {
      header.hidden = !shown[position];
    });
    for (const row of this.#rows) this.#renderRow(row, shown, onlyDifferences && picked.length !== 1);
    for (const section of this.querySelectorAll('tbody')) {
      section.hidden = section.querySelector('tr:not([hidden], [data-heading])') === null;
    }
    this.#renderControls();
    this.#renderProblems();
    this.#renderStatus();
  }

  #renderRow(row: HTMLTableRowElement, shown: readonly boolean[], onlyDifferences: boolean): void {
    const cells = [...row.cells].slice(1);
    cells.forEach((cell, position) => {
      cell.hidden = !shown[position];
    });
    const values = cells.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['value'] ?? '');
    row.hidden = onlyDifferences && row.dataset['heading'] === undefined && isEqualRow(values);
  }

  #renderControls(): void {
    const { picked, onlyDifferences } = this.#state;
    const isFull = picked.length >= Number(this.dataset['most']);
    for (const input of this.#inputs) {
      input.checked = picked.includes(input.value);
      input.disabled = isFull && !input.checked;
    }
    this.querySelector('[data-action=differences]')!.ariaPressed = String(onlyDifferences);
    const link = this.querySelector<HTMLAnchorElement>('[data-action=pair]')!;
    const [first, second] = picked;
    link.hidden = picked.length !== 2;
    if (first && second) link.href = `${this.dataset['compareAddress']}${pairId(first, second)}/`;
  }

  #renderProblems(): void {
    const box = this.querySelector<HTMLElement>('[data-problems]')!;
    const name = (slug: string): string => this.#nameOf(slug);
    box.replaceChildren(
      ...this.#state.problems.map((problem) => {
        const line = document.createElement('p');
        line.textContent = problemText(problem, name, this.#slugs);
        return line;
      }),
    );
    box.hidden = this.#state.problems.length === 0;
  }

  #renderStatus(): void {
    const { picked, onlyDifferences } = this.#state;
    const columns =
      picked.length === 0
        ? `All ${this.#headers.length} frameworks`
        : picked.map((slug) => this.#nameOf(slug)).join(', ');
    const rows = this.#rows.filter((row) => !row.hidden && row.dataset['heading'] === undefined).length;
    this.querySelector('[role=status]')!.textContent =
      `${columns}: ${rows} ${onlyDifferences ? 'rows that differ' : 'rows'}`;
  }
}

customElements.define('capability-matrix', CapabilityMatrix);
