import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const capabilities = 'capabilities.yaml';

describe('duplicate capabilities', () => {
  it('refuses a capability of the same group', () => {
    expect(
      messagesAfter({
        file: capabilities,
        find: '      - id: templates\n',
        replace:
          '      - id: routing\n        title: Routes\n        need: routes\n        asks: Match again\n        weight: 1\n        weight_reason: None.\n        rule: None.\n      - id: templates\n',
      }),
    ).toEqual([
      'content/capabilities.yaml · groups.http.capabilities[1].id: "routing" is already the id of a capability above.',
      '  Expected an id that no other capability has: choose another one for the newer capability.',
    ]);
  });

  it('refuses a capability of another group', () => {
    expect(
      messagesAfter({
        file: capabilities,
        find: '      - id: templates\n',
        replace:
          '      - id: orm\n        title: Mapper\n        need: a mapper\n        asks: Map again\n        weight: 1\n        weight_reason: None.\n        rule: None.\n      - id: templates\n',
      }),
    ).toEqual([
      'content/capabilities.yaml · groups.http.capabilities.orm.id: "orm" is already the id of a capability above.',
      '  Expected an id that no other capability has: choose another one for the newer capability.',
    ]);
  });

  it('refuses a group twice', () => {
    expect(messagesAfter({ file: capabilities, find: '  - id: http', replace: '  - id: data' })).toEqual([
      'content/capabilities.yaml · groups[1].id: "data" is already the id of a group above.',
      '  Expected an id that no other group has: choose another one for the newer group.',
    ]);
  });

  it('refuses a rule twice', () => {
    expect(messagesAfter({ file: capabilities, find: '  - id: b\n', replace: '  - id: a\n' })).toEqual([
      'content/capabilities.yaml · rules[1].id: "a" is already the id of a rule above.',
      '  Expected an id that no other rule has: choose another one for the newer rule.',
    ]);
  });

  it('refuses a status twice', () => {
    expect(messagesAfter({ file: capabilities, find: '  - id: none', replace: '  - id: community' })).toEqual(
      [
        'content/capabilities.yaml · statuses[3].id: "community" is already the id of a status above.',
        '  Expected an id that no other status has: choose another one for the newer status.',
      ],
    );
  });
});
