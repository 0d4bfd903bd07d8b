/** Text with dates in it, each of which becomes a `<time>`; components and islands write it alike. */
export type DatedText = readonly (string | { date: string })[];

/** The same as plain text, for labels and messages. */
export const asPlainText = (text: DatedText, format: (date: string) => string): string =>
  text.map((part) => (typeof part === 'string' ? part : format(part.date))).join('');
