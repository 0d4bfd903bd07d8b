/** Wakes "Cite this page", the copy buttons and the source marks. Loaded on demand. */
import { isOnPage } from './cited-fact.ts';
import { copyWords, tell } from './copy-words.ts';
import { openNote } from './fact-note.ts';

const citation = document.querySelector<HTMLElement>('page-citation')!;
citation.querySelector<HTMLElement>('[role=status]')!.hidden = false;

for (const button of citation.querySelectorAll<HTMLButtonElement>('dt button')) {
  const term = button.closest('dt')!;
  const label = term.firstChild!.textContent!.trim();
  const text = term.nextElementSibling!;
  button.ariaLabel = `Copy ${label}`;
  button.disabled = false;
  button.addEventListener('click', () => {
    void copyWords(citation, label, text.textContent ?? '', () => getSelection()?.selectAllChildren(text));
  });
}

for (const button of citation.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const loadCopying = () => import('./copy-comparison.ts').catch(() => null);
  button.disabled = false;
  // Ahead of the click: some browsers forget the click while a script loads, and then refuse to copy.
  button.addEventListener('pointerenter', loadCopying);
  button.addEventListener('focus', loadCopying);
  button.addEventListener('click', async () => {
    const copying = await loadCopying();
    if (copying) await copying.copyComparison(citation, button);
    else tell(citation, 'The part that copies did not load. Load the page again, or take the file.');
  });
}

document.addEventListener('click', (event) => {
  const mark = event.target instanceof Element ? event.target.closest('a.source-mark') : null;
  // A click with a modifier opens a tab, like any link.
  if (!(mark instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!standsForFact(mark)) return;
  event.preventDefault();
  openNote(mark, citation);
});

/**
 * A mark with another page in its address stands for its row or cell; out of a table it only leads there. The arrows of
 * a comparison lead to its differences.
 */
function standsForFact(mark: HTMLAnchorElement): boolean {
  return isOnPage(mark) ? !mark.hash.startsWith('#difference') : mark.closest('table') !== null;
}
