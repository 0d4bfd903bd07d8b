import { describe } from 'vitest';
import { testBrokenCases } from './broken-evidence.ts';

describe('first-releases.json', () => {
  testBrokenCases([
    {
      rule: 'a release without a date was not found',
      name: 'first-releases',
      at: ['frameworks', 'flask', 'oneDotZero', 'date'],
      value: null,
      issueAt: ['frameworks', 'flask', 'oneDotZero', 'kind'],
      message: 'Without a date, kind must be "not found".',
    },
    {
      rule: 'a release with a date was found',
      name: 'first-releases',
      at: ['frameworks', 'flask', 'oneDotZero', 'kind'],
      value: 'not found',
      message: 'kind is "not found" but a date is given.',
    },
    {
      rule: 'version 1.0 is not before the first public one',
      name: 'first-releases',
      at: ['frameworks', 'flask', 'oneDotZero', 'date'],
      value: '2010-04-15',
      message: 'oneDotZero 2010-04-15 is before firstPublic 2010-04-16.',
    },
  ]);
});
