import type { Fault } from './fault.ts';
import type { PageBody } from './page-body.ts';

/** The files of `content/evidence/`, without their ending. */
export const EVIDENCE_NAMES = [
  'activity',
  'adoption',
  'advisories',
  'benchmarks',
  'first-releases',
  'lifecycle',
] as const;
export type EvidenceName = (typeof EVIDENCE_NAMES)[number];

/** A file as it was parsed; the value is undefined where that failed, and a fault then says why. */
export interface ContentFile {
  /** The file, from `content/` on. */
  file: string;
  value: unknown;
}

/** One file of `content/facts/`. */
export interface FactsFile extends ContentFile {
  slug: string;
}

/** The folders of `content/` that hold pages. */
export const PAGE_FOLDERS = ['frameworks', 'factors', 'use-cases', 'guide'] as const;
export type PageFolder = (typeof PAGE_FOLDERS)[number];

/** One page; the value is its front matter. */
export interface PageFile extends ContentFile {
  slug: string;
  /** Null where the file could not be read. */
  body: PageBody | null;
}

/** One file of `content/evidence/`. */
interface EvidenceFile extends ContentFile {
  name: EvidenceName;
}

/** The folders of `content/` whose files are read. */
export type Folder = 'facts' | 'evidence' | PageFolder;

/** All of `content/`, parsed but not yet checked. */
export interface Content {
  facts: FactsFile[];
  /** The pages of `content/frameworks/`. */
  pages: PageFile[];
  factors: PageFile[];
  useCases: PageFile[];
  /** The pages of `content/guide/`. */
  guide: PageFile[];
  /** Null where the directory is missing. */
  capabilities: ContentFile | null;
  /** Null where the directory is missing. */
  shelfLives: ContentFile | null;
  evidence: EvidenceFile[];
  /** The names of all files in a folder; a folder that is missing is absent. */
  names: ReadonlyMap<Folder, readonly string[]>;
  /** What kept files from being parsed. */
  faults: Fault[];
}

/** Looks for one kind of fault in the parsed content. Pure: the day of the check is handed in as YYYY-MM-DD. */
export type Rule = (content: Content, today: string) => Fault[];
