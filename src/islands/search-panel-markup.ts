/** The parts of a search panel, in the dialog and on the search page. Only a script can serve them, so they come with it. */

const HEADER = `
<pagefind-input placeholder="Search frameworks, comparisons, capabilities" debounce="120"></pagefind-input>`;

const BODY = `
<div class="my-2 flex flex-wrap gap-2">
  <pagefind-filter-dropdown filter="kind" label="Kind of page"></pagefind-filter-dropdown>
  <pagefind-filter-dropdown filter="language" label="Language"></pagefind-filter-dropdown>
</div>
<p data-suggestion role="status" hidden>
  Did you mean <button type="button" class="link font-semibold"></button>?
</p>
<p
  data-trouble
  data-slow="The search is slow to answer."
  data-lost="The search index cannot be loaded whole, so pages may be missing here. Load the page again to retry."
  role="alert"
  hidden
>
  <span></span> Everything is also reachable from <a class="link" data-to="frameworks">all frameworks</a>
  and <a class="link" data-to="compare">all comparisons</a>, and from
  <a class="link" data-to="pages">the list of pages</a>.
</p>
<pagefind-summary></pagefind-summary>
<pagefind-results max-sub-results="3"></pagefind-results>`;

const FOOTER = `
<pagefind-keyboard-hints></pagefind-keyboard-hints>`;

const PANEL = `<div>${HEADER}</div><div>${BODY}</div><div>${FOOTER}</div>`;

/** On a page, the body that scrolls in the dialog would swallow the results. */
const DIALOG = `
<pagefind-modal>
<pagefind-modal-header>${HEADER}</pagefind-modal-header>
<pagefind-modal-body>${BODY}</pagefind-modal-body>
<pagefind-modal-footer>${FOOTER}</pagefind-modal-footer>
</pagefind-modal>`;

/** The parts of the search page. @param search `<site-search>`, which holds the addresses */
export const searchPanel = (search: HTMLElement): DocumentFragment => partsOf(PANEL, search);

/** The search dialog, closed. @param search `<site-search>`, which holds the addresses */
export const searchDialog = (search: HTMLElement): DocumentFragment => partsOf(DIALOG, search);

function partsOf(markup: string, search: HTMLElement): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const ways: Readonly<Record<string, string | undefined>> = {
    ...search.dataset,
    pages: `${search.querySelector('a')!.getAttribute('href')}#pages`,
  };
  for (const link of template.content.querySelectorAll<HTMLAnchorElement>('a[data-to]'))
    link.setAttribute('href', ways[link.dataset['to']!] ?? '');
  return document.importNode(template.content, true);
}
