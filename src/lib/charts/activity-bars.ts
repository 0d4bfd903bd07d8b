/** A repository's activity as bars. */
import type { Framework } from '../dataset.ts';
import { formatDate, formatShare, formatWhole } from '../formats.ts';
import { plainBar, type BarGroup } from './bar-groups.ts';

type Activity = NonNullable<Framework['activity']>;

/** The figures that are drawn, with their titles and how a value is written. */
export const ACTIVITY_FIGURES = [
  {
    id: 'commits',
    title: 'Commits in 12 months',
    valueOf: (activity: Activity) => activity.commits12m,
    format: formatWhole,
  },
  {
    id: 'people',
    title: 'People who committed in 12 months',
    valueOf: (activity: Activity) => activity.persons12m,
    format: formatWhole,
  },
  {
    id: 'concentration',
    title: 'Share of the commits by the three busiest',
    valueOf: (activity: Activity) => activity.top3Share12m,
    format: formatShare,
  },
] as const;

/** Whether the window ends so long before the others that its figures cannot be set beside them. */
function isOldWindow(activity: Activity, newest: string): boolean {
  return (
    activity.windowEnd !== null && Number(newest.slice(0, 4)) - Number(activity.windowEnd.slice(0, 4)) > 1
  );
}

/** The end of the newest window among the frameworks. */
const newestWindow = (frameworks: readonly Framework[]): string =>
  frameworks.reduce((newest, { activity }) => {
    const end = activity?.windowEnd ?? '';
    return end > newest ? end : newest;
  }, '');

/** One bar a framework, in their order; an old window is outlined and says so, a missing figure is said in words. */
export function activityBars(
  frameworks: readonly Framework[],
  { valueOf, format }: (typeof ACTIVITY_FIGURES)[number],
): BarGroup[] {
  const newest = newestWindow(frameworks);
  return frameworks.map(({ name, activity }) => {
    const value = activity && valueOf(activity);
    const isOld = activity !== null && isOldWindow(activity, newest);
    return {
      label: name,
      note: isOld && activity.windowEnd ? `not comparable: year to ${formatDate(activity.windowEnd)}` : null,
      caution: isOld,
      bars: [
        plainBar('', value, value === null ? 'not measured' : format(value), isOld ? 'outline' : 'fill-1'),
      ],
    };
  });
}
