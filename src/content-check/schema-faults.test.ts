import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { messagesAfter } from './fixtures/patched-content.ts';
import { formatFault } from './fault.ts';
import { schemaFaults } from './schema-faults.ts';

const advisories = 'evidence/advisories.json';
const alphaFacts = 'facts/alpha.yaml';
const alphaPage = 'frameworks/alpha.mdx';
const adoption = 'evidence/adoption.json';

describe('schema faults', () => {
  it('takes the alternative that fits the value', () => {
    expect(
      messagesAfter({ file: advisories, find: '"affected": "below 2.0"', replace: '"affected": " "' }),
    ).toEqual([
      'content/evidence/advisories.json · frameworks.alpha.advisories.EXAMPLE-1.affected: " " is not accepted.',
      '  It must not be blank. Meaning of the field: Affected versions in the words of the source; null if it gives none.',
    ]);
  });

  it('suggests the nearest field for an unknown one', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'note: It matches paths.',
        replace: 'note: It matches paths.\n    notes: None.',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · capabilities.routing.notes: "notes" is not a field here.',
      '  Expected one of: status, name, note, source. Did you mean "note"?',
    ]);
  });

  it('lists the known fields when none is near', () => {
    expect(
      messagesAfter({ file: alphaPage, find: 'icon: alpha', replace: 'icon: alpha\nsummary: Alpha' }),
    ).toEqual([
      'content/frameworks/alpha.mdx · summary: "summary" is not a field here.',
      '  Expected one of: name, description, language_family, icon.',
    ]);
  });

  it('refuses a key of the wrong form', () => {
    expect(
      messagesAfter({
        file: adoption,
        find: '"pypiRank": {\n    "unit": "invented",\n    "frameworks": {\n      "beta": 10',
        replace: '"pypiRank": {\n    "unit": "invented",\n    "frameworks": {\n      "Beta": 10',
      }),
    ).toEqual([
      'content/evidence/adoption.json · pypiRank.frameworks.Beta: "Beta" is not accepted as a key.',
      '  It must be a framework id in kebab-case, such as "ruby-on-rails".',
    ]);
  });

  it('passes on that an id stands twice, cut', () => {
    const schema = z.array(z.string()).superRefine(([first], context) => {
      context.addIssue({ code: 'custom', path: [1], message: `Duplicate id "${first}".` });
    });
    const id = 'x'.repeat(1000);
    expect(schemaFaults('content/a.json', schema, [id, id]).map(formatFault)).toEqual([
      `content/a.json · [1]: Duplicate id "${'x'.repeat(77)}…".\n` +
        '  Expected each of them once in the list: rename or remove one of the two.',
    ]);
  });
});
