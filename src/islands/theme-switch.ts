/**
 * Switches between the light and the dark theme. Without a stored choice the site follows the system;
 * a stored one is set before the first paint by the layout.
 */
class ThemeSwitch extends HTMLElement {
  readonly #systemIsDark = matchMedia('(prefers-color-scheme: dark)');

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.disabled = false;
    button.addEventListener('click', this.#switchTheme);
    this.#systemIsDark.addEventListener('change', this.#showState);
    this.#showState();
  }

  disconnectedCallback(): void {
    this.#systemIsDark.removeEventListener('change', this.#showState);
  }

  get #isDark(): boolean {
    const chosen = document.documentElement.dataset['theme'];
    return chosen === undefined ? this.#systemIsDark.matches : chosen === 'dark';
  }

  readonly #switchTheme = (): void => {
    const theme = this.#isDark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage can be blocked; the choice then holds for this page.
    }
    this.#showState();
  };

  readonly #showState = (): void => {
    this.querySelector('button')?.setAttribute(
      'aria-label',
      `Switch to the ${this.#isDark ? 'light' : 'dark'} theme`,
    );
  };
}

customElements.define('theme-switch', ThemeSwitch);
