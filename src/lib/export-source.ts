/** Sources as they leave the site. */
import { formatDate } from './formats.ts';

/** A source under the number by which the page cites it. */
export interface ExportedSource {
  number: number;
  id: string;
  title: string;
  publisher: string;
  url: string;
  /** The day that the document carries, null where it has none. */
  published: string | null;
  /** The day of the copy that was read, null where it was not recorded. */
  seen: string | null;
}

/** A source in words: "Title. Publisher, 1 May 2026. Read 3 May 2026." */
export function sourceWords({ title, publisher, published, seen }: Omit<ExportedSource, 'number'>): string {
  const made = published === null ? publisher : `${publisher}, ${formatDate(published)}`;
  const read = seen === null ? 'Day of reading not recorded' : `Read ${formatDate(seen)}`;
  return `${title}. ${made}. ${read}.`;
}
