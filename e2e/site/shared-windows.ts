/** Windows that tests share, one after the other: to open one takes the browser longer than most tests take. */
import type { Browser, Disposable, Page, PlaywrightTestOptions } from '@playwright/test';

/** The options in which tests differ, and so their windows. An option that a new test sets belongs here too. */
export type WindowOptions = Pick<
  PlaywrightTestOptions,
  'baseURL' | 'forcedColors' | 'javaScriptEnabled' | 'permissions' | 'reducedMotion' | 'viewport'
>;

interface SharedWindow {
  page: Page;
  /** What a test has put into every page to come. */
  scripts: Disposable[];
}

/** The windows of one browser, at most one for each set of options. */
export class SharedWindows {
  readonly #browser: Browser;
  readonly #windows = new Map<string, SharedWindow>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** An empty window, as new. */
  async take(options: WindowOptions): Promise<Page> {
    const name = JSON.stringify(options);
    const window = this.#windows.get(name) ?? (await this.#open());
    this.#windows.set(name, window);
    return window.page;
  }

  /**
   * Makes a window as it was when it was new, or closes it.
   * @param isSound whether its test came to its end; what one leaves that did not is anyone's guess
   */
  async giveBack(options: WindowOptions, isSound: boolean): Promise<void> {
    const name = JSON.stringify(options);
    const window = this.#windows.get(name);
    if (!window) return;
    if (isSound && !window.page.isClosed()) await empty(window, options);
    else {
      this.#windows.delete(name);
      await window.page.context().close();
    }
  }

  /** Closes all windows. */
  async close(): Promise<void> {
    for (const { page } of this.#windows.values()) await page.context().close();
  }

  /** Opens a window. Playwright gives it the options of the test that runs. */
  async #open(): Promise<SharedWindow> {
    const page = await (await this.#browser.newContext()).newPage();
    const scripts: Disposable[] = [];
    const addInitScript = page.addInitScript.bind(page);
    page.addInitScript = async (...script) => {
      const added = await addInitScript(...script);
      scripts.push(added);
      return added;
    };
    return { page, scripts };
  }
}

/** Takes out of a window all that a test can have put into it. */
async function empty({ page, scripts }: SharedWindow, options: WindowOptions): Promise<void> {
  const { baseURL = '', forcedColors = 'none', permissions = [], reducedMotion, viewport } = options;
  const context = page.context();
  page.removeAllListeners('request');
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const script of scripts.splice(0)) await script.dispose();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    reducedMotion,
    forcedColors,
  });
  if (viewport) await page.setViewportSize(viewport);
  await page.mouse.move(-1, -1);
  // Not for longer: a page does not take its media along to another process while a second session watches it.
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,local_storage' });
  await devtools.detach();
  await context.clearPermissions();
  if (permissions.length > 0) await context.grantPermissions(permissions);
}
