/** The search in one file: site header and search page load it when a reader asks, and each file more is a wait more. */
export { loadPagefind } from './pagefind.ts';
export { openSearchDialog } from './search-dialog.ts';
export { searchPanel } from './search-panel-markup.ts';
export { enhanceSearchPanel } from './search-panel.ts';
