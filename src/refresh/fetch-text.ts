import pRetry, { AbortError } from 'p-retry';

/** Bounds on one request, so that no server can hold up or fill up the refresh. */
export interface FetchLimits {
  /** For one try, from the request to the last byte, in milliseconds. */
  timeout: number;
  /** How often a try is repeated that got no answer. */
  retries: number;
  /** The pause before the first repetition, in milliseconds; it doubles from one to the next. */
  pause: number;
  /** Longest answer, unpacked, in bytes. */
  size: number;
  /** How many redirects are followed. */
  redirects: number;
}

export const USUAL_LIMITS: FetchLimits = {
  timeout: 15_000,
  retries: 2,
  pause: 1000,
  size: 20_000_000,
  redirects: 3,
};

/**
 * Fetches a text.
 * @param accept the media type that is asked for
 * @throws NoAnswer, BadAnswer
 */
export type FetchText = (url: string, accept: string) => Promise<string>;

/** A host did not answer, or only with its own failures: asking it for something else is of no use. */
export class NoAnswer extends Error {
  readonly host: string;
  constructor(url: string, reason: string) {
    super(reason);
    this.host = new URL(url).host;
  }
}

/** A host answered, but not with what was asked for. The message begins with the address. */
export class BadAnswer extends Error {
  constructor(url: string, reason: string) {
    super(`${url} ${reason}`);
  }
}

// Some registries answer only those who say who they are.
const USER_AGENT = 'backend-atlas-refresh';

/** Makes a fetcher that keeps to the limits. */
export function textFetcher(limits: FetchLimits): FetchText {
  return async (url, accept) => {
    try {
      return await pRetry(() => tryOnce(url, accept, limits), {
        retries: limits.retries,
        minTimeout: limits.pause,
      });
    } catch (error) {
      if (error instanceof NoAnswer) {
        throw new NoAnswer(url, `${error.message} (tried ${String(limits.retries + 1)} times)`);
      }
      throw error;
    }
  };
}

async function tryOnce(url: string, accept: string, limits: FetchLimits): Promise<string> {
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    const response = await followed(url, accept, limits.redirects, signal);
    const { status } = response;
    if (status === 429 || status >= 500) throw new NoAnswer(url, `answered ${String(status)}`);
    if (!response.ok) throw new BadAnswer(url, `answered ${String(status)}`);
    return await textOf(url, response, limits.size);
  } catch (error) {
    // A bad answer stays one, however often it is asked for.
    if (error instanceof BadAnswer) throw new AbortError(error);
    if (error instanceof NoAnswer) throw error;
    const seconds = `within ${String(limits.timeout / 1000)} seconds`;
    throw new NoAnswer(url, signal.aborted ? `gave no whole answer ${seconds}` : connectionFault(error));
  }
}

/** Redirects are followed here, because fetch would follow twenty, and to anywhere. */
async function followed(
  url: string,
  accept: string,
  redirectsLeft: number,
  signal: AbortSignal,
): Promise<Response> {
  const headers = { accept, 'user-agent': USER_AGENT };
  const response = await fetch(url, { headers, signal, redirect: 'manual' });
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null) return response;
  await response.body?.cancel();
  const target = new URL(location, url);
  if (redirectsLeft === 0) throw new BadAnswer(url, 'redirects too often');
  const isWorse = target.protocol !== 'https:' && target.protocol !== new URL(url).protocol;
  if (isWorse) throw new BadAnswer(url, `redirects to ${target.protocol}, which is not safe`);
  return followed(target.href, accept, redirectsLeft - 1, signal);
}

async function textOf(url: string, response: Response, size: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // The length is counted, not read from a header: that one may lie, and tells the packed length.
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > size) throw new BadAnswer(url, `is longer than ${String(size / 1_000_000)} MB`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** What went wrong below HTTP; fetch itself says only "fetch failed". */
function connectionFault(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message } = cause as { code?: string; message?: string };
  return `could not be reached (${code ?? message ?? 'unknown reason'})`;
}
