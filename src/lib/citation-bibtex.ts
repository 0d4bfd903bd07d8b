/** Writes BibTeX. A web page needs one kind of entry with five fields, for which the libraries are large. */

/** The fields of an entry, as plain text. */
export interface BibtexFields {
  /** Letters, digits and hyphens. */
  key: string;
  author: string;
  title: string;
  /** ISO day or month. */
  date: string;
  link: string;
  note: string | null;
}

/** What TeX would read as a command, a comment, mathematics or a group, and its ligatures. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text that TeX sets as it stands. */
function escapeBibtex(text: string): string {
  // Two hyphens in a row would become a dash, two apostrophes a quotation mark.
  return text
    .replace(/[\\{}#$%&_^~`<>]/g, (character) => SPECIAL[character]!)
    .replace(/-(?=-)|'(?=')/g, '$&{}');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One `@misc` entry, which BibTeX knows as well as biblatex. The doubled braces keep names and capitals as they are. */
export function bibtexEntry({ key, author, title, date, link, note }: BibtexFields): string {
  const [year, month] = date.split('-');
  return [
    `@misc{${key},`,
    `  author = {{${escapeBibtex(author)}}},`,
    `  title = {{${escapeBibtex(title)}}},`,
    `  year = ${year},`,
    `  month = ${MONTHS[Number(month) - 1]},`,
    ...(note === null ? [] : [`  note = {${escapeBibtex(note)}},`]),
    `  url = {${link}}`,
    '}',
  ].join('\n');
}
