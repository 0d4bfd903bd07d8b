/** Wakes the support planner. What plans and draws is loaded when a reader asks for another plan than the usual one. */
import { copyAddress } from './copy-address.ts';
import type { PlanView } from './support-plan-view.ts';

class SupportPlanner extends HTMLElement {
  #loading: Promise<PlanView> | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.querySelector('fieldset')!.disabled = false;
    // Who comes near the controls will want the script a moment later.
    form.addEventListener('pointerenter', () => void this.#load());
    form.addEventListener('focusin', () => void this.#load());
    this.addEventListener('change', () => this.#show((view) => view.readControls()));
    this.addEventListener('click', this.#onClick);
    window.addEventListener('popstate', this.#readAddress);
    // Without a query the server has drawn the plan already.
    if (location.search !== '') this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
  }

  readonly #readAddress = (): void => this.#show((view) => view.readAddress());

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['action'] === 'copy') void copyAddress(button);
    const slug = button?.dataset['calendar'];
    if (slug !== undefined) this.#show((view) => void view.download(slug));
  };

  /** The part that plans, loaded once; null where it does not come, so that the next attempt asks again. */
  async #load(): Promise<PlanView | null> {
    this.#loading ??= import('./support-plan-view.ts').then(({ planView }) => planView(this));
    return this.#loading.catch(() => {
      this.#loading = null;
      return null;
    });
  }

  #show(what: (view: PlanView) => void): void {
    void this.#load().then((view) => {
      if (view) what(view);
      else
        this.querySelector('[data-summary]')!.textContent =
          'The part of the page that plans could not be loaded. Reload the page to try again.';
    });
  }
}

customElements.define('support-planner', SupportPlanner);
