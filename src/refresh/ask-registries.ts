import type { RegistryId } from '../schemas/registries.ts';
import { BadAnswer, NoAnswer, type FetchText } from './fetch-text.ts';
import type { ReleaseList } from './findings.ts';
import { REGISTRIES } from './registries/all.ts';

/** One package to be looked up for one framework. */
export interface Question {
  slug: string;
  registry: RegistryId;
  /** Name of the package or product in the registry. */
  name: string;
}

/** A question without an answer that can be used. */
export interface Failure {
  question: Question;
  /** The host, where it gave no answer at all; null where the answer was of no use. */
  silentHost: string | null;
  reason: string;
}

/** Where each registry is asked: the address of its API, without a slash at the end. */
export type Bases = Readonly<Record<RegistryId, string>>;

/** What came of one question. */
export type Answer = { question: Question; list: ReleaseList } | Failure;

/**
 * Asks all registries at once, and each of them one question after another. After a host has failed to answer,
 * it is not asked again.
 * @param onAnswer called after each question
 */
export async function askRegistries(
  questions: readonly Question[],
  bases: Bases,
  fetchText: FetchText,
  onAnswer: (question: Question) => void,
): Promise<Answer[]> {
  const byRegistry = Map.groupBy(questions, ({ registry }) => registry);
  const answers = await Promise.all(
    [...byRegistry].map(async ([registry, own]) => {
      const given: Answer[] = [];
      let silence: Omit<Failure, 'question'> | null = null;
      for (const question of own) {
        const answer = await answerTo(question, bases[registry], fetchText, silence);
        if ('reason' in answer && answer.silentHost !== null) silence = answer;
        given.push(answer);
        onAnswer(question);
      }
      return given;
    }),
  );
  return answers.flat();
}

async function answerTo(
  question: Question,
  base: string,
  fetchText: FetchText,
  silence: Omit<Failure, 'question'> | null,
): Promise<Answer> {
  if (silence !== null) return { ...silence, question };
  const { publisher, place, page, readReleases } = REGISTRIES[question.registry];
  const { registry, name } = question;
  try {
    const releases = await readReleases(name, base, fetchText);
    return { question, list: { registry, name, publisher, place, page: page(name), releases } };
  } catch (error) {
    if (error instanceof NoAnswer) return { question, silentHost: error.host, reason: error.message };
    if (error instanceof BadAnswer) return { question, silentHost: null, reason: error.message };
    throw error;
  }
}
