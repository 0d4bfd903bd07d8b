// cspell:ignore mred
import { describe, expect, it } from 'vitest';
import { messagesAfter } from './fixtures/patched-content.ts';
import { LONGEST_QUOTE, escapeUnsafe, quote, safeSentence } from './quote.ts';

describe('quoting', () => {
  it('escapes what a terminal would obey or hide', () => {
    expect(quote('\u001b[31mred\u202e\nnext\u200bline\u2028')).toBe(
      String.raw`"\u001b[31mred\u202e\u000anext\u200bline\u2028"`,
    );
  });

  it('escapes marks and backslashes, so that the end of the value is seen', () => {
    expect(quote(String.raw`a "b" \c`)).toBe(String.raw`"a \"b\" \\c"`);
  });

  it('escapes half a pair and leaves a whole one', () => {
    expect(quote('\ud83d 😀')).toBe(String.raw`"\ud83d 😀"`);
  });

  it('cuts a huge value, never within an escape', () => {
    const cut = quote('\u0000'.repeat(1_000_000));
    expect(cut).toBe(`"${String.raw`\u0000`.repeat(12)}…"`);
    expect(cut.length).toBeLessThanOrEqual(LONGEST_QUOTE);
  });

  it('names lists and maps by their kind', () => {
    expect([[1], { a: 1 }, null, 12, true, Infinity].map(quote)).toEqual([
      'a list',
      'a map of fields',
      'null',
      '12',
      'true',
      'Infinity',
    ]);
  });

  it('cuts and escapes what a sentence quotes', () => {
    expect(safeSentence(`Duplicate id "${'x'.repeat(500)}" after\u0007 it.`)).toBe(
      `Duplicate id "${'x'.repeat(77)}…" after${escapeUnsafe('\u0007')} it.`,
    );
  });

  it('cuts a sentence that holds a huge value without marks', () => {
    expect(safeSentence(`Unresolved tag: !${'x'.repeat(500)}`)).toBe(`Unresolved tag: !${'x'.repeat(283)}…`);
  });

  it('keeps a message safe whose value is not', () => {
    expect(
      messagesAfter({
        file: 'facts/alpha.yaml',
        find: 'website: https://alpha.example.org/',
        replace: String.raw`website: "javascript:\e[31m${'x'.repeat(100_000)}"`,
      }),
    ).toEqual([
      String.raw`content/facts/alpha.yaml · website: "javascript:\u001b[31m${'x'.repeat(56)}…" is not accepted.`,
      '  It must be an http or https URL. Meaning of the field: Home page of the project.',
    ]);
  });

  it('keeps a message safe whose key or file name is not', () => {
    expect(
      messagesAfter(
        { file: 'facts/alpha.yaml', find: 'website:', replace: String.raw`"\e[31m key": 1${'\n'}website:` },
        { file: 'facts/\u001bred.yml', write: 'checked: 2026-11-01\n' },
      ),
    ).toEqual([
      String.raw`content/facts/\u001bred.yml: a file of this name is not read.`,
      '  Expected a name that ends in ".yaml".',
      String.raw`content/facts/alpha.yaml · ["\u001b[31m key"]: "\u001b[31m key" is not a field here.`,
      '  Expected one of: checked, website, documentation, repository, registries, sources, identity, capabilities, benefits, limitations, best_for, avoid_when, used_by, performance_notes, upgrade_notes, starter, article_check.',
    ]);
  });
});
