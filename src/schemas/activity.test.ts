import { describe } from 'vitest';
import { testBrokenCases } from './broken-evidence.ts';

describe('activity.json', () => {
  testBrokenCases([
    {
      rule: 'a count is not negative',
      name: 'activity',
      at: ['frameworks', 'koa', 'botCommits12m'],
      value: -1,
      message: 'Must not be negative.',
    },
    {
      rule: 'a count is whole',
      name: 'activity',
      at: ['frameworks', 'koa', 'botCommits12m'],
      value: 4.5,
      message: 'Must be a whole number.',
    },
    {
      rule: 'a share is 1 at most',
      name: 'activity',
      at: ['frameworks', 'koa', 'top3Share12m'],
      value: 34.2,
      message: 'Must be a share from 0 to 1.',
    },
    {
      rule: 'a window ends on or after its start',
      name: 'activity',
      at: ['frameworks', 'koa', 'windowEnd'],
      value: '2025-03-27',
      message: 'windowEnd 2025-03-27 is before windowStart 2025-03-28.',
    },
    {
      rule: 'a figure has its window',
      name: 'activity',
      at: ['frameworks', 'django', 'releaseTags12m'],
      value: 12,
      message: 'releaseTags12m is given without the window in which it was counted.',
    },
    {
      rule: 'commits without merges are a part of all',
      name: 'activity',
      at: ['frameworks', 'koa', 'commits12mWithoutMerges'],
      value: 35,
      message: 'commits12mWithoutMerges 35 is more than commits12m 34.',
    },
    {
      rule: 'persons are not more than authors',
      name: 'activity',
      at: ['frameworks', 'koa', 'persons12m'],
      value: 10,
      message: 'persons12m 10 is more than authors12m 9.',
    },
    {
      rule: 'commits in the window are a part of the history',
      name: 'activity',
      at: ['frameworks', 'koa', 'commitsTotal'],
      value: 33,
      issueAt: ['frameworks', 'koa', 'commits12m'],
      message: 'commits12m 34 is more than commitsTotal 33.',
    },
    {
      rule: 'the busiest persons are three at most',
      name: 'activity',
      at: ['frameworks', 'koa', 'top3Commits12m'],
      value: [4, 3, 2, 1],
      message: 'Must hold three persons at most.',
    },
  ]);
});
