import { factsSchema } from '../schemas/facts.ts';
import { lifecycleSchema } from '../schemas/lifecycle.ts';
import type { RegistryId } from '../schemas/registries.ts';
import { askRegistries, type Answer, type Bases, type Failure, type Question } from './ask-registries.ts';
import { changedFacts } from './facts-text.ts';
import { factsFieldChanges, lineFieldChanges, type FieldChange } from './field-changes.ts';
import type { FetchText } from './fetch-text.ts';
import { findingsIn } from './findings.ts';
import { changedLifecycle } from './lifecycle-text.ts';
import { planLatestStable } from './plan-latest-stable.ts';
import { planLines } from './plan-lines.ts';
import { notesToRead, remarksOn } from './remarks.ts';
import { WorkingCopy } from './working-copy.ts';

/** What a refresh is asked to do. */
export interface Errand {
  /** Slugs of the frameworks; empty for all. */
  only: readonly string[];
  /** The registries to read; empty for all. */
  sources: readonly RegistryId[];
  isDryRun: boolean;
}

/** What a refresh works on and with. */
export interface Setting {
  /** The content directory. */
  directory: string;
  /** The day of reading, YYYY-MM-DD: it goes into the content. */
  today: string;
  bases: Bases;
  fetchText: FetchText;
  /** Called before the first question, with done at 0, and after each. */
  onProgress: (done: number, total: number) => void;
}

/** What came of one framework. */
interface FrameworkOutcome {
  slug: string;
  /** What has been written, or in a dry run would be. */
  changes: FieldChange[];
  /** Why nothing was written, but for hosts that did not answer; empty where nothing was in the way. */
  refusals: string[];
  /** What a person should look at. */
  remarks: string[];
}

/** What came of a refresh. */
export interface Outcome {
  /** Faults that the content had before; nothing was then asked or written. */
  faultsBefore: string[];
  frameworks: FrameworkOutcome[];
  failures: Failure[];
  /** Frameworks that were asked for, but that content gives no registry to read. */
  unasked: string[];
  /** How many lists were read. */
  listsRead: number;
}

const LIFECYCLE = 'evidence/lifecycle.json';

/** Reads the registries and brings the content up to date, each framework wholly or not at all. */
export async function refresh(errand: Errand, setting: Setting): Promise<Outcome> {
  const copy = new WorkingCopy(setting.directory);
  const faultsBefore = copy.faults(setting.today);
  if (faultsBefore.length > 0) {
    return { faultsBefore, frameworks: [], failures: [], unasked: [], listsRead: 0 };
  }
  const questions = questionsFor(errand, copy);
  let done = 0;
  setting.onProgress(done, questions.length);
  const answers = await askRegistries(questions, setting.bases, setting.fetchText, () => {
    done += 1;
    setting.onProgress(done, questions.length);
  });
  const frameworks: FrameworkOutcome[] = [];
  for (const [slug, own] of Map.groupBy(answers, ({ question }) => question.slug)) {
    frameworks.push(await refreshFramework(slug, own, copy, errand, setting.today));
  }
  const failures = answers.filter((answer) => 'reason' in answer);
  const unasked = unaskedBy(errand, questions, copy);
  return { faultsBefore, frameworks, failures, unasked, listsRead: answers.length - failures.length };
}

/** The packages to look up, in the order of the content. */
function questionsFor({ only, sources }: Errand, copy: WorkingCopy): Question[] {
  return copy
    .content()
    .facts.filter(({ slug }) => only.length === 0 || only.includes(slug))
    .flatMap(({ slug, value }) =>
      (factsSchema.parse(value).registries ?? [])
        .filter(({ registry }) => sources.length === 0 || sources.includes(registry))
        .map((entry) => ({ slug, ...entry })),
    );
}

/** Whoever reads one registry only does not want to hear of all frameworks that are not in it. */
function unaskedBy({ only, sources }: Errand, questions: readonly Question[], copy: WorkingCopy): string[] {
  const all = copy.content().facts.map(({ slug }) => slug);
  const meant = only.length > 0 ? only : sources.length > 0 ? [] : all;
  return meant.filter((slug) => !questions.some((question) => question.slug === slug));
}

async function refreshFramework(
  slug: string,
  answers: readonly Answer[],
  copy: WorkingCopy,
  { isDryRun }: Errand,
  today: string,
): Promise<FrameworkOutcome> {
  const refused = (refusals: string[]): FrameworkOutcome => ({ slug, changes: [], refusals, remarks: [] });
  const failures = answers.filter((answer) => 'reason' in answer);
  if (failures.length > 0) {
    return refused(failures.flatMap(({ reason, silentHost }) => (silentHost === null ? [reason] : [])));
  }
  const lists = answers.flatMap((answer) => ('list' in answer ? [answer.list] : []));
  const { texts, changes, remarks } = await planned(slug, findingsIn(lists, today), copy, today);
  if (texts.size === 0) return { slug, changes, refusals: [], remarks };
  const faults = copy.faults(today, texts);
  if (faults.length > 0) return refused(faults);
  try {
    copy.accept(texts, isDryRun);
  } catch (error) {
    return refused([error instanceof Error ? error.message : String(error)]);
  }
  return { slug, changes, refusals: [], remarks };
}

/** The new texts of the files of one framework, and what is new in them. */
async function planned(
  slug: string,
  findings: ReturnType<typeof findingsIn>,
  copy: WorkingCopy,
  today: string,
): Promise<{ texts: Map<string, string>; changes: FieldChange[]; remarks: string[] }> {
  const content = copy.content();
  const factsPath = `facts/${slug}.yaml`;
  const facts = factsSchema.parse(content.facts.find((file) => file.slug === slug)?.value);
  const evidence = content.evidence.find(({ name }) => name === 'lifecycle');
  const lines = lifecycleSchema.parse(evidence?.value).frameworks[slug]?.releases ?? [];

  const texts = new Map<string, string>();
  const changes: FieldChange[] = [];
  const linePlan = planLines(lines, findings, today);
  if (linePlan.changes.length > 0) {
    texts.set(LIFECYCLE, await changedLifecycle(copy.text(LIFECYCLE), slug, linePlan.changes, today));
    changes.push(...lineFieldChanges(lines, linePlan.changes));
  }
  const factsChange = planLatestStable(slug, facts, findings, today);
  if (factsChange !== null) {
    texts.set(factsPath, changedFacts(copy.text(factsPath), factsChange));
    changes.push(...factsFieldChanges(facts, factsChange));
  }
  const remarks = [...remarksOn(slug, linePlan), ...notesToRead(slug, lines, linePlan.changes)];
  return { texts, changes, remarks };
}
