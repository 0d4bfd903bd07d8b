import { describe } from 'vitest';
import { testBrokenCases, type Path } from './broken-evidence.ts';

const expressEntry: Path = ['sets', 0, 'frameworks', 'express', 0];

describe('benchmarks.json', () => {
  testBrokenCases([
    {
      rule: 'requests a second are not negative',
      name: 'benchmarks',
      at: [...expressEntry, 'concurrency', '64', 'requestsPerSecond'],
      value: -1,
      message: 'Must not be negative.',
    },
    {
      rule: 'a latency is not negative',
      name: 'benchmarks',
      at: [...expressEntry, 'concurrency', '64', 'latencyP99Ms'],
      value: -0.5,
      message: 'Must not be negative.',
    },
    {
      rule: 'a concurrency is a number of connections',
      name: 'benchmarks',
      at: [...expressEntry, 'concurrency', 'many'],
      value: {},
      message: 'Must be a number of connections.',
    },
    {
      rule: 'a framework without entries has a reason',
      name: 'benchmarks',
      at: ['sets', 0, 'frameworks', 'koa'],
      value: [],
      issueAt: ['sets', 0, 'missing', 'koa'],
      message: '"koa" has no entry and no reason in missing.',
    },
    {
      rule: 'a data set occurs once',
      name: 'benchmarks',
      at: ['sets', 1, 'id'],
      value: 'the-benchmarker-2025-07-23',
      message: 'Duplicate id "the-benchmarker-2025-07-23".',
    },
    {
      rule: 'a time of data is in UTC',
      name: 'benchmarks',
      at: ['sets', 0, 'updatedAt'],
      value: '2025-07-23',
      message: 'Must be YYYY-MM-DD HH:MM:SS UTC.',
    },
  ]);
});
