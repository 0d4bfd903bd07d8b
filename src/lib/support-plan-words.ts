/** What a plan says in words. Figures are those of the plan; nothing is concluded here. */
import { asPlainText, type DatedText } from './dated-text.ts';
import { formatMonth } from './month-names.ts';
import { monthOf } from './months.ts';
import type { PlanProblem, PlanState } from './support-plan-state.ts';
import { MOST_YEARS } from './support-plan-state.ts';
import { isOpenEnded, type PlannedFramework, type PlanOutcome } from './support-plan-outcome.ts';
import {
  lastMonth,
  monthsWithout,
  useIn,
  type Contract,
  type PlanRelease,
  type SupportPlan,
  type Upgrade,
} from './support-plan.ts';

/** The cells of a framework's row. */
export interface PlanWords {
  /** The version to start on and until when it has support. */
  start: DatedText;
  /** How many forced upgrades there are. */
  count: string;
  /** Each forced upgrade; where there is none, why. */
  upgrades: DatedText[];
  /** What has security support at the end. */
  end: DatedText;
  /** How many months have no security support, and which. */
  without: DatedText;
}

const date = (day: string): { date: string } => ({ date: monthOf(day) });

/** The row of a framework. */
export function planWords(outcome: PlanOutcome, contract: Contract): PlanWords {
  if (outcome.kind !== 'plan') {
    const cannot = ['not known'];
    return {
      start: cannot,
      count: 'not known',
      upgrades: [reasonWords(outcome)],
      end: cannot,
      without: cannot,
    };
  }
  const { plan } = outcome;
  const count = String(plan.upgrades.length);
  const isOpen = isOpenEnded(plan);
  return {
    start: supportWords(plan, contract.start),
    count: !isOpen ? count : count === '0' ? 'none known' : `${count} known`,
    upgrades: [...plan.upgrades.map(upgradeWords), ...(isOpen ? [openWords(count)] : [])],
    end: supportWords(plan, lastMonth(contract)),
    without: isOpen && monthsWithout(plan) === 0 ? ['none known'] : withoutWords(plan),
  };
}

const openWords = (count: string): DatedText => [
  `No end is published, so no ${count === '0' ? '' : 'later '}upgrade can be dated.`,
];

function reasonWords(outcome: Exclude<PlanOutcome, { kind: 'plan' }>): DatedText {
  if (outcome.kind === 'no-policy')
    return ['No support policy is published. No version is promised security fixes until any day.'];
  if (outcome.kind === 'no-dates') return ['The data have no end of support for any release.'];
  return ['The data on its releases begin in ', date(outcome.first), ', after this start.'];
}

/** `5.2 LTS`; a projected release goes by its month. */
export function releaseWords({ cycle, out, lts }: PlanRelease): DatedText {
  if (cycle === null) return [`projected ${lts ? 'LTS ' : ''}release of `, date(out)];
  return [lts ? `${cycle} LTS` : cycle];
}

/** What has security support in a month, and until when. */
function supportWords(plan: SupportPlan, month: string): DatedText {
  const release = useIn(plan, month)?.release;
  if (!release) return ['nothing with security support'];
  if (release.end === null) return [...releaseWords(release), ', no end published'];
  const until = release.isEndProjected ? ', projected until ' : ', until ';
  return [...releaseWords(release), until, date(release.end)];
}

function upgradeWords({ month, isMonthProjected, from, to }: Upgrade): DatedText {
  const when = [date(month), isMonthProjected ? ' (projected): ' : ': '];
  // A projected release was named where it was moved to.
  const left = from === null || from.cycle === null ? [] : ['from ', ...releaseWords(from), ' '];
  return [...when, ...left, to.cycle === null ? 'to the ' : 'to ', ...releaseWords(to)];
}

function withoutWords(plan: SupportPlan): DatedText {
  const spans = plan.gaps.flatMap(({ from, to }, position): DatedText => [
    position === 0 ? ': ' : ', ',
    date(from),
    ...(from === to ? [] : [' to ', date(to)]),
  ]);
  return [String(monthsWithout(plan)), ...spans];
}

/** What the strip of a framework shows, as one sentence for those who do not see it. */
export function stripWords(name: string, outcome: PlanOutcome): string {
  if (outcome.kind !== 'plan') return `${name}: ${plain(reasonWords(outcome))}`;
  const { uses, gaps } = outcome.plan;
  const spans = [
    ...uses.map(({ release, from, to }) => ({ from, to, what: releaseWords(release) })),
    ...gaps.map((gap) => ({ ...gap, what: ['without security support'] })),
  ].sort((first, second) => (first.from < second.from ? -1 : 1));
  const words = spans.map(({ from, to, what }) =>
    plain(from === to ? [...what, ' in ', date(from)] : [...what, ' from ', date(from), ' to ', date(to)]),
  );
  return `${name}: ${words.join('; ')}.`;
}

const plain = (text: DatedText): string => asPlainText(text, formatMonth);

/** The answer in short, with what had to be set right in the address. Announced when it changes. */
export function summaryWords(
  state: PlanState,
  planned: readonly { framework: PlannedFramework; outcome: PlanOutcome }[],
): string {
  const plans = planned.flatMap(({ framework: { name }, outcome }) =>
    outcome.kind === 'plan' ? [{ name, plan: outcome.plan }] : [],
  );
  const dated = plans.filter(({ plan }) => !isOpenEnded(plan));
  const counts = dated.map(({ plan }) => plan.upgrades.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const withCount = (wanted: number): string =>
    `${wanted} (${namesOf(dated.filter(({ plan }) => plan.upgrades.length === wanted))})`;
  const range = least === most ? withCount(least) : `from ${withCount(least)} to ${withCount(most)}`;
  const parts = [
    ['Forced upgrades', dated.length > 0 ? range : ''],
    ['Months without support', namesOf(dated.filter(({ plan }) => plan.gaps.length > 0))],
    ['No end published', namesOf(plans.filter(({ plan }) => isOpenEnded(plan)))],
    [
      'Cannot be planned',
      namesOf(planned.flatMap(({ framework, outcome }) => (outcome.kind === 'plan' ? [] : [framework]))),
    ],
  ];
  return [
    ...state.problems.map((problem) => problemWords(problem, state)),
    `${formatMonth(state.start)} to ${formatMonth(lastMonth(state))}.`,
    ...parts.flatMap(([what, words]) => (words === '' ? [] : [`${what}: ${words}.`])),
  ].join(' ');
}

const namesOf = (named: readonly { name: string }[]): string => named.map(({ name }) => name).join(', ');

/** What was wrong with the address, and what is planned instead. */
export function problemWords({ about, kind, asked }: PlanProblem, { start, years }: Contract): string {
  const month = formatMonth(start);
  if (about === 'years') {
    const planned = `planned for ${years === 1 ? '1 year' : `${years} years`}`;
    return kind === 'unreadable'
      ? `"${asked}" is not a number of years: ${planned}.`
      : `A contract here has 1 to ${MOST_YEARS} whole years, not ${asked}: ${planned}.`;
  }
  if (kind === 'early') return `The data begin in ${month}: planned from there.`;
  if (kind === 'late') return `The plan looks no further ahead than ${month}: planned from there.`;
  return `"${asked}" is not a month such as 2027-01: planned from ${month}.`;
}
