/** Shows the rows that the address asks for, in its order; without any, the differences that the server marked. */
import { askedRows } from '../lib/embed-state.ts';

class EmbeddedComparison extends HTMLElement {
  connectedCallback(): void {
    const rows = new Map(
      [...this.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map((row) => [
        row.dataset['row'] ?? '',
        row,
      ]),
    );
    const asked = askedRows(location.search, [...rows.keys()]);
    if (asked === null) return;
    for (const row of rows.values()) row.hidden = true;
    for (const id of asked) {
      const row = rows.get(id)!;
      row.hidden = false;
      row.parentElement!.append(row);
    }
    for (const words of this.querySelectorAll<HTMLElement>('caption [data-for]')) {
      words.hidden = words.dataset['for'] !== 'asked';
    }
  }
}

customElements.define('embedded-comparison', EmbeddedComparison);
