/** The note that a source mark opens: the source, and the fact's link and citation to copy. Loaded on demand. */
import { factCitation, factLink, type CitedFact } from '../lib/citation-fact.ts';
import { copyWords } from './copy-words.ts';

/** Room between a note and the edge of the window, in pixels. */
const MARGIN = 8;

/** Opens the note of a mark below it. `citation` is the page's "Cite this page". */
export function openNote(mark: HTMLAnchorElement, citation: HTMLElement): void {
  const [link = '', plain = ''] = [...citation.querySelectorAll('dd')].map((form) => form.textContent ?? '');
  const item = document.getElementById(mark.hash.slice(1));
  const source = item?.closest('.source-list') ? item : null;
  const fact = factAt(mark, source);
  const note = document.createElement('div');
  note.className = 'fact-note surface m-0 px-4 py-3';
  note.popover = 'auto';
  note.role = 'dialog';
  note.ariaLabel = mark.ariaLabel ?? 'Cite this fact';
  const status = document.createElement('p');
  status.role = 'status';
  if (source) note.append(sourceLine(source, mark.hash, () => note.hidePopover()));
  note.append(
    copyButton(note, 'Copy link to this fact', 'Link', factLink(link, fact)),
    copyButton(note, 'Copy citation', 'Citation', factCitation(plain, fact)),
    status,
  );
  note.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') note.remove();
  });
  // Beside the mark, so that the keyboard goes on from there.
  mark.after(note);
  mark.focus();
  note.showPopover();
  place(note, mark);
  note.querySelector('button')!.focus();
}

/** The source as the list has it, and the way there. */
function sourceLine(source: HTMLElement, hash: string, leave: () => void): HTMLElement {
  const line = document.createElement('p');
  line.className = 'mb-2';
  line.append(...source.cloneNode(true).childNodes, '. ');
  const list = document.createElement('a');
  list.href = hash;
  list.textContent = 'In the list of sources';
  list.addEventListener('click', leave);
  line.append(list);
  return line;
}

function copyButton(note: HTMLElement, words: string, label: string, text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.textContent = words;
  button.addEventListener('click', () => {
    void copyWords(note, label, text, () => {
      const box = document.createElement('textarea');
      box.className = 'field';
      box.readOnly = true;
      box.ariaLabel = `${label}, to copy by hand`;
      box.value = text;
      note.querySelector('textarea')?.remove();
      note.append(box);
      box.select();
    });
  });
  return button;
}

/** Below the mark, inside the window. */
function place(note: HTMLElement, mark: HTMLElement): void {
  const { left, bottom } = mark.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - note.offsetWidth - MARGIN;
  note.style.left = `${Math.max(MARGIN, Math.min(left, rightmost)) + scrollX}px`;
  note.style.top = `${bottom + scrollY + MARGIN}px`;
}

/** What the mark stands beside, as the page says it. A mark that leads to its own fact stands for all of it. */
function factAt(mark: HTMLElement, source: HTMLElement | null): CitedFact {
  const own = source ? null : document.getElementById((mark as HTMLAnchorElement).hash.slice(1));
  if (own) return { words: wordsOf(own), anchor: own.id, source: null };
  const holder = mark.closest<HTMLElement>('td, dd, li, p') ?? mark.parentElement!;
  const link = source?.querySelector('a');
  return {
    words: [...headingsOf(holder), textOf(holder)].join(': '),
    anchor: anchorOf(mark),
    source: source && link ? `${textOf(source)}. ${link.href}` : null,
  };
}

/** A row with the headings of its columns, or the line that stands for a score or a fact. */
function wordsOf(fact: HTMLElement): string {
  if (!(fact instanceof HTMLTableRowElement)) {
    const parts = [...(fact.querySelector('summary') ?? fact).children] as HTMLElement[];
    return parts.map(textOf).filter(Boolean).join(': ');
  }
  const columns = fact.closest('table')!.tHead?.rows[0]?.cells ?? [];
  return [...fact.cells]
    .map((cell, position) => [columns[position], cell].flatMap((one) => (one ? textOf(one) : [])).join(': '))
    .join('; ');
}

/** The heading of a cell's row and column, or the term that a description belongs to. */
function headingsOf(holder: HTMLElement): string[] {
  if (holder instanceof HTMLTableCellElement) {
    const table = holder.closest('table')!;
    const row = holder.closest('tr')!.querySelector('th')!;
    const column = table.tHead?.rows[0]?.cells[holder.cellIndex];
    // A heading may explain itself on a second line, which would only lengthen the citation.
    return [row.firstChild?.textContent?.trim() ?? '', column ? textOf(column) : ''].filter(Boolean);
  }
  const term = holder.matches('dd') ? holder.parentElement!.querySelector('dt') : null;
  return term ? [textOf(term)] : [];
}

/** The text of an element without marks, hidden signs and notes. */
function textOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const aside of copy.querySelectorAll('.source-mark, .fact-note, .underline, svg, [aria-hidden=true]'))
    aside.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
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
