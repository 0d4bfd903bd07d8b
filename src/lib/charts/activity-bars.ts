/** A repository's activity as bars. */
import type { Activity, ActivityFigure } from '../activity-figures.ts';
import type { Framework } from '../dataset.ts';
import { formatDate } from '../formats.ts';
import { plainBar, type BarGroup } from './bar-groups.ts';

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
  { valueOf, format }: ActivityFigure,
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
