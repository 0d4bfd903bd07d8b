/** Writes `BENCHMARKS.md`: the table, what it shows, and how it was measured. Pure. */
import { markdownTable } from 'markdown-table';
import {
  aimInWords,
  figureRow,
  isWorse,
  means,
  ratio,
  writeFigure,
  type Aim,
  type Figure,
} from './figures.ts';
import type { SearchRun, TableRun } from './interactions.ts';
import type { PageLoad } from './page-loads.ts';
import { loadsOf, SEARCHED_PAGE, SEARCHED_WORD, TABLE_PAGE, type ComparedPage } from './pages.ts';

/** What was measured at one site; medians of the runs. */
export interface SiteFigures {
  /** In the order of the pages. */
  loads: readonly PageLoad[];
  search: SearchRun;
  buildSeconds: number;
  indexBytes: number;
}

/** On what was measured. */
export interface Machine {
  day: string;
  system: string;
  processor: string;
  cores: number;
  gigabytes: number;
  node: string;
  chromium: string;
  /** Processes that wanted a core, as a mean of one minute, before and after. */
  load: readonly [number, number];
}

/** Everything that the report says. */
export interface Measurements {
  pages: readonly ComparedPage[];
  ours: SiteFigures;
  theirs: SiteFigures;
  table: TableRun;
  /** Pages that both sites have, and those of them that are searched. */
  builtPages: number;
  searchedPages: number;
  runs: number;
  versions: Readonly<Record<string, string>>;
  machine: Machine;
}

const HEADINGS = ['', 'Backend Atlas', 'Starlight', 'ratio'];

/** All lines of the table. */
export function listFigures({ ours, theirs, table, builtPages, searchedPages }: Measurements): Figure[] {
  const [our, their] = [means(ours.loads), means(theirs.loads)];
  const loaded = (name: string, unit: Figure['unit'], field: keyof PageLoad): Figure => ({
    name,
    unit,
    ours: our[field],
    theirs: their[field],
  });
  const perPage = (site: SiteFigures, search: SearchRun): number =>
    site.loads[0] === undefined ? 0 : means(site.loads).total + search.bytes;
  return [
    loaded('HTML', 'kB', 'html'),
    loaded('CSS', 'kB', 'css'),
    loaded('JavaScript', 'kB', 'js'),
    loaded('Fonts', 'kB', 'fonts'),
    loaded('Total', 'kB', 'total'),
    loaded('Requests', 'count', 'requests'),
    loaded('First Contentful Paint', 'ms', 'fcp'),
    loaded('Largest Contentful Paint', 'ms', 'lcp'),
    loaded('Total Blocking Time', 'ms', 'tbt'),
    loaded('Cumulative Layout Shift', 'score', 'cls'),
    { name: 'INP of a sort', unit: 'ms', ours: table.sort, theirs: null },
    { name: 'INP of a filter', unit: 'ms', ours: table.filter, theirs: null },
    {
      name: 'Search key to first result',
      unit: 's',
      ours: ours.search.milliseconds,
      theirs: theirs.search.milliseconds,
    },
    {
      name: 'Bytes from search key to first result',
      unit: 'kB',
      ours: ours.search.bytes,
      theirs: theirs.search.bytes,
    },
    {
      name: 'Bytes of a page and its first search',
      unit: 'kB',
      ours: perPage(ours, ours.search),
      theirs: perPage(theirs, theirs.search),
    },
    {
      name: 'Build time per page',
      unit: 'ms',
      ours: (ours.buildSeconds * 1000) / builtPages,
      theirs: (theirs.buildSeconds * 1000) / builtPages,
    },
    {
      name: 'Search index per page',
      unit: 'kB',
      ours: ours.indexBytes / searchedPages,
      theirs: theirs.indexBytes / searchedPages,
    },
  ];
}

/** The table as Markdown. */
export const figureTable = (figures: readonly Figure[]): string =>
  markdownTable([HEADINGS, ...figures.map(figureRow)], { align: ['l', 'r', 'r', 'r'] });

function listAims({ pages, ours, theirs }: Measurements): Aim[] {
  const isText = (_: PageLoad, position: number): boolean => pages[position]!.isText;
  const [our, their] = [means(ours.loads), means(theirs.loads)];
  return [
    { name: 'Bytes', limit: 0.6, ours: our.total, theirs: their.total },
    {
      name: 'Bytes without fonts',
      limit: 0.5,
      ours: our.total - our.fonts,
      theirs: their.total - their.fonts,
    },
    {
      name: 'JavaScript on pages of text',
      limit: 0.1,
      ours: means(ours.loads.filter(isText)).js,
      theirs: means(theirs.loads.filter(isText)).js,
    },
  ];
}

/** A line for each aim, and what is worse here than there. */
function standing(measurements: Measurements): string {
  const worse = listFigures(measurements).filter(isWorse);
  const pages = worsePages(measurements);
  const lines = [
    ...listAims(measurements).map(aimInWords),
    worse.length === 0
      ? 'No line of the table worse than Starlight: met.'
      : `No line of the table worse than Starlight: **missed** by ${worse.map(({ name }) => name).join(', ')}.`,
    pages.length === 0
      ? 'No page worse than Starlight: met.'
      : `No page worse: **missed** by ${pages.join(', ')}.`,
  ];
  return lines.map((line) => `- ${line}`).join('\n');
}

/** What differs between pages. */
const PAGE_FIELDS = [
  { field: 'total', heading: 'total', unit: 'kB' },
  { field: 'js', heading: 'JavaScript', unit: 'kB' },
  { field: 'fcp', heading: 'FCP', unit: 'ms' },
  { field: 'lcp', heading: 'LCP', unit: 'ms' },
  { field: 'tbt', heading: 'TBT', unit: 'ms' },
] as const;

/** The pages on which one of these is worse here than there, whatever the mean says. */
function worsePages({ pages, ours, theirs }: Measurements): string[] {
  return pages.flatMap(({ address }, position) => {
    const worse = PAGE_FIELDS.filter(({ field, heading, unit }) =>
      isWorse({
        name: heading,
        unit,
        ours: ours.loads[position]![field],
        theirs: theirs.loads[position]![field],
      }),
    );
    return worse.length === 0 ? [] : [`\`${address}\` (${worse.map(({ heading }) => heading).join(', ')})`];
  });
}

/** A line for each page. */
function pageTable({ pages, ours, theirs, runs }: Measurements): string {
  const rows = pages.map((page, position) => {
    const [our, their] = [ours.loads[position]!, theirs.loads[position]!];
    const cells = PAGE_FIELDS.map(({ field, unit }) => {
      const part = ratio({ ours: our[field], theirs: their[field] });
      return `${writeFigure(our[field], unit)} / ${writeFigure(their[field], unit)} (${part})`;
    });
    return [`${page.name}, \`${page.address}\``, ...cells, String(loadsOf(page, runs))];
  });
  const headings = ['page', ...PAGE_FIELDS.map(({ heading }) => heading), 'runs'];
  return markdownTable([headings, ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'r'] });
}

/** The whole file. */
export function writeReport(measurements: Measurements): string {
  const { pages, builtPages, searchedPages, runs, versions, machine } = measurements;
  const repeated = runs === 1 ? 'One run' : `Median of ${runs} runs`;
  const version = (name: string): string => versions[name] ?? 'unknown';
  return `# Benchmarks

\`npm run bench\` writes this file: it builds this site and a [Starlight](https://starlight.astro.build) site with the
same text, and measures both. Means of ${pages.length} pages, of which each counts with its median of the runs; less is
better in every line.

${figureTable(listFigures(measurements))}

## Aims

${standing(measurements)}

## Page by page

Ours / theirs (ratio).

${pageTable(measurements)}

## Machine

${machine.day}; ${machine.processor}, ${machine.cores} cores, ${machine.gigabytes} GB of memory, ${machine.system};
Chromium ${machine.chromium}, Node ${machine.node}. Load average ${machine.load[0].toFixed(1)} before and
${machine.load[1].toFixed(1)} after. Times from a machine with other work, whose load before is above half its cores,
mean little; bytes stay the same.

Starlight ${version('@astrojs/starlight')}, Astro ${version('astro')} and Pagefind ${version('pagefind')} on both sides,
Lighthouse ${version('lighthouse')}.

## Method

- **The same text.** The main part of ${builtPages} of our built pages, all that have one, becomes Markdown, tables
  included; controls, charts, breadcrumbs, citations and lists of contents stay behind, for Starlight brings its own or has
  none. The measurement stops if the words of a compared page differ by more than a twentieth. Our pages keep all of that and
  are weighed with it.
- **Starlight as it comes**: its defaults, and a list of the compared pages alone at its side, which makes its pages
  lighter than a list of all would.
- **Loads**: Lighthouse with its mobile setting (Moto G Power, slow 4G, processor four times slower, simulated), an empty
  cache, the same server with gzip at level 6 for both. Bytes are what Lighthouse saw transferred, heads of the answers
  included. The last column says how often a page was
  loaded.
- **Starlight's search interface** loads with every page as soon as the browser is idle, and is part of its JavaScript
  above. Ours loads on the key. The line "page and its first search" adds both up.
- **Search**: on \`${SEARCHED_PAGE}\`, when it has loaded, Ctrl-K is pressed and "${SEARCHED_WORD}" typed, with Lighthouse's
  slow 4G applied to each request by the server (562.5 ms and 1,474.56 kbit/s) and the processor four times slower; it ends
  when the first result is seen. ${repeated}, the sites in turn; bytes without the heads of the answers. How
  many of the next results have come by then, each with a file of its own, depends on the machine.
- **INP** of a sort and of typing "python" into the filter, on \`${TABLE_PAGE}\` with the processor four times slower: the
  longest time from an input to the next paint. Starlight's tables can do neither. ${repeated}.
- **Build time**: one build each, nothing kept from an earlier one, pages and search index, divided by the ${builtPages} pages
  that both have. Ours also writes data files, feeds, embeds and redirects meanwhile; Starlight's reads Markdown.
- **Search index**: words and excerpts on disk without the engine, divided by ${searchedPages} pages that both search. Ours leaves
  lists of sources and legends out, for which Markdown has no mark.
`;
}
