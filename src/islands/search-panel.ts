/** What the site adds to Pagefind's elements: Enter, a suggestion for a misspelled name, and a way on after a failure. */
import type { SearchName } from '../lib/search-suggestion.ts';
import type { PagefindInstance } from './pagefind.ts';
import { lostFile } from './search-files.ts';

/** How long a reader waits for an answer before it is said that the search is slow, in milliseconds. */
const PATIENCE = 4000;

/**
 * Wires a panel to the search.
 * @param panel element that holds Pagefind's elements
 * @param names address of the names and aliases that suggestions come from
 */
export function enhanceSearchPanel(panel: HTMLElement, instance: PagefindInstance, names: string): void {
  const suggesting = loadSuggestions(names);
  const suggestion = panel.querySelector<HTMLElement>('[data-suggestion]')!;
  const button = suggestion.querySelector('button')!;

  nameFilters(panel);
  instance.on('filters', () => nameFilters(panel));
  instance.on('search', (term) => {
    void suggesting.then((suggest) => {
      const better = suggest(term);
      suggestion.hidden = better === null;
      button.textContent = better ?? '';
    });
  });
  watchForTrouble(panel, instance);
  button.addEventListener('click', () => {
    const input = panel.querySelector<HTMLInputElement>('pagefind-input input');
    if (input) input.value = button.textContent;
    instance.triggerSearch(button.textContent);
    input?.focus();
  });
  panel.addEventListener('keydown', (event) => closeOpenFilter(panel, event), { capture: true });
  panel.addEventListener('keydown', (event) => {
    const isInput = event.target instanceof HTMLInputElement && event.target.closest('pagefind-input');
    if (event.key === 'Enter' && isInput) openFirstResult(panel, event.target as HTMLInputElement);
  });
}

/** Pagefind's filter buttons are comboboxes, which take no name from their text; their label becomes it. */
function nameFilters(panel: HTMLElement): void {
  for (const filter of panel.querySelectorAll('pagefind-filter-dropdown')) {
    filter.querySelector('[role=combobox]')?.setAttribute('aria-label', filter.getAttribute('label') ?? '');
  }
}

/** Escape in an open filter closes the filter; the dialog would otherwise close with it. */
function closeOpenFilter(panel: HTMLElement, event: KeyboardEvent): void {
  const open = panel.querySelector<HTMLElement>('pagefind-filter-dropdown [aria-expanded=true]');
  if (event.key !== 'Escape' || open === null) return;
  event.preventDefault();
  event.stopPropagation();
  open.click();
  open.focus();
}

/** Says that the search is slow, or that a part of it is lost. What is lost stays so until the page loads anew. */
function watchForTrouble(panel: HTMLElement, instance: PagefindInstance): void {
  const trouble = panel.querySelector<HTMLElement>('[data-trouble]')!;
  const answers = panel.querySelectorAll<HTMLElement>('pagefind-summary, pagefind-results');
  let isLost = false;
  let isFound = false;
  let patience = 0;
  const say = (what: 'slow' | 'lost' | null): void => {
    trouble.hidden = what === null;
    if (what) trouble.querySelector('span')!.textContent = trouble.dataset[what] ?? '';
    // "No results" would be a claim, and "searching" a promise, that a search in parts cannot keep.
    const isUnsure = isLost && !isFound;
    for (const answer of answers) answer.hidden = isUnsure;
    // Pagefind makes the regions in which it says the same aloud when it first speaks, after this.
    setTimeout(() => {
      for (const region of document.querySelectorAll('[data-pf-sr-hidden][aria-live]'))
        region.ariaHidden = String(isUnsure);
    });
  };
  const fail = (): void => {
    isLost = true;
    clearTimeout(patience);
    say('lost');
  };
  instance.on('error', fail);
  void lostFile.then(fail);
  instance.on('search', () => {
    isFound = false;
    clearTimeout(patience);
    if (!isLost) patience = window.setTimeout(say, PATIENCE, 'slow');
  });
  instance.on('results', ({ results }) => {
    isFound = results.length > 0;
    clearTimeout(patience);
    say(isLost ? 'lost' : null);
  });
}

/** Opens the first result: the page itself where its title holds the words, otherwise the section that matched. */
function openFirstResult(panel: HTMLElement, input: HTMLInputElement): void {
  const first = panel.querySelector('pagefind-results .pf-result:not([aria-hidden])');
  const page = first?.querySelector<HTMLAnchorElement>('.pf-result-link');
  const section = first?.querySelector<HTMLAnchorElement>('.pf-heading-link');
  const title = page?.textContent?.toLowerCase() ?? '';
  const isNamed = input.value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => title.includes(word));
  (isNamed ? page : (section ?? page))?.click();
}

/** The query put right, or null where nothing looks misspelled. */
type Suggest = (query: string) => string | null;

/** Loads what suggestions are made with beside the search, which does not wait for it. */
async function loadSuggestions(address: string): Promise<Suggest> {
  try {
    const [{ suggestQuery }, response] = await Promise.all([
      import('../lib/search-suggestion.ts'),
      fetch(address),
    ]);
    const names = response.ok ? ((await response.json()) as SearchName[]) : [];
    return (query) => suggestQuery(query, names);
  } catch {
    // Suggestions are a courtesy; the search works without them.
    return () => null;
  }
}
