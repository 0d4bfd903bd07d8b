/** What the site adds to Pagefind's elements: Enter, a suggestion for a misspelled name, and a way on after a failure. */
import { suggestQuery, type SearchName } from '../lib/search-suggestion.ts';
import type { PagefindInstance } from './pagefind.ts';

/**
 * Wires a panel to the search.
 * @param panel element that holds Pagefind's elements
 * @param names address of the names and aliases that suggestions come from
 */
export function enhanceSearchPanel(panel: HTMLElement, instance: PagefindInstance, names: string): void {
  const known = loadNames(names);
  const suggestion = panel.querySelector<HTMLElement>('[data-suggestion]')!;
  const button = suggestion.querySelector('button')!;

  nameFilters(panel);
  instance.on('filters', () => nameFilters(panel));
  instance.on('search', (term) => {
    void known.then((list) => {
      const better = suggestQuery(term, list);
      suggestion.hidden = better === null;
      button.textContent = better ?? '';
    });
  });
  const fail = (): void => {
    panel.querySelector<HTMLElement>('[data-failure]')!.hidden = false;
    panel.querySelector<HTMLElement>('pagefind-summary')!.hidden = true;
  };
  instance.on('error', fail);
  instance.on('results', ({ results }) => {
    if (results.length === 0 && hasLostIndex()) fail();
  });
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

/** Whether a part of the index did not arrive: Pagefind then reports no results instead of an error. */
function hasLostIndex(): boolean {
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).some(
    ({ name, responseStatus }) => name.includes('/index/') && (responseStatus === 0 || responseStatus >= 400),
  );
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

async function loadNames(address: string): Promise<SearchName[]> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as SearchName[]) : [];
  } catch {
    // Suggestions are a courtesy; the search works without them.
    return [];
  }
}
