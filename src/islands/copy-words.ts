/**
 * Copies a text and tells the reader through the live region of an element.
 * Where the clipboard is refused it selects the text by `select`, and says how to go on.
 */
export async function copyWords(
  teller: HTMLElement,
  label: string,
  text: string,
  select: () => void,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(teller, `${label} copied`);
  } catch {
    select();
    tell(teller, `The browser refuses to copy. ${label} is selected: press Ctrl+C or ⌘C`);
  }
}

/** Says words in the element's live region, also when they are the same as before. */
export function tell(teller: HTMLElement, words: string): void {
  const status = teller.querySelector('[role=status]')!;
  status.textContent = '';
  // An empty region first, or a second copy of the same text would be silent.
  requestAnimationFrame(() => {
    status.textContent = words;
  });
}
