/** The note that a mark opens: the source, and the fact's citations to copy. Loaded on demand. */
import { citedPageOf } from '../lib/citation.ts';
import { factCitations, type CitedFact } from '../lib/citation-fact.ts';
import { factAt, isOnPage, listedSource } from './cited-fact.ts';
import { copyWords } from './copy-words.ts';

/** Room between a note and the edge of the window, in pixels. */
const MARGIN = 8;

/** Opens the note of a mark below it. `citation` is the page's "Cite this page". */
export function openNote(mark: HTMLAnchorElement, citation: HTMLElement): void {
  // The last form holds all that the others say.
  const page = citedPageOf([...citation.querySelectorAll('dd')].at(-1)?.textContent ?? '');
  const listed = listedSource(mark);
  const fact = factAt(mark);
  const note = document.createElement('div');
  note.className = 'fact-note surface m-0 px-4 py-3';
  note.popover = 'auto';
  note.role = 'dialog';
  note.ariaLabel = mark.ariaLabel ?? 'Cite this fact';
  const source = sourceLine(mark, listed, fact, () => note.hidePopover());
  if (source) note.append(source);
  const heading = document.createElement('p');
  heading.className = 'text-soft';
  heading.textContent = 'Cite this fact: choose a form to copy';
  const forms = document.createElement('div');
  forms.className = 'mt-2 flex flex-wrap gap-2';
  forms.append(...factCitations(page, fact).map(({ label, text }) => copyButton(note, label, text)));
  const status = document.createElement('p');
  status.role = 'status';
  status.className = 'mt-1';
  note.append(heading, forms, status);
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

/** The source as the list has it, or its address; and the way to where the site lists it. */
function sourceLine(
  mark: HTMLAnchorElement,
  listed: HTMLElement | null,
  { source }: CitedFact,
  leave: () => void,
): HTMLElement | null {
  if (!source) return null;
  const line = document.createElement('p');
  line.className = 'mb-2';
  if (listed) line.append(...entryOf(listed), '. ');
  else line.append('Source: ', linkTo(source.url, shortAddress(source.url)), '. ');
  const isListedElsewhere = !isOnPage(mark) && mark.origin === location.origin;
  if (listed) line.append(linkTo(mark.hash, 'In the list of sources', leave));
  else if (isListedElsewhere) line.append(linkTo(mark.href, 'In the catalog of sources', leave));
  return line;
}

/** What a list says of a source. There the title stands out by its look alone. */
function entryOf(listed: HTMLElement): NodeListOf<ChildNode> {
  const entry = listed.cloneNode(true) as HTMLElement;
  const links = entry.querySelectorAll('a');
  for (const link of links) link.className = 'link';
  links[0]?.after('.');
  return entry.childNodes;
}

function linkTo(address: string, words: string, leave?: () => void): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'link';
  link.href = address;
  link.textContent = words;
  if (leave) link.addEventListener('click', leave);
  else link.rel = 'noopener nofollow';
  return link;
}

/** An address without what every address has. */
const shortAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

function copyButton(note: HTMLElement, label: string, text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.textContent = label;
  button.ariaLabel = `Copy ${label}`;
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
