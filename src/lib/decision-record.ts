import { changeWords, decidingFactors, exclusionWords, headline, type Titles } from './decision-words.ts';
import { crossings, type Decision, type Demand, type Ranked } from './decision.ts';
import { formatDate, formatList } from './formats.ts';

/** What a decision record needs beside the decision. */
export interface RecordContext {
  demand: Demand;
  titles: Titles;
  /** Title of the use case that the settings started from, null for none. */
  useCase: string | null;
  /** The permanent link with all settings. */
  link: string;
  /** Today's date, ISO. */
  today: string;
  /** The day on which the facts were checked, ISO. */
  checked: string;
  /** Claims of the case against each framework, by slug. */
  against: Readonly<Record<string, readonly string[]>>;
  /** Address of a framework's page. */
  frameworkAddress: (slug: string) => string;
}

/**
 * The decision as a Markdown record in the form of MADR 4.0 (https://adr.github.io/madr/).
 * Every sentence comes from the decision; the author fills in what only the team knows.
 */
export function decisionRecord(decision: Decision, context: RecordContext): string {
  const { demand, titles } = context;
  const [first, second] = decision.ranking;
  const lines = [
    '---',
    'status: proposed',
    `date: ${context.today}`,
    '---',
    '',
    `# Backend framework${context.useCase ? ` for ${context.useCase}` : ''}`,
    '',
    '## Context and Problem Statement',
    '',
    `We choose a backend framework for a ${demand.size} application.${conditions(demand, titles)}`,
    '',
    '## Decision Drivers',
    '',
    ...Object.entries(demand.weights)
      .filter(([, weight]) => weight > 0)
      .sort(([, one], [, other]) => other - one)
      .map(([factor, weight]) => `* ${titles[factor] ?? factor}, weight ${weight} of 10`),
    '',
    '## Considered Options',
    '',
    ...decision.ranking.map(({ candidate, fit }) => `* ${candidate.name}, fit ${Math.round(fit)}`),
    ...decision.setApart.map(
      ({ candidate, reasons }) =>
        `* ${candidate.name}, set apart: ${reasons.map((reason) => exclusionWords(reason, titles)).join('; ')}`,
    ),
    '',
    '## Decision Outcome',
    '',
    first
      ? `Chosen option: "${first.candidate.name}", because ${headline(decision, demand)}`
      : headline(decision, demand),
  ];
  if (first && second)
    lines.push('', changeWords(crossings(first.candidate, second.candidate, demand), first, second, titles));
  if (first) lines.push('', '### Consequences', '', ...consequences(first, second, context));
  const sources = [first, second].flatMap((ranked) => (ranked ? [ranked.candidate] : []));
  lines.push(
    '',
    '## More Information',
    '',
    `* Settings and ranking: ${context.link}`,
    ...sources.map(
      ({ name, slug }) =>
        `* Backend Atlas, ${name}, facts checked to ${formatDate(context.checked)}, with sources: ${context.frameworkAddress(slug)}`,
    ),
    '',
  );
  return lines.join('\n');
}

function consequences(
  first: Ranked,
  second: Ranked | undefined,
  { titles, against }: RecordContext,
): string[] {
  const claims = (against[first.candidate.slug] ?? []).map((claim) => `* Bad, where this holds: ${claim}`);
  if (second === undefined) return claims;
  return [
    ...decidingFactors(first, second, titles).map(
      (words) => `* Good, because it is ahead of ${second.candidate.name} on ${words}`,
    ),
    ...decidingFactors(second, first, titles).map(
      (words) => `* Bad, because ${second.candidate.name} is ahead on ${words}`,
    ),
    ...claims,
  ];
}

function conditions(demand: Demand, titles: Titles): string {
  const named = (ids: readonly string[]): string => formatList(ids.map((id) => titles[id] ?? id));
  return [
    demand.must.length > 0 ? ` It must have: ${named(demand.must)}.` : '',
    demand.nice.length > 0 ? ` We want: ${named(demand.nice)}.` : '',
    demand.languages.length > 0 ? ` The team writes ${formatList(demand.languages)}.` : '',
    demand.licenses.length > 0 ? ` Accepted licenses: ${formatList(demand.licenses)}.` : '',
    demand.until === null ? '' : ` Security fixes must last until ${formatDate(demand.until)}.`,
  ].join('');
}
