import { describe } from 'vitest';
import { testBrokenCases, type Path } from './broken-evidence.ts';

const flaskAdvisory: Path = ['frameworks', 'flask', 'advisories', 0];

describe('advisories.json', () => {
  testBrokenCases([
    {
      rule: 'a CVSS score is 10 at most',
      name: 'advisories',
      at: [...flaskAdvisory, 'cvss'],
      value: 10.1,
      message: 'Must be a CVSS score from 0 to 10.',
    },
    {
      rule: 'a CVSS score is 0 at least',
      name: 'advisories',
      at: [...flaskAdvisory, 'cvss'],
      value: -0.1,
      message: 'Must be a CVSS score from 0 to 10.',
    },
    {
      rule: 'a severity is a known one',
      name: 'advisories',
      at: [...flaskAdvisory, 'severity'],
      value: 'moderate',
      message: 'Invalid option: expected one of "low"|"medium"|"high"|"critical"',
    },
    {
      rule: 'an advisory id occurs once',
      name: 'advisories',
      at: ['frameworks', 'koa', 'advisories', 2, 'id'],
      value: 'CVE-2025-25200',
      message: 'Duplicate id "CVE-2025-25200".',
    },
    {
      rule: 'a day of publication has a basis',
      name: 'advisories',
      at: [...flaskAdvisory, 'publishedBasis'],
      value: null,
      message: 'published and publishedBasis must both be given or both be null.',
    },
    {
      rule: 'the count is the length of the list',
      name: 'advisories',
      at: ['frameworks', 'koa', 'count'],
      value: 6,
      message: 'count is 6, but 5 advisories are listed.',
    },
    {
      rule: 'the counts by year are those of the list',
      name: 'advisories',
      at: ['frameworks', 'koa', 'countByYear', '2025'],
      value: 3,
      message: 'countByYear says 3 for 2025, but 4 are listed.',
    },
    {
      rule: 'advisories are counted by year',
      name: 'advisories',
      at: ['frameworks', 'koa', 'countByYear', 'later'],
      value: 0,
      message: 'Must be a year or "unknown".',
    },
  ]);
});
