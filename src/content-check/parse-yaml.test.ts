import { describe, expect, it } from 'vitest';
import { messagesAfter } from './fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';

describe('parsing YAML', () => {
  it('gives the line of a fault in YAML', () => {
    expect(messagesAfter({ file: alphaFacts, find: 'about: [orm]', replace: 'about: [orm' })).toEqual([
      'content/facts/alpha.yaml · line 91: the YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].',
      '  Expected valid YAML: look at this line and the one before it.',
    ]);
  });

  it('gives the line of a key that stands twice in YAML, and reads on', () => {
    expect(
      messagesAfter(
        {
          file: alphaFacts,
          find: 'checked: 2026-11-01',
          replace: 'checked: 2026-11-01\nchecked: 2026-11-02',
        },
        { file: alphaFacts, find: 'verdict: wrong', replace: 'verdict: right' },
      ),
    ).toEqual([
      'content/facts/alpha.yaml · line 3: the key "checked" stands a second time in the same map.',
      '  Expected each key once: remove or rename one of the two.',
      'content/facts/alpha.yaml · article_check.exists.verdict: "right" is not a verdict.',
      '  Expected one of: confirmed, outdated, wrong, unverifiable.',
    ]);
  });

  it('names a YAML file that is cut off', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        write: 'checked: 2026-11-01\nsources:\n  - {id: al-docs, url: "https://exam',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · line 3: the YAML cannot be read: Missing closing "quote.',
      '  Expected valid YAML: look at this line and the one before it.',
    ]);
  });

  it('names a file of comments', () => {
    expect(messagesAfter({ file: alphaFacts, write: '# Nothing yet.\n' })).toEqual([
      'content/facts/alpha.yaml: the value is null.',
      '  Expected a map of fields.',
    ]);
  });

  it('refuses aliases that multiply', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        write:
          'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n',
      }),
    ).toEqual([
      'content/facts/alpha.yaml: the YAML cannot be read: Excessive alias count indicates a resource exhaustion attack.',
      '  Expected plain YAML: write the values out.',
    ]);
  });

  it('refuses tags, whose values are not what they seem', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'checked: 2026', replace: 'checked: !date 2026' }),
    ).toEqual([
      'content/facts/alpha.yaml · line 2: the YAML cannot be read: Unresolved tag: !date.',
      '  Expected valid YAML: look at this line and the one before it.',
    ]);
  });
});
