/** Reads what a mark stands for off the page: the fact's words, its anchor and its source. No markup is there for it. */
import type { CitedFact } from '../lib/citation-fact.ts';
import type { CitedSource } from '../lib/citation.ts';

/** Links to other sites: those of sources. */
const OUTWARD = 'a[href^="http"]:not(.source-mark)';

/** What stands in a text and is no part of the fact. */
const ASIDES = '.source-mark, .aging-mark, .fact-note, .score-summary .link, svg, [aria-hidden=true]';

/** Where a line of a cell ends. No text of a page has one. */
const LINE_END = '\u2028';

/** Whether a mark leads to a place on its own page. */
export const isOnPage = (mark: HTMLAnchorElement): boolean => mark.getAttribute('href')!.startsWith('#');

/** The entry of the page's list of sources that a mark leads to. */
export function listedSource(mark: HTMLAnchorElement): HTMLElement | null {
  const item = isOnPage(mark) ? document.getElementById(mark.hash.slice(1)) : null;
  return item?.closest('.source-list') ? item : null;
}

/**
 * What the mark stands beside, as the page says it. A mark that leads to its own fact stands for all of it, one in the
 * heading of a row for the row.
 */
export function factAt(mark: HTMLAnchorElement): CitedFact {
  const listed = listedSource(mark);
  const cell = mark.closest<HTMLTableCellElement>('td, th');
  if (listed || (cell && !isOnPage(mark) && cell.tagName === 'TD')) {
    const holder = mark.closest<HTMLElement>('td, dd, li, p') ?? mark.parentElement!;
    return {
      words: [...headingsOf(holder), textOf(holder)].join(': '),
      anchor: anchorOf(mark),
      source: listed ? sourceIn(listed) : sourceBeside(cell, null),
    };
  }
  const fact = isOnPage(mark) ? document.getElementById(mark.hash.slice(1)) : cell?.closest('tr');
  return {
    words: fact ? wordsOf(fact) : '',
    anchor: fact?.id || anchorOf(mark),
    source: sourceBeside(cell, fact ?? null),
  };
}

/** A source as a list has it: its title as the link, then its publisher and days. */
function sourceIn(listed: HTMLElement): CitedSource | null {
  const rest = listed.cloneNode(true) as HTMLElement;
  const [link, ...others] = rest.querySelectorAll('a');
  if (!link) return null;
  for (const other of [link, ...others]) other.remove();
  const title = [textOf(link), textOf(rest).replace(/\.$/, '')].filter(Boolean).join('. ');
  return { title, url: link.href };
}

/** The address that the mark's cell names, or its row where the fact is a cell that names none. */
function sourceBeside(cell: HTMLElement | null, fact: HTMLElement | null): CitedSource | null {
  const row = fact === cell ? cell?.closest('tr') : null;
  const link = [cell, row].flatMap((around) => around?.querySelector<HTMLAnchorElement>(OUTWARD) ?? [])[0];
  return link ? { title: null, url: link.href } : null;
}

/** A cell, or a row under its headings and what its table is of, or the line that stands for a score or a fact. */
function wordsOf(fact: HTMLElement): string {
  if (fact instanceof HTMLTableCellElement) return [...headingsOf(fact), textOf(fact)].join(': ');
  if (!(fact instanceof HTMLTableRowElement)) {
    const parts = [...(fact.querySelector('summary') ?? fact).children] as HTMLElement[];
    return parts.map(textOf).filter(Boolean).join(': ');
  }
  const table = fact.closest('table')!;
  const columns = table.tHead?.rows[0]?.cells ?? [];
  const cells = [...fact.cells].map((cell, position) =>
    [columns[position], cell].flatMap((one) => (one ? textOf(one) : [])).join(': '),
  );
  // What follows a comma in a caption is about the table and not about the row.
  const [subject = ''] = table.caption ? textOf(table.caption).split(/[,;]/) : [];
  return [subject, cells.join('; ')].filter(Boolean).join('. ');
}

/** The heading of a cell's row and column, or the term that a description belongs to. */
function headingsOf(holder: HTMLElement): string[] {
  if (holder instanceof HTMLTableCellElement) {
    const table = holder.closest('table')!;
    const row = holder.closest('tr')!.querySelector('th')!;
    const column = table.tHead?.rows[0]?.cells[holder.cellIndex];
    // A heading may explain itself on a second line, which would only lengthen the citation.
    return [linesOf(row)[0], column && textOf(column)].filter((heading) => heading !== undefined);
  }
  const term = holder.matches('dd') ? holder.parentElement!.querySelector('dt') : null;
  return term ? [textOf(term)] : [];
}

/** The text of an element without marks, hidden signs and notes. A line that is a sentence stands as one. */
const textOf = (element: HTMLElement): string =>
  linesOf(element).reduce(
    (text, line) => (text === '' ? line : `${text}${/^\p{Lu}.*\.$/u.test(line) ? '. ' : ', '}${line}`),
    '',
  );

function linesOf(element: HTMLElement): string[] {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const aside of copy.querySelectorAll(ASIDES)) aside.remove();
  for (const line of copy.querySelectorAll('div, p, .block')) {
    line.before(LINE_END);
    line.after(LINE_END);
  }
  return (copy.textContent ?? '')
    .split(LINE_END)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The fact's own anchor; in prose, that of the heading above. */
function anchorOf(mark: HTMLElement): string {
  const own = mark.closest<HTMLElement>('[id]');
  if (own && own.tagName !== 'MAIN') return own.id;
  const above = [...document.querySelectorAll<HTMLElement>('main h2[id], main h3[id]')].filter(
    (heading) => heading.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above.at(-1)?.id ?? 'main';
}
