/** Copies a table as HTML and as text at once; where the clipboard is refused, shows the text to copy by hand. */
import { tell } from './copy-words.ts';

/** A table in the two forms that a clipboard carries; only text where HTML makes no sense. */
export interface TableWords {
  text: string;
  html?: string;
}

/**
 * Copies what a promise brings. The clipboard takes the promise itself: some browsers only allow copying
 * at the very moment of the click.
 */
export async function copyTable(
  teller: HTMLElement,
  label: string,
  words: Promise<TableWords>,
  isRich: boolean,
): Promise<void> {
  const blob = async (type: 'text/html' | 'text/plain'): Promise<Blob> => {
    const { html = '', text } = await words;
    return new Blob([type === 'text/html' ? html : text], { type });
  };
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain'),
        ...(isRich && { 'text/html': blob('text/html') }),
      }),
    ]);
    tell(teller, `${label} copied`);
  } catch {
    try {
      showByHand(teller, label, (await words).text);
    } catch {
      tell(teller, 'The table did not load. Try again, or take the file');
    }
  }
}

function showByHand(teller: HTMLElement, label: string, text: string): void {
  const box = teller.querySelector('textarea') ?? document.createElement('textarea');
  box.className = 'field mt-3 block h-64 w-full font-mono text-note';
  box.readOnly = true;
  box.ariaLabel = `${label}, to copy by hand`;
  box.value = text;
  teller.append(box);
  box.select();
  tell(teller, `The browser refuses to copy. ${label} is selected: press Ctrl+C or ⌘C`);
}
