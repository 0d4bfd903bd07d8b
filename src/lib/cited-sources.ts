/** The ids that a page's prose cites, in the order of first use. `npm run check` proves that each exists. */
export function citedSources(prose: string): string[] {
  return [...new Set([...prose.matchAll(/<Cite source="([^"]+)"/g)].map((match) => match[1] ?? ''))];
}
