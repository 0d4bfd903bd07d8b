import { describe, expect, it } from 'vitest';
import { messagesAfter, validText } from '../fixtures/patched-content.ts';

const betaFacts = 'facts/beta.yaml';

describe('file names', () => {
  it('suggests a name in kebab-case', () => {
    expect(
      messagesAfter(
        { file: betaFacts, remove: true },
        { file: 'facts/Beta_Framework.yaml', write: validText('facts/beta.yaml') },
      ),
    ).toEqual([
      'content/facts/Beta_Framework.yaml: "Beta_Framework" is not in kebab-case.',
      '  Expected lower-case letters and digits joined by hyphens: the name is the id in addresses. Did you mean "beta-framework"?',
      'content/frameworks/beta.mdx: the page has no facts.',
      '  Expected content/facts/beta.yaml beside it: add the file, or rename one of the two.',
    ]);
  });

  it.each(['alpha-vs-beta', 'vs-beta', 'beta-vs'])('refuses "%s": its word parts two frameworks', (slug) => {
    expect(
      messagesAfter({
        file: `facts/${slug}.yaml`,
        write: validText('facts/beta.yaml').replaceAll('be-', 'ga-'),
      }),
    ).toEqual([
      `content/facts/${slug}.yaml: "${slug}" has the word "vs" in it, which parts two frameworks in addresses.`,
      '  Expected a name without it.',
      `content/facts/${slug}.yaml: the facts have no page.`,
      `  Expected content/frameworks/${slug}.mdx beside them: add the file, or rename one of the two.`,
    ]);
  });

  it('refuses facts that would not be read', () => {
    expect(messagesAfter({ file: 'facts/gamma.yml', write: 'checked: 2026-11-01\n' })).toEqual([
      'content/facts/gamma.yml: a file of this name is not read.',
      '  Expected a name that ends in ".yaml".',
    ]);
  });

  it('refuses a page that would not be read', () => {
    expect(messagesAfter({ file: 'frameworks/gamma.md', write: 'Words.\n' })).toEqual([
      'content/frameworks/gamma.md: a file of this name is not read.',
      '  Expected a name that ends in ".mdx".',
    ]);
  });

  it('suggests the nearest evidence file', () => {
    expect(messagesAfter({ file: 'evidence/lifecycles.json', write: '{}' })).toEqual([
      'content/evidence/lifecycles.json: a file of this name is not read.',
      '  Expected one of: activity.json, adoption.json, advisories.json, benchmarks.json, first-releases.json, lifecycle.json. Did you mean "lifecycle.json"?',
    ]);
  });

  it('ignores hidden files', () => {
    expect(messagesAfter({ file: 'facts/.DS_Store', write: 'Words.' })).toEqual([]);
  });

  it('suggests a name in kebab-case for a use case', () => {
    expect(
      messagesAfter({
        file: 'use-cases/Big_Gadgets.mdx',
        write: validText('use-cases/gadgets.mdx').replace('order: 1', 'order: 2'),
      }),
    ).toEqual([
      'content/use-cases/Big_Gadgets.mdx: "Big_Gadgets" is not in kebab-case.',
      '  Expected lower-case letters and digits joined by hyphens: the name is the id in addresses. Did you mean "big-gadgets"?',
    ]);
  });

  it('refuses a factor that would not be read', () => {
    expect(messagesAfter({ file: 'factors/joy.md', write: 'Words.\n' })).toEqual([
      'content/factors/joy.md: a file of this name is not read.',
      '  Expected a name that ends in ".mdx".',
    ]);
  });

  it('refuses a page of the guide that would not be read', () => {
    expect(messagesAfter({ file: 'guide/stop.txt', write: 'Words.\n' })).toEqual([
      'content/guide/stop.txt: a file of this name is not read.',
      '  Expected a name that ends in ".mdx".',
    ]);
  });

  it('lets a page of the guide compare two things', () => {
    expect(
      messagesAfter({
        file: 'guide/sql-vs-files.mdx',
        write: validText('guide/start.mdx').replace('order: 1', 'order: 2'),
      }),
    ).toEqual([]);
  });
});
