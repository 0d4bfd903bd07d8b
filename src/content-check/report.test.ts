// cspell:ignore comunity
import { describe, expect, it } from 'vitest';
import { TODAY, patchedContent, patchedDirectory } from './fixtures/patched-content.ts';
import { readContent } from './read-content.ts';
import { reportOn } from './report.ts';

describe('the report', () => {
  it('counts what was read', () => {
    expect(reportOn(readContent(patchedDirectory()), TODAY)).toEqual({
      hasFaults: false,
      text: 'content/: 2 frameworks, 4 sources, 2 factors, 1 use case, no faults',
    });
  });

  it('has every fault and their count', () => {
    const content = patchedContent(
      { file: 'facts/beta.yaml', find: 'status: community', replace: 'status: comunity' },
      { file: 'facts/alpha.yaml', find: 'checked: 2026-11-01', replace: 'checked: 2026-11-31' },
    );
    expect(reportOn(content, TODAY)).toEqual({
      hasFaults: true,
      text: `content/facts/alpha.yaml · checked: "2026-11-31" is not accepted.
  It must be a date YYYY-MM-DD that exists in the calendar. Meaning of the field: The day on which the facts were last held against their sources.

content/facts/beta.yaml · capabilities.orm.status: "comunity" is not a status.
  Expected one of: built-in, official, community, none. Did you mean "community"?

2 faults in 2 files.`,
    });
  });
});
