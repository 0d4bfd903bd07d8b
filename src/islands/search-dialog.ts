/** The search dialog, made when the reader first asks for it. */
import { loadPagefind } from './pagefind.ts';
import { searchDialog } from './search-panel-markup.ts';
import { enhanceSearchPanel } from './search-panel.ts';

interface ModalElement extends HTMLElement {
  open(): void;
}

/**
 * Opens the dialog; the first time it loads the search and makes the dialog.
 * @param search `<site-search>`, which holds the addresses
 * @param entryMark mark with which the index is asked for
 * @throws if the search cannot be loaded
 */
export async function openSearchDialog(search: HTMLElement, entryMark: string): Promise<void> {
  const instance = await loadPagefind(search.dataset['bundle'] ?? '', entryMark);
  let modal = document.querySelector<ModalElement>('body > pagefind-modal');
  if (!modal) {
    modal = searchDialog(search).querySelector<ModalElement>('pagefind-modal')!;
    document.body.append(modal);
    // Moved into its dialog, the header is built a second time around the first.
    const [outer, inner] = modal.querySelectorAll('.pf-modal-header-content');
    if (outer && inner) outer.replaceWith(inner);
    enhanceSearchPanel(modal, instance, search.dataset['names'] ?? '');
  }
  modal.open();
}
