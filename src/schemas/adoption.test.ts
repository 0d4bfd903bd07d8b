import { describe } from 'vitest';
import { testBrokenCases, type Path } from './broken-evidence.ts';

const surveyed: Path = ['stackOverflow2025', 'webFrameworks'];

describe('adoption.json', () => {
  testBrokenCases([
    {
      rule: 'a percentage is 100 at most',
      name: 'adoption',
      at: [...surveyed, 'percent', 'django'],
      value: 100.1,
      message: 'Must be a percentage from 0 to 100.',
    },
    {
      rule: 'a percentage is 0 at least',
      name: 'adoption',
      at: [...surveyed, 'percent', 'django'],
      value: -0.1,
      message: 'Must be a percentage from 0 to 100.',
    },
    {
      rule: 'a percentage has agreeing quotes',
      name: 'adoption',
      at: [...surveyed, 'agreeingQuotes', 'django'],
      value: 1,
      issueAt: [...surveyed, 'percent', 'django'],
      message: '"django" has 1 agreeing quotes, fewer than 2.',
    },
    {
      rule: 'a registry figure has a source',
      name: 'adoption',
      at: ['npmDownloads', 'frameworks', 'brand-new'],
      value: 12,
      message: 'The figure of "brand-new" has no source.',
    },
    {
      rule: 'a related registry figure has a source',
      name: 'adoption',
      at: ['pypiRank', 'related', 'jinja2'],
      value: 12,
      message: 'The figure of "jinja2" has no source.',
    },
    {
      rule: 'downloads are not negative',
      name: 'adoption',
      at: ['npmDownloads', 'frameworks', 'koa'],
      value: -1,
      message: 'Must not be negative.',
    },
    {
      rule: 'a rank starts at 1',
      name: 'adoption',
      at: ['pypiRank', 'frameworks', 'flask'],
      value: 0,
      message: 'Ranks start at 1.',
    },
    {
      rule: 'a package name is lower case',
      name: 'adoption',
      at: ['pypiRank', 'source', 'Django'],
      value: 'https://pypi.org/project/Django/',
      message: 'Must be a lower-case package name.',
    },
    {
      rule: 'a registry without figures has a reason',
      name: 'adoption',
      at: ['nullReason'],
      value: {
        nuget: 'not a measure',
        packagist: 'not found',
        rubygems: 'not found',
        mavenCentral: 'not published',
      },
      issueAt: ['nullReason', 'hex'],
      message: 'hex is null without a reason.',
    },
  ]);
});
