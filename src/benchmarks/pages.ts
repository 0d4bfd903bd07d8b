/** The pages that are compared: one or two of each kind that readers open. */

/** A page of the comparison, at the same address on both sites. */
export interface ComparedPage {
  name: string;
  /** Starts and ends with a slash. */
  address: string;
  /** Whether it is there to be read alone; the others have controls for their table. */
  isText: boolean;
  /** Loaded in every run; the others in the first three at most, so that the whole stays under ten minutes. */
  isInEveryRun?: true;
}

/** How often a page is loaded when so many runs are asked for. */
export const loadsOf = ({ isInEveryRun }: ComparedPage, runs: number): number =>
  isInEveryRun ? runs : Math.min(runs, 3);

export const COMPARED_PAGES: readonly ComparedPage[] = [
  { name: 'home', address: '/', isText: false },
  { name: 'comparison table', address: '/frameworks/', isText: false, isInEveryRun: true },
  { name: 'framework', address: '/frameworks/django/', isText: true, isInEveryRun: true },
  { name: 'comparison', address: '/compare/django-vs-ruby-on-rails/', isText: true },
  {
    name: 'heavy comparison',
    address: '/compare/flask-vs-spring-boot/',
    isText: true,
    isInEveryRun: true,
  },
  { name: 'guide', address: '/guide/app-size/', isText: true },
  { name: 'use case', address: '/use-cases/chat-apps/', isText: true },
  { name: 'evidence', address: '/evidence/security/', isText: true },
];

/** Where readers sort and filter. */
export const TABLE_PAGE = '/frameworks/';

/** Where the search is opened, and what is typed: a word that stands on both sites. */
export const SEARCHED_PAGE = '/frameworks/django/';
export const SEARCHED_WORD = 'django';

/**
 * Whether a page is written into the other site too. Guests in other people's pages, the search and the answer to a
 * wrong address have nothing to read.
 */
export const isRetold = (address: string): boolean =>
  !/^\/(embed\/compare\/|search\/|404\.html$|pagefind\/)/.test(address);
