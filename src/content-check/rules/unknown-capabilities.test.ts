// cspell:ignore ormm suport
import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';
const ease = 'factors/ease.mdx';
const gadgets = 'use-cases/gadgets.mdx';

describe('unknown capabilities', () => {
  it('refuses a fact that no row asks for', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'capabilities:\n',
        replace:
          'capabilities:\n  caching:\n    status: none\n    name: null\n    note: None.\n    source: al-docs\n',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · capabilities.caching: "caching" is not a capability.',
      '  Expected the id of a row of content/capabilities.yaml.',
    ]);
  });

  it('suggests the nearest row', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: '  templates:\n    status',
        replace: '  template:\n    status',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · capabilities.templates: the capability is missing.',
      '  Expected an entry for every row of content/capabilities.yaml; this row asks: "Write HTML from data".',
      'content/facts/alpha.yaml · capabilities.template: "template" is not a capability.',
      '  Expected the id of a row of content/capabilities.yaml. Did you mean "templates"?',
    ]);
  });

  it('suggests the nearest capability that a claim can be about', () => {
    expect(messagesAfter({ file: alphaFacts, find: 'about: [orm]', replace: 'about: [ormm]' })).toEqual([
      'content/facts/alpha.yaml · benefits.one-mapper.about[0]: "ormm" is neither a capability nor a topic.',
      '  Expected the id of a row of content/capabilities.yaml, or one of: support, runtime, leanness. Did you mean "orm"?',
    ]);
  });

  it('suggests the nearest topic that a claim can be about', () => {
    expect(messagesAfter({ file: alphaFacts, find: 'about: [support]', replace: 'about: [suport]' })).toEqual(
      [
        'content/facts/alpha.yaml · limitations.one-keeper.about[0]: "suport" is neither a capability nor a topic.',
        '  Expected the id of a row of content/capabilities.yaml, or one of: support, runtime, leanness. Did you mean "support"?',
      ],
    );
  });

  it('leaves an id of the wrong form to the schema', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'capabilities:\n',
        replace:
          'capabilities:\n  Caching:\n    status: none\n    name: null\n    note: None.\n    source: al-docs\n',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · capabilities.Caching: "Caching" is not accepted as a key.',
      '  It must be a capability id in kebab-case, such as "ruby-on-rails".',
    ]);
  });

  it('refuses an unknown capability of an indicator', () => {
    expect(
      messagesAfter({ file: ease, find: '[routing, templates]', replace: '[routing, template]' }),
    ).toEqual([
      'content/factors/ease.mdx · indicators.parts.capabilities[1]: "template" is not a capability.',
      '  Expected the id of a row of content/capabilities.yaml. Did you mean "templates"?',
    ]);
  });

  it('refuses an unknown capability that a use case must have', () => {
    expect(
      messagesAfter({ file: gadgets, find: 'capability: routing', replace: 'capability: riding' }),
    ).toEqual([
      'content/use-cases/gadgets.mdx · must.riding.capability: "riding" is not a capability.',
      '  Expected the id of a row of content/capabilities.yaml.',
    ]);
  });

  it('refuses an unknown capability that is nice to have', () => {
    expect(messagesAfter({ file: gadgets, find: 'capability: orm', replace: 'capability: orn' })).toEqual([
      'content/use-cases/gadgets.mdx · nice.orn.capability: "orn" is not a capability.',
      '  Expected the id of a row of content/capabilities.yaml. Did you mean "orm"?',
    ]);
  });
});
