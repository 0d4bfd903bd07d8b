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
  /** What the fact cited rests on; a page rests on many sources. */
  source?: CitedSource | null;
}

/** The source of a single fact. */
export interface CitedSource {
  /** Title and publisher; null where no record gives them. */
  title: string | null;
  url: string;
}

/** An item of CSL-JSON, as far as it is written here. */
interface CslItem {
  id: string;
  type: string;
  title: string;
  author: { literal: string }[];
  issued: { 'date-parts': number[][] };
  version?: string;
  note?: string;
  URL: string;
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

/** "Source: MIT License. Open Source Initiative. https://…", or null where none is named. */
function sourceWords({ source }: CitedPage): string | null {
  if (!source) return null;
  return onOneLine(`Source: ${source.title === null ? '' : `${source.title}. `}${source.url}`);
}

/** A citation in words, followed by the source. */
const withSource = (citation: string, page: CitedPage): string =>
  [citation, sourceWords(page)].filter((part) => part !== null).join(' ');

/** "Django vs Flask. Backend Atlas, facts checked to 23 November 2026. https://…": ends with the link, or the source. */
export function plainCitation(page: CitedPage): string {
  const title = onOneLine(page.title);
  const day = formatDate(page.checked);
  return withSource(`${title}. ${PUBLISHER}${inEdition(page)}, facts checked to ${day}. ${page.link}`, page);
}

/** After the seventh edition of the APA manual: a page whose author is also its site names it once. */
export function apaCitation(page: CitedPage): string {
  const [year, month, day] = page.checked.split('-');
  const monthName = formatDate(`${year}-${month}`).split(' ')[0];
  const date = `${year}, ${monthName}${day === undefined ? '' : ` ${Number(day)}`}`;
  const edition = page.edition === null ? '' : ` (Edition ${page.edition})`;
  return withSource(`${PUBLISHER}. (${date}). ${onOneLine(page.title)}${edition}. ${page.link}`, page);
}

/**
 * A Markdown link; addresses of pages have no brackets. Its text says what is cited and of which day. The source is a
 * second one; its address may hold brackets.
 */
export function markdownCitation(page: CitedPage): string {
  const words = `${onOneLine(page.title)}, ${PUBLISHER}${inEdition(page)}, ${formatDate(page.checked)}`;
  const link = `[${escapeMarkdown(words)}](${page.link})`;
  if (!page.source) return link;
  const { title, url } = page.source;
  return `${link} Source: ${title === null ? `<${url}>` : `[${escapeMarkdown(onOneLine(title))}](<${url}>)`}`;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#+|~!&$]/g, '\\$&');

/** An entry for BibTeX and biblatex. */
export function bibtexCitation(page: CitedPage): string {
  return bibtexEntry({
    key: citationKey(page),
    author: PUBLISHER,
    title: onOneLine(page.title),
    date: page.checked,
    link: page.link,
    note:
      [page.edition === null ? null : `Edition ${page.edition}`, sourceWords(page)]
        .filter((part) => part !== null)
        .join('. ') || null,
  });
}

/** An item for citeproc and reference managers, https://citationstyles.org. */
export function cslCitation(page: CitedPage): string {
  const note = sourceWords(page);
  const item: CslItem = {
    id: citationKey(page),
    type: 'webpage',
    title: onOneLine(page.title),
    author: [{ literal: PUBLISHER }],
    issued: { 'date-parts': [page.checked.split('-').map(Number)] },
    ...(page.edition !== null && { version: page.edition }),
    ...(note !== null && { note }),
    URL: page.link,
  };
  return JSON.stringify([item]);
}

/**
 * The page that a citation in CSL-JSON is of: that form says all that the others do.
 * @param citation what `cslCitation` wrote of a page
 */
export function citedPageOf(citation: string): CitedPage {
  const [{ title, URL: link, issued, version }] = JSON.parse(citation) as [CslItem];
  const checked = (issued['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
  return { title, link, checked, edition: version ?? null };
}

/**
 * `https://…/compare/django-vs-flask/` of 2026 → `backend-atlas-2026-compare-django-vs-flask`. A fact has its anchor at
 * the end.
 */
function citationKey({ link, checked }: CitedPage): string {
  const { pathname, hash } = new URL(link);
  const path = pathname.split('/').filter((part) => /^[a-z][a-z0-9-]*$/.test(part));
  const anchor = hash.replace(/[^a-z0-9-]/gi, '');
  return ['backend-atlas', checked.slice(0, 4), ...path.slice(-2), anchor].filter(Boolean).join('-');
}
