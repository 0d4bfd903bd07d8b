import { z } from 'astro/zod';
import { BadAnswer, type FetchText } from '../fetch-text.ts';

/** A release as a registry lists it. */
export interface Release {
  /** Version number without a leading v; those that are not stable are among them. */
  version: string;
  /** The day of its publication, YYYY-MM-DD in UTC; null where the registry does not vouch for one. */
  date: string | null;
  /** Where there is no date, a day by which it was out; null where only today is known. */
  seenBy: string | null;
}

/** A public registry: where it is, what it is called, and how its answers are read. */
export interface Registry {
  /** Who publishes the list, as the sources name it. */
  publisher: string;
  /** Where a package is, such as "on PyPI". */
  place: string;
  /** The address of the API, without a slash at the end. */
  base: string;
  /** The page of a package that a reader can open. */
  page(name: string): string;
  /**
   * All releases of a package that have not been withdrawn, in any order.
   * @param base the address of the API, or that of another server which answers like it
   * @throws NoAnswer, BadAnswer
   */
  readReleases(name: string, base: string, fetchText: FetchText): Promise<Release[]>;
}

/** Fetches JSON and holds it against the documented shape. */
export async function fetchJson<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
  fetchText: FetchText,
): Promise<z.infer<Schema>> {
  const text = await fetchText(url, 'application/json');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadAnswer(url, 'is not JSON; it may have been cut short');
  }
  return inShape(url, schema, value);
}

/** The value if it has the shape. @throws BadAnswer with the first field that does not fit */
export function inShape<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
  value: unknown,
): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = z.core.toDotPath(issue?.path ?? []) || 'the whole answer';
  throw new BadAnswer(url, `has not the documented shape: ${field}: ${issue?.message ?? 'unknown'}`);
}

/** A point in time, read as its day in UTC. */
export const timeAsDay = z.iso
  .datetime({ offset: true })
  .transform((time) => new Date(time).toISOString().slice(0, 10));

/** The version without the v that tags begin with. */
export const withoutV = (version: string): string => version.replace(/^v(?=\d)/, '');
