/** How long a button says that it has copied, in milliseconds: long enough to read, short enough to copy again. */
const CONFIRMATION = 2000;

/** Copies the page's address and says so on the button; where the clipboard is refused, says what to do instead. */
export async function copyAddress(button: HTMLButtonElement): Promise<void> {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(location.href);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Copy it from the address bar';
  }
  setTimeout(() => {
    button.textContent = label;
  }, CONFIRMATION);
}
