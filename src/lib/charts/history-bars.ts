/** One benchmark entry over time: the same code under changing tools. */
import type { Benchmarks } from '../../schemas/benchmarks.ts';
import { formatDate, formatWhole } from '../formats.ts';
import { plainBar, type BarGroup } from './bar-groups.ts';

type HistoryPoint = NonNullable<Benchmarks['history']['frameworks'][string]>[number];

/** Groups of bars, oldest first; each tool has its own fill. */
export function historyBars(points: readonly HistoryPoint[]): BarGroup[] {
  const tools = [...new Set(points.map(({ tool }) => tool))];
  return points.map(({ updatedAt, tool, version, requestsPerSecond }) => ({
    label: `${formatDate(updatedAt, 'short')}, version ${version}`,
    note: null,
    caution: false,
    bars: [
      plainBar(
        tool,
        requestsPerSecond,
        formatWhole(requestsPerSecond),
        tools.indexOf(tool) === 0 ? 'fill-1' : 'fill-4',
      ),
    ],
  }));
}
