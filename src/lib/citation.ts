/** Citations of a page in the forms that people paste. Every one is made from the same few facts. */
import { bibtexEntry } from './citation-bibtex.ts';
import { formatDate } from './formats.ts';

/** Who publishes the site and stands in a citation as its author. */
export const PUBLISHER = 'Backend Atlas';

/** What a citation says of a page. */
export interface CitedPage {
  title: string;
  /** Permanent address, see `permanentAddress`. */
  link: string;
  /** The day to which the page's facts were checked, ISO. */
  checked: string;
  /** The edition that the address leads to, null for the live page. */
  edition: string | null;
}

/** The ids of the forms, in the order shown. */
type CitationForm = 'link' | 'plain' | 'apa' | 'markdown' | 'bibtex' | 'csl';

/** One citation, ready to select or copy. */
export interface Citation {
  form: CitationForm;
  label: string;
  text: string;
}

/** A page's citations in every form. */
export function citationsOf(page: CitedPage): Citation[] {
  return [
    { form: 'link', label: 'Permanent link', text: page.link },
    { form: 'plain', label: 'Plain text', text: plainCitation(page) },
    { form: 'apa', label: 'APA', text: apaCitation(page) },
    { form: 'markdown', label: 'Markdown link', text: markdownCitation(page) },
    { form: 'bibtex', label: 'BibTeX', text: bibtexCitation(page) },
    { form: 'csl', label: 'CSL-JSON', text: cslCitation(page) },
  ];
}

/** Line breaks and runs of spaces become one space: a citation is one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const inEdition = ({ edition }: CitedPage): string => (edition === null ? '' : `, edition ${edition}`);

/** "Django vs Flask. Backend Atlas, facts checked to 23 November 2026. https://…": ends with the link. */
export function plainCitation(page: CitedPage): string {
  const title = onOneLine(page.title);
  return `${title}. ${PUBLISHER}${inEdition(page)}, facts checked to ${formatDate(page.checked)}. ${page.link}`;
}

/** After the seventh edition of the APA manual: a page whose author is also its site names it once. */
export function apaCitation(page: CitedPage): string {
  const [year, month, day] = page.checked.split('-');
  const monthName = formatDate(`${year}-${month}`).split(' ')[0];
  const date = `${year}, ${monthName}${day === undefined ? '' : ` ${Number(day)}`}`;
  const edition = page.edition === null ? '' : ` (Edition ${page.edition})`;
  return `${PUBLISHER}. (${date}). ${onOneLine(page.title)}${edition}. ${page.link}`;
}

/** A Markdown link; addresses of pages have no brackets. Its text says what is cited and of which day. */
export function markdownCitation(page: CitedPage): string {
  const words = `${onOneLine(page.title)}, ${PUBLISHER}${inEdition(page)}, ${formatDate(page.checked)}`;
  return `[${words.replace(/[\\`*_{}[\]<>#+|~!&$]/g, '\\$&')}](${page.link})`;
}

/** An entry for BibTeX and biblatex. */
export function bibtexCitation(page: CitedPage): string {
  return bibtexEntry({
    key: citationKey(page),
    author: PUBLISHER,
    title: onOneLine(page.title),
    date: page.checked,
    link: page.link,
    note: page.edition === null ? null : `Edition ${page.edition}`,
  });
}

/** An item for citeproc and reference managers, https://citationstyles.org. */
export function cslCitation(page: CitedPage): string {
  const item = {
    id: citationKey(page),
    type: 'webpage',
    title: onOneLine(page.title),
    author: [{ literal: PUBLISHER }],
    issued: { 'date-parts': [page.checked.split('-').map(Number)] },
    ...(page.edition !== null && { version: page.edition }),
    URL: page.link,
  };
  return JSON.stringify([item]);
}

/** `https://…/compare/django-vs-flask/` of 2026 → `backend-atlas-2026-compare-django-vs-flask`. */
function citationKey({ link, checked }: CitedPage): string {
  const path = new URL(link).pathname.split('/').filter((part) => /^[a-z][a-z0-9-]*$/.test(part));
  return ['backend-atlas', checked.slice(0, 4), ...path.slice(-2)].join('-');
}
