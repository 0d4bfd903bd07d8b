import { createHash } from 'node:crypto';

/**
 * The address by which two citations are known to mean one document: https, host in lower case, and neither
 * fragment nor the slash at the end. The query stays, because it can name another document, and so does a
 * fragment with "=" in it: a page drawn by script keeps its query there.
 * @throws if the text is no address
 */
export function normalizedAddress(address: string): string {
  const { host, pathname, search, hash } = new URL(address);
  const fragment = hash.includes('=') ? hash : '';
  return `https://${host}${pathname.replace(/\/+$/, '')}${search}${fragment}`;
}

/** Name of the host, the only thing that an address says of who publishes it. */
export const hostOf = (address: string): string => new URL(address).host;

/** Hexadecimal digits of a record's key; a test proves that no two addresses share one. */
const KEY_LENGTH = 8;

/** A key for an address without an id of its own: the same for as long as the address stays the same. */
export function recordKey(address: string): string {
  return createHash('sha256').update(normalizedAddress(address)).digest('hex').slice(0, KEY_LENGTH);
}

/** An address as a title where a record gives none: host and path, without what every address has. */
export function addressInWords(address: string): string {
  const { host, pathname, search } = new URL(address);
  return decoded(`${host}${pathname}${search}`)
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** The text as it is where it holds a percent sign that codes nothing. */
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
