import type { Release } from './dataset.ts';

/** "5.2 LTS" or "6.1". */
export const seriesName = ({ cycle, lts }: Release): string => (lts ? `${cycle} LTS` : cycle);
