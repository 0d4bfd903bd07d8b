/** Loads Pagefind's Component UI and types the part of it that this site uses. */

/** What a search hands to its listeners. */
interface SearchResult {
  results: readonly unknown[];
}

/** The object that Pagefind's elements share. */
export interface PagefindInstance {
  searchTerm: string;
  on(event: 'search', listener: (term: string) => void): void;
  on(event: 'results', listener: (result: SearchResult) => void): void;
  on(event: 'error' | 'filters', listener: () => void): void;
  triggerSearch(term: string): void;
}

interface PagefindComponents {
  configureInstance(name: string, options: object): void;
  getInstanceManager(): { getInstance(name: string): PagefindInstance };
}

declare global {
  interface Window {
    PagefindComponents?: PagefindComponents;
  }
}

/**
 * Names weigh most: a page's title and the words by which people look for it stand above its text.
 * Long pages are not held down, since the framework pages are the longest.
 */
const RANKING = { metaWeights: { title: 8, aliases: 6, name: 12 }, pageLength: 0.3, termFrequency: 0.6 };

let loading: Promise<PagefindInstance> | null = null;
let tellLoss: () => void;

/** Settles when a file of the search did not come. Pagefind keeps quiet about it, and claims that there is nothing. */
export const lostFile = new Promise<void>((resolve) => {
  tellLoss = resolve;
});

/**
 * Loads the search once.
 * @param bundle address of Pagefind's files
 * @throws if they cannot be loaded
 */
export function loadPagefind(bundle: string): Promise<PagefindInstance> {
  loading ??= startPagefind(bundle);
  return loading;
}

async function startPagefind(bundle: string): Promise<PagefindInstance> {
  watchFiles(bundle);
  await Promise.all([
    loadStyles(`${bundle}pagefind-component-ui.css`),
    import(/* @vite-ignore */ `${bundle}pagefind-component-ui.js`),
  ]);
  const components = window.PagefindComponents;
  if (!components) throw new Error('Pagefind did not start.');
  components.configureInstance('default', { bundlePath: bundle, ranking: RANKING, noWorker: true });
  return components.getInstanceManager().getInstance('default');
}

/** Looks at what is fetched of the search: Pagefind has no event for a part of the index that fails. */
function watchFiles(bundle: string): void {
  const fetchUnwatched = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const isOurs = typeof input === 'string' && input.includes(bundle);
    try {
      const response = await fetchUnwatched(input, init);
      if (isOurs && !response.ok) tellLoss();
      return response;
    } catch (error) {
      if (isOurs) tellLoss();
      throw error;
    }
  };
}

function loadStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} did not load.`)));
    // In front of the site's own styles, which set Pagefind's variables.
    document.head.prepend(link);
  });
}
