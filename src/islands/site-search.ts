/** How long a reader waits for the dialog, in milliseconds. */
const PATIENCE = 6000;

/** Has the browser load a file before what uses it is here. */
function preload(as: 'style' | 'fetch', href: string): void {
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as, href });
  if (as === 'fetch') link.crossOrigin = 'anonymous';
  document.head.append(link);
}

/** Opens the search from the header: by its button, `/`, or Ctrl/⌘-K. Loads nothing of the search before that. */
class SiteSearch extends HTMLElement {
  #isLoading = false;
  /** Mark with which the index is asked for, so that whoever asks for it later gets the same answer. */
  #entryMark = '';

  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #onClick = (event: MouseEvent): void => {
    // A click with a modifier opens the search page in a new tab, like any link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#open();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]');
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isShortcut) return;
    event.preventDefault();
    void this.#open();
  };

  async #open(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const patience = setTimeout(this.#leave, PATIENCE);
    try {
      const search = import('./search.ts');
      this.#askAhead();
      await (await search).openSearchDialog(this, this.#entryMark);
    } catch {
      this.#leave();
    } finally {
      clearTimeout(patience);
      this.#isLoading = false;
    }
  }

  /**
   * Asks at once for what the parts of the search ask for one after the other, each a wait on a slow line. The files
   * are named here once more: a module that held their names for both would be one request more on every page.
   */
  #askAhead(): void {
    if (this.#entryMark) return;
    this.#entryMark = String(Date.now());
    const bundle = this.dataset['bundle'];
    for (const script of ['pagefind-component-ui.js', 'pagefind.js'])
      import(/* @vite-ignore */ `${bundle}${script}`).catch(() => undefined);
    preload('style', `${bundle}pagefind-component-ui.css`);
    preload('fetch', `${bundle}pagefind-entry.json?ts=${this.#entryMark}`);
    preload('fetch', `${bundle}wasm.${document.documentElement.lang}.pagefind`);
  }

  /** The search did not load, or not in time: its page tries once more and says where else to go. */
  readonly #leave = (): void => {
    location.href = `${this.querySelector('a')!.href}#search`;
  };
}

customElements.define('site-search', SiteSearch);
