// cspell:ignore alhpa
import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const survey = 'stackOverflow2025.webFrameworks';

/** Every place in which the evidence names a framework: file, path, text before, and the slug that stands there. */
const places: [string, string, string, string][] = [
  ['activity', 'frameworks.#', '"frameworks": {\n    ', 'alpha'],
  ['advisories', 'frameworks.#', '"frameworks": {\n    ', 'alpha'],
  ['lifecycle', 'frameworks.#', '"frameworks": {\n    ', 'alpha'],
  ['first-releases', 'frameworks.#', '"frameworks": {\n    ', 'alpha'],
  ['adoption', 'npmDownloads.frameworks.#', '"frameworks": {\n      ', 'alpha'],
  ['adoption', `${survey}.percent.#`, '"percent": {\n        ', 'alpha'],
  ['adoption', `${survey}.agreeingQuotes.#`, '"agreeingQuotes": {\n        ', 'alpha'],
  ['adoption', `${survey}.notListed.#`, '"notListed": {\n        ', 'beta'],
  ['adoption', 'githubStars.items.#', '"items": {\n      ', 'alpha'],
  ['benchmarks', 'sets.invented-set.missing.#', '"missing": {\n        ', 'beta'],
  ['benchmarks', 'sets.invented-set.frameworks.#', '"frameworks": {\n        ', 'alpha'],
  [
    'benchmarks',
    'history.frameworks.#',
    '"source": "https://example.org/",\n    "frameworks": {\n      ',
    'alpha',
  ],
  ['benchmarks', 'techempower.figures[0].framework', '"framework": ', 'alpha'],
  ['benchmarks', 'techempower.notFound[0]', '"notFound": [', 'beta'],
];

const gadgets = 'use-cases/gadgets.mdx';

describe('unknown frameworks', () => {
  it.each(places)('are refused in %s.json, %s', (name, path, before, slug) => {
    const misspelt = `${slug}s`;
    const file = `evidence/${name}.json`;
    const messages = messagesAfter({
      file,
      find: `${before}"${slug}"`,
      replace: `${before}"${misspelt}"`,
    });
    const found = `content/${file} · ${path.replace('#', misspelt)}: there is no framework "${misspelt}".`;
    const cure = `  Expected the name of a file of content/frameworks/ without its ending. Did you mean "${slug}"?`;
    expect(messages).toContain(found);
    expect(messages[messages.indexOf(found) + 1]).toBe(cure);
  });

  it('are refused among the answers of professional developers', () => {
    const answers = '{ "question": "invented", "respondents": null, "percent": { "gamma": null } }';
    expect(
      messagesAfter({
        file: 'evidence/adoption.json',
        find: '"professionalDevelopers": null',
        replace: `"professionalDevelopers": ${answers}`,
      }),
    ).toEqual([
      'content/evidence/adoption.json · stackOverflow2025.professionalDevelopers.percent.gamma: there is no framework "gamma".',
      '  Expected the name of a file of content/frameworks/ without its ending.',
    ]);
  });

  it('of the wrong form are left to the schema', () => {
    expect(
      messagesAfter({
        file: 'evidence/lifecycle.json',
        find: '"frameworks": {\n    "alpha"',
        replace: '"frameworks": {\n    "Alpha"',
      }),
    ).toEqual([
      'content/evidence/lifecycle.json · frameworks.Alpha: "Alpha" is not accepted as a key.',
      '  It must be a framework id in kebab-case, such as "ruby-on-rails".',
    ]);
  });

  it('are refused as the leader of a use case', () => {
    expect(messagesAfter({ file: gadgets, find: 'leader: alpha', replace: 'leader: alhpa' })).toEqual([
      'content/use-cases/gadgets.mdx · leader: there is no framework "alhpa".',
      '  Expected the name of a file of content/frameworks/ without its ending. Did you mean "alpha"?',
    ]);
  });

  it('are refused as the original pick', () => {
    expect(messagesAfter({ file: gadgets, find: '[beta, alpha]', replace: '[beta, gamma]' })).toEqual([
      'content/use-cases/gadgets.mdx · original_pick[1]: there is no framework "gamma".',
      '  Expected the name of a file of content/frameworks/ without its ending.',
    ]);
  });
});
