// cspell:ignore licence
import { describe } from 'vitest';
import { testBrokenCases, type Path } from './broken-evidence.ts';

const django52: Path = ['frameworks', 'django', 'releases', 2];

describe('lifecycle.json', () => {
  testBrokenCases([
    {
      rule: 'security support ends on or after active support',
      name: 'lifecycle',
      at: [...django52, 'securitySupportUntil'],
      value: '2025-11-30',
      message: 'securitySupportUntil 2025-11-30 is before activeSupportUntil 2025-12-03.',
    },
    {
      rule: 'active support ends on or after the release',
      name: 'lifecycle',
      at: [...django52, 'activeSupportUntil'],
      value: '2025-04-01',
      message: 'activeSupportUntil 2025-04-01 is before releaseDate 2025-04-02.',
    },
    {
      rule: 'security support ends on or after the release',
      name: 'lifecycle',
      given: [
        [[...django52, 'activeSupportUntil'], null],
        [[...django52, 'activeSupportStatus'], 'not-given'],
      ],
      at: [...django52, 'securitySupportUntil'],
      value: '2025-04-01',
      message: 'securitySupportUntil 2025-04-01 is before releaseDate 2025-04-02.',
    },
    {
      rule: 'paid support ends on or after security support',
      name: 'lifecycle',
      at: [...django52, 'commercialSupportUntil'],
      value: '2028-04-29',
      message: 'commercialSupportUntil 2028-04-29 is before securitySupportUntil 2028-04-30.',
    },
    {
      rule: 'a release is superseded on or after its day',
      name: 'lifecycle',
      at: [...django52, 'supersededOn'],
      value: '2025-04-01',
      message: 'supersededOn 2025-04-01 is before releaseDate 2025-04-02.',
    },
    {
      rule: 'the newest version is not older than the first',
      name: 'lifecycle',
      at: [...django52, 'latestDate'],
      value: '2025-03',
      message: 'latestDate 2025-03 is before releaseDate 2025-04-02.',
    },
    {
      rule: 'a dated active end needs a date',
      name: 'lifecycle',
      at: [...django52, 'activeSupportUntil'],
      value: null,
      message: 'activeSupportStatus is "dated" but activeSupportUntil is null.',
    },
    {
      rule: 'a dated security end needs a date',
      name: 'lifecycle',
      at: [...django52, 'securitySupportUntil'],
      value: null,
      message: 'securitySupportStatus is "dated" but securitySupportUntil is null.',
    },
    {
      rule: 'a date needs the status dated',
      name: 'lifecycle',
      at: [...django52, 'securitySupportStatus'],
      value: 'open',
      message: 'securitySupportUntil is given, but securitySupportStatus is "open", not "dated".',
    },
    {
      rule: 'a support status is a known one',
      name: 'lifecycle',
      at: [...django52, 'securitySupportStatus'],
      value: 'published-as-2027-Q5',
      message: 'Must be a known support status, or published-as-YYYY-Q1 to Q4.',
    },
    {
      rule: 'a cycle occurs once',
      name: 'lifecycle',
      at: [...django52, 'cycle'],
      value: '6.1',
      message: 'Duplicate cycle "6.1".',
    },
    {
      rule: 'a date exists in the calendar',
      name: 'lifecycle',
      at: [...django52, 'securitySupportUntil'],
      value: '2027-02-29',
      message: 'Must be a date YYYY-MM-DD that exists in the calendar.',
    },
    {
      rule: 'a month exists in the calendar',
      name: 'lifecycle',
      at: [...django52, 'latestDate'],
      value: '2026-13',
      message: 'Must be a date YYYY-MM-DD that exists in the calendar, or a month YYYY-MM.',
    },
    {
      rule: 'an announced rhythm begins in a month of the calendar',
      name: 'lifecycle',
      at: ['frameworks', 'django', 'announcedCadence', 'from'],
      value: '2028-13',
      message: 'Must be a month YYYY-MM that exists in the calendar.',
    },
    {
      rule: 'announced releases are at least a month apart',
      name: 'lifecycle',
      at: ['frameworks', 'django', 'announcedCadence', 'everyMonths'],
      value: 0,
      message: 'Must be 1 or more.',
    },
    {
      rule: 'announced support is counted in whole months',
      name: 'lifecycle',
      at: ['frameworks', 'django', 'announcedCadence', 'securitySupportMonths'],
      value: 36.5,
      message: 'Must be a whole number.',
    },
    {
      rule: 'an address is http or https',
      name: 'lifecycle',
      at: [...django52, 'latestSourceUrl'],
      value: 'javascript:alert(1)',
      message: 'Must be an http or https URL.',
    },
    {
      rule: 'a commit hash is whole',
      name: 'lifecycle',
      at: ['frameworks', 'django', 'sources', 0, 'commit'],
      value: 'a70eca3',
      message: 'Must be a full commit hash of 40 digits.',
    },
    {
      rule: 'text is not blank',
      name: 'lifecycle',
      at: ['frameworks', 'django', 'policy'],
      value: ' ',
      message: 'Must not be blank.',
    },
    {
      rule: 'unknown keys are refused',
      name: 'lifecycle',
      at: [...django52, 'licence'],
      value: 'MIT',
      issueAt: django52,
      message: 'Unrecognized key: "licence"',
    },
    {
      rule: 'a framework id is kebab-case',
      name: 'lifecycle',
      at: ['frameworks', 'Brand_New'],
      value: {},
      message: 'Must be a framework id in kebab-case, such as "ruby-on-rails".',
    },
  ]);
});
