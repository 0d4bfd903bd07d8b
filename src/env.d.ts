declare namespace App {
  interface Locals {
    /** Numbers of the sources on a page of prose; without it, citations take the numbers of the framework's page. */
    sourceNumbering?: import('./lib/source-numbering.ts').SourceNumbering;
    /** The edition that the page renders; without it, the page shows the live dataset. */
    edition?: import('./lib/editions/load-editions.ts').LoadedEdition;
  }
}

declare module 'virtual:edition-prose' {
  /** The prose of all editions as MDX modules, by `<edition>/<slug>`. */
  const modules: Readonly<Record<string, () => Promise<import('astro').MDXInstance<object>>>>;
  export default modules;
}
