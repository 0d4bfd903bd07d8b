import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';
const betaFacts = 'facts/beta.yaml';

describe('duplicate sources', () => {
  it('refuses an id twice in one file', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'identity:\n',
        replace:
          '  - id: al-docs\n    url: https://alpha.example.org/\n    title: Alpha\n    publisher: Alpha project\n    published: null\n    seen: null\nidentity:\n',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · sources[2].id: "al-docs" is already the id of a source above.',
      '  Expected an id that is unique on the whole site: choose another one, here and where it is cited.',
    ]);
  });

  it('refuses an id of another file', () => {
    expect(
      messagesAfter({
        file: betaFacts,
        find: 'identity:\n',
        replace:
          '  - id: al-docs\n    url: https://alpha.example.org/\n    title: Alpha\n    publisher: Alpha project\n    published: null\n    seen: null\nidentity:\n',
      }),
    ).toEqual([
      'content/facts/beta.yaml · sources.al-docs.id: "al-docs" is already the id of a source in content/facts/alpha.yaml.',
      '  Expected an id that is unique on the whole site: choose another one, here and where it is cited.',
    ]);
  });
});
