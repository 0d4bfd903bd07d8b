/** Asks for the files of the search index early, and notices when one is lost. */

/** What the file with which the index starts says of each language. */
interface IndexEntry {
  languages: Record<string, { hash: string; wasm: string }>;
}

let tellLoss: () => void;

/** Settles when a file of the search did not come. Pagefind keeps quiet about it, and claims that there is nothing. */
export const lostFile = new Promise<void>((resolve) => {
  tellLoss = resolve;
});

/** What has been asked for before Pagefind does, by address. */
const askedAhead = new Map<string, Promise<Response>>();

/**
 * Watches what is fetched of the search, for which Pagefind has no event, and asks for the start of the index now:
 * Pagefind asks for one file after the other once its interface stands, and on a slow line each is a wait.
 * @param bundle address of Pagefind's files
 * @param entryMark mark with which the first file is asked for, since hosts may keep an old one
 */
export function startIndex(bundle: string, entryMark: string): void {
  const fetchUnwatched = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const file =
      typeof input === 'string' && input.includes(bundle) ? new URL(input, location.href).href : '';
    try {
      const response = await (askedAhead.get(file) ?? fetchUnwatched(input, init));
      if (file && !response.ok) tellLoss();
      // Whoever asks again gets the answer unread.
      return askedAhead.has(file) ? response.clone() : response;
    } catch (error) {
      if (file) tellLoss();
      throw error;
    }
  };
  void askAhead(bundle, entryMark, fetchUnwatched);
}

async function askAhead(bundle: string, entryMark: string, ask: typeof fetch): Promise<void> {
  const askFor = (file: string): Promise<Response> => {
    const { href } = new URL(bundle + file, location.href);
    const answer = ask(href);
    askedAhead.set(href, answer);
    return answer;
  };
  try {
    const entry = (await (await askFor(`pagefind-entry.json?ts=${entryMark}`)).clone().json()) as IndexEntry;
    const { hash, wasm } = entry.languages[document.documentElement.lang]!;
    await Promise.all([askFor(`pagefind.${hash}.pf_meta`), askFor(`wasm.${wasm}.pagefind`)]);
  } catch {
    // Pagefind gets the same answers, and then the loss is told.
  }
}
