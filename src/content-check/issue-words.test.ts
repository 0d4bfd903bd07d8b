// cspell:ignore hgih wrongg
import { describe, expect, it } from 'vitest';
import { messagesAfter } from './fixtures/patched-content.ts';

const alphaFacts = 'facts/alpha.yaml';
const advisories = 'evidence/advisories.json';
const lifecycle = 'evidence/lifecycle.json';
const alphaPage = 'frameworks/alpha.mdx';

describe('words of issues', () => {
  it('suggests the nearest status', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'status: built-in\n    name: Mapper',
        replace: 'status: builtin\n    name: Mapper',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · capabilities.orm.status: "builtin" is not a status.',
      '  Expected one of: built-in, official, community, none. Did you mean "built-in"?',
    ]);
  });

  it('names the status even where it is a list', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'status: built-in\n    name: Router',
        replace: 'status: [built-in]\n    name: Router',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · capabilities.routing.status: a list is not a status.',
      '  Expected one of: built-in, official, community, none.',
    ]);
  });

  it('suggests the nearest of other choices', () => {
    expect(messagesAfter({ file: alphaFacts, find: 'verdict: wrong', replace: 'verdict: wrongg' })).toEqual([
      'content/facts/alpha.yaml · article_check.exists.verdict: "wrongg" is not a verdict.',
      '  Expected one of: confirmed, outdated, wrong, unverifiable. Did you mean "wrong"?',
    ]);
  });

  it('says that a choice may be null', () => {
    expect(
      messagesAfter({ file: advisories, find: '"severity": "high"', replace: '"severity": "hgih"' }),
    ).toEqual([
      'content/evidence/advisories.json · frameworks.alpha.advisories.EXAMPLE-1.severity: "hgih" is not a severity.',
      '  Expected one of: low, medium, high, critical; or null. Did you mean "high"?',
    ]);
  });

  it('lists the choices where one is missing', () => {
    expect(messagesAfter({ file: alphaFacts, find: '    verdict: wrong\n', replace: '' })).toEqual([
      'content/facts/alpha.yaml · article_check.exists.verdict: the field is missing.',
      '  Expected one of: confirmed, outdated, wrong, unverifiable.',
    ]);
  });

  it('names the only value that is expected', () => {
    expect(
      messagesAfter({
        file: lifecycle,
        find: '"file": "lifecycle.json"',
        replace: '"file": "lifecycles.json"',
      }),
    ).toEqual([
      'content/evidence/lifecycle.json · meta.file: "lifecycles.json" is not accepted.',
      '  Expected "lifecycle.json".',
    ]);
  });

  it('says which pattern a text must fit', () => {
    expect(messagesAfter({ file: alphaPage, find: 'icon: alpha', replace: 'icon: Alpha!' })).toEqual([
      'content/frameworks/alpha.mdx · icon: "Alpha!" is not accepted.',
      '  Expected a text that fits the pattern /^[a-z0-9]+$/. Meaning of the field: Slug of the mark in Simple Icons, for instance "django".',
    ]);
  });

  it('passes on a rule of the schema', () => {
    expect(messagesAfter({ file: alphaFacts, find: 'name: Router', replace: 'name: null' })).toEqual([
      'content/facts/alpha.yaml · capabilities.routing.name: null is not accepted.',
      '  It must say what provides the capability. Meaning of the field: What provides it; null where the status is none.',
    ]);
  });

  it('passes on that two values disagree', () => {
    expect(messagesAfter({ file: advisories, find: '"count": 1', replace: '"count": 2' })).toEqual([
      'content/evidence/advisories.json · frameworks.alpha.count: count is 2, but 1 advisories are listed.',
      '  Expected values that agree: correct the one that is wrong.',
    ]);
  });
});
