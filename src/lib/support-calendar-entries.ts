import { asSlug } from './addresses.ts';
import type { Framework, Release } from './dataset.ts';
import { asPlainText } from './dated-text.ts';
import { formatDate } from './formats.ts';
import { monthOf } from './months.ts';
import type { PlannedFramework } from './support-plan-outcome.ts';
import { releaseWords } from './support-plan-words.ts';
import { lastMonth, type Contract, type PlanRelease, type SupportPlan, type Use } from './support-plan.ts';

/** A whole day in a calendar. */
export interface CalendarEntry {
  /** The same for the same event in every file, so that a calendar replaces what it already has. */
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  text: string;
  /** Whether the day follows from a cadence and is not published. */
  isProjected: boolean;
}

/** Where entries come from, for their texts. */
export interface CalendarSource {
  /** Complete address of the page with the plan or the dates. */
  page: string;
  /** Day of the data. */
  checked: string;
}

const KINDS = [
  { until: 'activeSupportUntil', id: 'fixes', words: 'last day of bug fixes' },
  { until: 'securitySupportUntil', id: 'security', words: 'last day of security support' },
  { until: 'commercialSupportUntil', id: 'commercial', words: 'last day of paid support' },
] as const satisfies readonly { until: keyof Release; id: string; words: string }[];

/** Every published end of support of a framework, in order of time; also those that have passed. */
export function publishedEnds({ slug, name, lifecycle }: Framework, source: CalendarSource): CalendarEntry[] {
  return (lifecycle?.releases ?? [])
    .flatMap((release) =>
      KINDS.flatMap(({ until, id, words }): CalendarEntry[] => {
        const day = release[until];
        if (!day) return [];
        const text = [...(release.note ? [release.note] : []), ...sourceLines(lifecycle!.policyUrl, source)];
        return [
          {
            id: entryId(slug, `${asSlug(release.cycle)}-${id}`),
            day,
            title: `${name} ${release.cycle}${release.lts ? ' LTS' : ''}: ${words}`,
            text: text.join('\n'),
            isProjected: false,
          },
        ];
      }),
    )
    .sort((first, second) => (first.day < second.day ? -1 : 1));
}

/** The days of a plan on which the release in use loses security support, in order of time. */
export function planEntries(
  { slug, name, policyUrl }: PlannedFramework,
  plan: SupportPlan,
  contract: Contract,
  source: CalendarSource,
): CalendarEntry[] {
  const last = lastMonth(contract);
  return plan.uses.flatMap((use, position): CalendarEntry[] => {
    const { release, to } = use;
    if (release.end === null || to >= last) return [];
    const { isEndProjected } = release;
    return [
      {
        // A published end has the id that it has in the file with all of them.
        id: entryId(
          slug,
          isEndProjected ? `projected-${monthOf(release.end)}` : `${asSlug(release.cycle!)}-security`,
        ),
        day: release.end,
        title: `${isEndProjected ? 'Projected: ' : ''}${name} ${inWords(release)}: last day of security support`,
        text: [
          moveWords(use, plan.uses[position + 1] ?? null),
          ...(isEndProjected
            ? ['This day is projected from the cadence of earlier releases: look for the published one.']
            : []),
          ...sourceLines(policyUrl, source),
        ].join('\n'),
        isProjected: isEndProjected,
      },
    ];
  });
}

const entryId = (slug: string, event: string): string => `${slug}-${event}@backend-atlas`;

const inWords = (release: PlanRelease): string => asPlainText(releaseWords(release), formatDate);

function moveWords({ to }: Use, next: Use | null): string {
  if (next === null) return 'No release, known or projected, has security support after it.';
  const target = `${next.release.cycle === null ? 'the ' : ''}${inWords(next.release)}`;
  return next.release.out > `${to}-31`
    ? `No release has security support then. Move to ${target} in ${formatDate(next.from)}.`
    : `Move to ${target} by this day.`;
}

const sourceLines = (policyUrl: string | null, { page, checked }: CalendarSource): string[] => [
  ...(policyUrl ? [`Policy: ${policyUrl}`] : []),
  `Data of ${formatDate(checked)}: ${page}`,
];
