/** The search dialog, made when the reader first asks for it. */
import { loadPagefind } from './pagefind.ts';
import { enhanceSearchPanel } from './search-panel.ts';

interface ModalElement extends HTMLElement {
  open(): void;
}

/**
 * Opens the dialog; the first time it loads the search and takes the dialog from the search page.
 * @param search `<site-search>`, whose link leads to the search page
 * @param entryMark mark with which the index is asked for
 * @throws if the search or its page cannot be loaded
 */
export async function openSearchDialog(search: HTMLElement, entryMark: string): Promise<void> {
  let modal = document.querySelector<ModalElement>('body > pagefind-modal');
  const [instance, template] = await Promise.all([
    loadPagefind(search.dataset['bundle'] ?? '', entryMark),
    modal ? null : fetchTemplate(search.querySelector('a')!.href),
  ]);
  if (!modal && template) {
    modal = document.importNode(template.content, true).querySelector<ModalElement>('pagefind-modal')!;
    document.body.append(modal);
    // Moved into its dialog, the header is built a second time around the first.
    const [outer, inner] = modal.querySelectorAll('.pf-modal-header-content');
    if (outer && inner) outer.replaceWith(inner);
    enhanceSearchPanel(modal, instance, search.dataset['names'] ?? '');
  }
  modal?.open();
}

/** The dialog's template: kept in one page, so that every other page is lighter by it. */
async function fetchTemplate(address: string): Promise<HTMLTemplateElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector<HTMLTemplateElement>('template[data-search-dialog]')!;
}
