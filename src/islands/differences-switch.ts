/** One switch that hides the equal rows of every table inside it; the address keeps it. */
import { ONLY_DIFFERENCES, readOnlyDifferences } from '../lib/differences-state.ts';

class DifferencesSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('button[aria-pressed]');
    if (!button) return;
    button.disabled = false;
    button.addEventListener('click', () => {
      const only = button.ariaPressed !== 'true';
      const query = only ? `?only=${ONLY_DIFFERENCES}` : '';
      history.pushState(null, '', location.pathname + query + location.hash);
      this.#show(only);
    });
    window.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
  }

  readonly #readAddress = (): void => this.#show(readOnlyDifferences(location.search));

  #show(only: boolean): void {
    const equal = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-equal]')];
    for (const row of equal) row.hidden = only;
    for (const table of this.querySelectorAll<HTMLTableElement>('table[data-hide-when-empty]')) {
      // With its scroller, which would stay a stop for the keyboard.
      table.parentElement!.hidden = only && table.querySelector('tbody tr:not([hidden])') === null;
    }
    this.querySelector('button')!.ariaPressed = String(only);
    const status = this.querySelector('[role=status]')!;
    // A heading that stands above its row on a phone is a row of one cell and not counted.
    status.textContent = only
      ? `${equal.filter(({ cells }) => cells.length > 1).length} equal rows hidden`
      : status.textContent === ''
        ? ''
        : 'All rows shown';
  }
}

customElements.define('differences-switch', DifferencesSwitch);
