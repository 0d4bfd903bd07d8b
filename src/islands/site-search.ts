/** How long a reader waits for the dialog, in milliseconds. */
const PATIENCE = 6000;

/** Opens the search from the header: by its button, `/`, or Ctrl/⌘-K. Loads nothing of the search before that. */
class SiteSearch extends HTMLElement {
  #isLoading = false;

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
      // All parts at once: the dialog would ask for the others only when it has come itself.
      const [{ openSearchDialog }] = await Promise.all([
        import('./search-dialog.ts'),
        import('./pagefind.ts'),
        import('./search-panel.ts'),
      ]);
      await openSearchDialog(this);
    } catch {
      this.#leave();
    } finally {
      clearTimeout(patience);
      this.#isLoading = false;
    }
  }

  /** The search did not load, or not in time: its page tries once more and says where else to go. */
  readonly #leave = (): void => {
    location.href = `${this.querySelector('a')!.href}#search`;
  };
}

customElements.define('site-search', SiteSearch);
