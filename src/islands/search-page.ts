/** The search page: the same search as the dialog, with its words in the address. */
import { plainText, queryOf } from '../lib/address-state.ts';
import { loadPagefind } from './pagefind.ts';
import { enhanceSearchPanel } from './search-panel.ts';

class SearchPage extends HTMLElement {
  connectedCallback(): void {
    void this.#start().catch(() => {
      this.querySelector<HTMLElement>('[data-unavailable]')!.hidden = false;
    });
  }

  async #start(): Promise<void> {
    const instance = await loadPagefind(this.dataset['bundle'] ?? '');
    const panel = this.querySelector<HTMLElement>('[data-panel]')!;
    panel.append(document.importNode(this.querySelector('template')!.content, true));
    enhanceSearchPanel(panel, instance, this.dataset['names'] ?? '');
    const asked = plainText(new URLSearchParams(location.search), 'q');
    if (asked !== '') instance.triggerSearch(asked);
    instance.on('search', (term) => {
      history.replaceState(null, '', location.pathname + queryOf([['q', term]]));
    });
    panel.querySelector<HTMLInputElement>('pagefind-input input')?.focus();
  }
}

customElements.define('search-page', SearchPage);
