import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const betaFacts = 'facts/beta.yaml';
const capabilities = 'capabilities.yaml';
const alphaFacts = 'facts/alpha.yaml';

describe('missing capabilities', () => {
  it('says what the row asks', () => {
    expect(
      messagesAfter({
        file: betaFacts,
        find: '  templates:\n    status: built-in\n    name: Pages\n    note: It writes HTML.\n    source: be-docs\n',
        replace: '',
      }),
    ).toEqual([
      'content/facts/beta.yaml · capabilities.templates: the capability is missing.',
      '  Expected an entry for every row of content/capabilities.yaml; this row asks: "Write HTML from data".',
    ]);
  });

  it('says nothing of the rows of a matrix that cannot be read', () => {
    expect(
      messagesAfter({ file: capabilities, find: 'groups:\n', replace: 'groups: []\nothers:\n' }),
    ).toEqual([
      'content/capabilities.yaml · groups: the list has 0 entries.',
      '  Expected at least 1 entry.',
      'content/capabilities.yaml · others: "others" is not a field here.',
      '  Expected one of: statuses, rules, groups.',
    ]);
  });

  it('says nothing where no capability can be read', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'capabilities:\n', replace: 'capabilities: none\nothers:\n' }),
    ).toEqual([
      'content/facts/alpha.yaml · capabilities: "none" is a text.',
      '  Expected a map of fields. Meaning of the field: One entry for every row of capabilities.yaml.',
      'content/facts/alpha.yaml · others: "others" is not a field here.',
      '  Expected one of: checked, website, documentation, repository, registries, sources, identity, capabilities, benefits, limitations, best_for, avoid_when, used_by, performance_notes, upgrade_notes, starter, article_check.',
    ]);
  });
});
