/** Wakes the decision helper: reads the settings, ranks with the build's own functions, keeps all of it in the address. */
import { asSlug, pairId } from '../lib/addresses.ts';
import type { DecisionData } from '../lib/decision-data.ts';
import { decisionRecord } from '../lib/decision-record.ts';
import {
  neutralDemand,
  readDecisionState,
  writeDecisionState,
  type DecisionState,
} from '../lib/decision-state.ts';
import { changeWords, headline, relaxationWords } from '../lib/decision-words.ts';
import { crossings, decide, type Decision } from '../lib/decision.ts';
import type { Size } from '../lib/sizes.ts';
import { closeMenusOutside } from './checkbox-menu.ts';
import { copyAddress, copyText } from './copy-address.ts';
import { renderAnswer } from './decision-answer.ts';
import './printed-address.ts';

/** How long typing or dragging must pause before the new leader is announced, in milliseconds. */
const ANNOUNCEMENT_PAUSE = 400;

class DecisionHelper extends HTMLElement {
  #data!: DecisionData;
  #state!: DecisionState;
  #decision!: Decision;
  #announcement = 0;

  connectedCallback(): void {
    this.#data = JSON.parse(this.querySelector('[data-decision]')?.textContent ?? '') as DecisionData;
    for (const control of this.querySelectorAll<HTMLButtonElement>('form > fieldset, [data-action]'))
      control.disabled = false;
    this.addEventListener('input', this.#onInput);
    this.addEventListener('click', this.#onClick);
    this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('click', closeMenusOutside);
    document.addEventListener('keydown', closeMenusOutside);
    window.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', closeMenusOutside);
    document.removeEventListener('keydown', closeMenusOutside);
    window.removeEventListener('popstate', this.#readAddress);
  }

  readonly #readAddress = (): void => {
    this.#state = readDecisionState(location.search, this.#data.vocabulary);
    this.#showControls();
    this.#render();
  };

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) {
      const query = target.value === '' ? '' : `?from=${target.value}`;
      history.pushState(null, '', location.pathname + query);
      this.#readAddress();
      return;
    }
    const isDragging = target instanceof HTMLInputElement && target.type === 'range';
    this.#take(
      { from: this.#state.from, demand: this.#readControls() },
      isDragging ? 'replaceState' : 'pushState',
    );
  };

  #take(state: DecisionState, history_: 'pushState' | 'replaceState'): void {
    this.#state = state;
    history[history_](null, '', location.pathname + writeDecisionState(state, this.#data.vocabulary));
    this.#showControls();
    this.#render();
  }

  #readControls(): DecisionState['demand'] {
    const checked = (name: string): string[] =>
      [...this.querySelectorAll<HTMLInputElement>(`[name=${name}]:checked`)].map(({ value }) => value);
    const { languages, licenses } = this.#data.vocabulary;
    const must = checked('must');
    return {
      size: (checked('size')[0] ?? 'medium') as Size,
      must,
      nice: checked('nice').filter((id) => !must.includes(id)),
      languages: languages.filter((name) => checked('lang').includes(asSlug(name))),
      licenses: licenses.filter((name) => checked('license').includes(asSlug(name))),
      until: this.querySelector<HTMLInputElement>('[name=until]')!.value || null,
      weights: Object.fromEntries(
        this.#ranges.map((range) => [range.dataset['factor'] ?? '', range.valueAsNumber]),
      ),
    };
  }

  get #ranges(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name=w]')];
  }

  #showControls(): void {
    const { from, demand } = this.#state;
    const lists: Readonly<Record<string, readonly string[]>> = {
      must: demand.must,
      nice: demand.nice,
      lang: demand.languages.map(asSlug),
      license: demand.licenses.map(asSlug),
      size: [demand.size],
    };
    for (const [name, values] of Object.entries(lists)) {
      const inputs = [...this.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
      for (const input of inputs) input.checked = values.includes(input.value);
      const count = inputs[0]?.closest('details')?.querySelector('[data-count]');
      if (count) count.textContent = values.length > 0 ? ` (${values.length})` : '';
    }
    this.querySelector<HTMLInputElement>('[name=until]')!.value = demand.until ?? '';
    this.querySelector<HTMLSelectElement>('[name=from]')!.value = from ?? '';
    for (const range of this.#ranges) {
      range.value = String(demand.weights[range.dataset['factor'] ?? '']);
      range.parentElement!.querySelector('output')!.value = range.value;
    }
  }

  #render(): void {
    const { demand } = this.#state;
    const { candidates, titles } = this.#data;
    this.#decision = decide(candidates, demand);
    const [first, second] = this.#decision.ranking;
    renderAnswer(this, this.#decision, titles, this.dataset['frameworkAddress'] ?? '');
    const change = this.querySelector<HTMLElement>('[data-change]')!;
    change.hidden = !first || !second;
    if (first && second)
      change.textContent = changeWords(
        crossings(first.candidate, second.candidate, demand),
        first,
        second,
        titles,
      );
    const relax = this.querySelector<HTMLElement>('[data-relax]')!;
    relax.textContent = relaxationWords(this.#decision, demand, titles);
    relax.hidden = relax.textContent === '';
    const compare = this.querySelector<HTMLAnchorElement>('[data-action=compare]')!;
    compare.hidden = !first || !second;
    if (first && second)
      compare.href = `${this.dataset['compareAddress']}${pairId(first.candidate.slug, second.candidate.slug)}/`;
    this.querySelector<HTMLTextAreaElement>('[data-record]')!.hidden = true;
    // A live region that changes at every step of a slider would talk without end.
    clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => {
      this.querySelector('[data-headline]')!.textContent = headline(this.#decision, demand);
    }, ANNOUNCEMENT_PAUSE);
  }

  readonly #onClick = ({ target }: Event): void => {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>('button[data-action]') : null;
    if (button?.dataset['action'] === 'copy') void copyAddress(button);
    if (button?.dataset['action'] === 'equal') {
      const { weights } = neutralDemand(this.#data.vocabulary);
      this.#take({ ...this.#state, demand: { ...this.#state.demand, weights } }, 'pushState');
    }
    if (button?.dataset['action'] === 'record') void this.#copyRecord(button);
  };

  async #copyRecord(button: HTMLButtonElement): Promise<void> {
    const { from, demand } = this.#state;
    const { titles, useCaseTitles, against, checked } = this.#data;
    const record = decisionRecord(this.#decision, {
      demand,
      titles,
      against,
      checked,
      useCase: from === null ? null : (useCaseTitles[from] ?? null),
      link: location.href,
      today: new Date().toISOString().slice(0, 10),
      frameworkAddress: (slug) => new URL(`${this.dataset['frameworkAddress']}${slug}/`, location.href).href,
    });
    if (await copyText(button, record)) return;
    const box = this.querySelector<HTMLTextAreaElement>('[data-record]')!;
    box.value = record;
    box.hidden = false;
    box.select();
  }
}

customElements.define('decision-helper', DecisionHelper);
