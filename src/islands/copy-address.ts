/** How long a button says that it has copied, in milliseconds: long enough to read, short enough to copy again. */
const CONFIRMATION = 2000;

/** Copies the page's address and says so on the button; where the clipboard is refused, says what to do instead. */
export async function copyAddress(button: HTMLButtonElement): Promise<void> {
  if (!(await copyText(button, location.href))) say(button, 'Copy it from the address bar');
}

/** Copies a text and says so on the button. False where the clipboard is refused. */
export async function copyText(button: HTMLButtonElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    say(button, 'Copied');
    return true;
  } catch {
    return false;
  }
}

/** The label to go back to, kept while the button says something else. */
const labels = new WeakMap<HTMLButtonElement, string>();

function say(button: HTMLButtonElement, words: string): void {
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  button.textContent = words;
  setTimeout(() => {
    button.textContent = label;
  }, CONFIRMATION);
}
