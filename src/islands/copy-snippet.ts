/** A text with a button that copies it; where the clipboard is refused, the text is selected for the reader. */
import { copyText } from './copy-address.ts';

class CopySnippet extends HTMLElement {
  connectedCallback(): void {
    const [button, text] = [this.querySelector('button'), this.querySelector('code')];
    if (!button || !text) return;
    button.disabled = false;
    button.addEventListener('click', async () => {
      if (await copyText(button, text.textContent)) return;
      getSelection()?.selectAllChildren(text);
      text.focus();
    });
  }
}

customElements.define('copy-snippet', CopySnippet);
