/** A table on its way out of the site, before it becomes CSV, Markdown, HTML or tab-separated text. */
export interface ExportTable {
  /** What the table shows. */
  caption: string;
  /** Headings, one a column. */
  columns: readonly string[];
  /** Rows by group, each cell as plain text; the heading of a group is null where the table has none. */
  groups: readonly { title: string | null; rows: readonly (readonly string[])[] }[];
  /** Numbered sources that the cells cite in square brackets. */
  notes: readonly ExportNote[];
  /** Citation of the page that the table comes from; it ends with the address. */
  citation: string;
}

/** One numbered source. */
export interface ExportNote {
  number: number;
  /** Title, publisher and dates. */
  text: string;
  url: string;
}

/** All rows of a table, without their grouping. */
export const rowsOf = ({ groups }: ExportTable): (readonly string[])[] => groups.flatMap(({ rows }) => rows);
