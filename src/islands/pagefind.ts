/** Loads Pagefind's Component UI and types the part of it that this site uses. */
import styles from '../styles/search.css?inline';
import { startIndex } from './search-files.ts';

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

/**
 * Loads the search once.
 * @param bundle address of Pagefind's files
 * @param entryMark mark with which the index is asked for
 * @throws if they cannot be loaded
 */
export function loadPagefind(bundle: string, entryMark = String(Date.now())): Promise<PagefindInstance> {
  loading ??= startPagefind(bundle, entryMark);
  return loading;
}

async function startPagefind(bundle: string, entryMark: string): Promise<PagefindInstance> {
  startIndex(bundle, entryMark);
  adoptStyles();
  // The interface asks for the engine when someone types: asked for now, it is there by then. Where it does not load,
  // the interface asks in vain too, and says so.
  import(/* @vite-ignore */ `${bundle}pagefind.js`).catch(() => undefined);
  await Promise.all([
    loadStyles(`${bundle}pagefind-component-ui.css`),
    import(/* @vite-ignore */ `${bundle}pagefind-component-ui.js`),
  ]);
  const components = window.PagefindComponents;
  if (!components) throw new Error('Pagefind did not start.');
  components.configureInstance('default', {
    bundlePath: bundle,
    ranking: RANKING,
    noWorker: true,
    metaCacheTag: entryMark,
  });
  return components.getInstanceManager().getInstance('default');
}

/** Gives Pagefind's elements the looks of the site. Adopted, since the security policy allows no new inline styles. */
function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
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
