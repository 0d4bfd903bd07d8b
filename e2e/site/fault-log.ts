import type { BrowserContext, ConsoleMessage, Request, WebError } from '@playwright/test';

/** Leaving a page cancels what it was still loading; nothing has failed then. */
const CANCELED = 'net::ERR_ABORTED';

/** Most characters of a fault that a report shows: a whole address of 10 kB would hide the rest. */
const LONGEST_FAULT = 300;

/** Collects what must not happen on any page: console messages, exceptions, failed requests, other hosts. */
export class FaultLog {
  readonly #host: string;
  readonly #faults: string[] = [];
  readonly #expected: { pattern: RegExp; isMet: boolean }[] = [];

  /** @param baseURL address of the site; requests to any other host are faults */
  constructor(baseURL: string) {
    this.#host = new URL(baseURL).host;
  }

  /** Declares faults that a test brings about itself. One that does not happen is a fault in its turn. */
  expect(...patterns: RegExp[]): void {
    this.#expected.push(...patterns.map((pattern) => ({ pattern, isMet: false })));
  }

  /**
   * Watches every page of a browser context, from now on.
   * @returns ends the watch, for a context that outlives the test
   */
  watch(context: BrowserContext): () => void {
    const onConsole = (message: ConsoleMessage): void =>
      this.#note(`console ${message.type()}: ${message.text()}`);
    const onError = (error: WebError): void => this.#note(`exception: ${error.error().message}`);
    const onRequest = (request: Request): void => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http') && host !== this.#host) this.#note(`other host: ${request.url()}`);
    };
    const onFailure = (request: Request): void => {
      const reason = request.failure()?.errorText ?? 'unknown';
      if (reason !== CANCELED) this.#note(`failed request: ${request.url()} (${reason})`);
    };
    context.on('console', onConsole);
    context.on('weberror', onError);
    context.on('request', onRequest);
    context.on('requestfailed', onFailure);
    return () => {
      context.off('console', onConsole);
      context.off('weberror', onError);
      context.off('request', onRequest);
      context.off('requestfailed', onFailure);
    };
  }

  #note(fault: string): void {
    const met = this.#expected.filter(({ pattern }) => pattern.test(fault));
    for (const expectation of met) expectation.isMet = true;
    if (met.length === 0) this.#faults.push(fault.slice(0, LONGEST_FAULT));
  }

  /** Everything that happened undeclared, and everything declared that did not happen. */
  report(): string[] {
    const needless = this.#expected
      .filter(({ isMet }) => !isMet)
      .map(({ pattern }) => `declared, but did not happen: ${String(pattern)}`);
    return [...this.#faults, ...needless];
  }
}
