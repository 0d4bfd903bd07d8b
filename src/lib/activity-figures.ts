import type { Framework } from './dataset.ts';
import { formatShare, formatWhole } from './formats.ts';

/** What was counted of a framework's main repository. */
export type Activity = NonNullable<Framework['activity']>;

/** One figure of it, by the same id and words wherever it is drawn, listed or cited. */
export interface ActivityFigure {
  /** Names the figure in anchors, and stays. */
  id: string;
  label: string;
  /** Null where it was not measured. */
  valueOf: (activity: Activity) => number | null;
  format: (value: number) => string;
}

/** The figures that tell who maintains a framework: drawn as bars, and set beside its adoption. */
export const MAINTENANCE_FIGURES: readonly ActivityFigure[] = [
  {
    id: 'commits',
    label: 'Commits in 12 months',
    valueOf: ({ commits12m }) => commits12m,
    format: formatWhole,
  },
  {
    id: 'people',
    label: 'People who committed in 12 months',
    valueOf: ({ persons12m }) => persons12m,
    format: formatWhole,
  },
  {
    id: 'concentration',
    label: 'Share of the commits by the three busiest',
    valueOf: ({ top3Share12m }) => top3Share12m,
    format: formatShare,
  },
];

/** All figures, for the page that lists them. */
export const ACTIVITY_FIGURES: readonly ActivityFigure[] = [
  ...MAINTENANCE_FIGURES,
  {
    id: 'releases',
    label: 'Releases in 12 months',
    valueOf: ({ releaseTags12m }) => releaseTags12m,
    format: formatWhole,
  },
  {
    id: 'commits-ever',
    label: 'Commits ever',
    valueOf: ({ commitsTotal }) => commitsTotal,
    format: formatWhole,
  },
];
