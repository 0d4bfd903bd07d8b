/** The search page: the same search as the dialog, with its words in the address. */
import { plainText, queryOf } from '../lib/address-state.ts';

/** How long a reader waits for the search before it is said that it is slow, in milliseconds. */
const PATIENCE = 4000;

/** A plain field stands in the page; the search takes its place once there is something to look for. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('form input')!;
    field.value = plainText(new URLSearchParams(location.search), 'q');
    const isAskedFor = field.value !== '' || location.hash === '#search';
    if (isAskedFor) void this.#start(field);
    else field.addEventListener('focus', () => void this.#start(field), { once: true });
  }

  async #start(field: HTMLInputElement): Promise<void> {
    const patience = window.setTimeout(() => this.#say('slow'), PATIENCE);
    try {
      const { loadPagefind, searchPanel, enhanceSearchPanel } = await import('./search.ts');
      // The search of the header holds the addresses for both.
      const search = document.querySelector<HTMLElement>('site-search')!;
      const instance = await loadPagefind(search.dataset['bundle'] ?? '');
      const panel = this.querySelector<HTMLElement>('[data-panel]')!;
      panel.replaceChildren(searchPanel(search));
      enhanceSearchPanel(panel, instance, search.dataset['names'] ?? '');
      instance.on('search', (term) => {
        history.replaceState(null, '', location.pathname + queryOf([['q', term]]));
      });
      // What the reader typed while the search was on its way goes with it.
      if (field.value !== '') instance.triggerSearch(field.value);
      panel.querySelector<HTMLInputElement>('pagefind-input input')?.focus();
      this.#say(null);
    } catch {
      this.#say('lost');
    } finally {
      clearTimeout(patience);
    }
  }

  #say(what: 'slow' | 'lost' | null): void {
    const trouble = this.querySelector<HTMLElement>('[data-unavailable]')!;
    trouble.hidden = what === null;
    trouble.textContent = what && (trouble.dataset[what] ?? '');
  }
}

customElements.define('search-page', SearchPage);
