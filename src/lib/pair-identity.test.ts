import { describe, expect, it } from 'vitest';
import { exampleDataset, exampleRelease, type ExampleFramework } from './example-dataset.ts';
import { identityRows, type IdentityRow } from './pair-identity.ts';

const rows = (alder: ExampleFramework = {}, birch: ExampleFramework = {}): IdentityRow[] =>
  identityRows(exampleDataset({ frameworks: { alder, birch } }).frameworks.slice(0, 2));

function row(label: string, alder: ExampleFramework = {}, birch: ExampleFramework = {}): IdentityRow {
  const found = rows(alder, birch).find((candidate) => candidate.label === label);
  if (!found) throw new Error(`There is no row "${label}".`);
  return found;
}

const texts = ({ cells }: IdentityRow): string[] => cells.map(({ text }) => text);
const undated = { version: null, date: null, source: 'alder-first' };
const dated = (cycle: string, date: string, lts = false) =>
  exampleRelease(cycle, { securitySupportUntil: date, securitySupportStatus: 'dated', lts });

describe('the identity rows', () => {
  it('stand in a fixed order, each with a cell for each framework', () => {
    expect(rows().map(({ label }) => label)).toEqual([
      'Language',
      'Runtime',
      'Category',
      'Architecture',
      'License',
      'Governance',
      'First release',
      'Version 1.0',
      'Latest version',
      'Security fixes, newest series',
      'Longest published support',
      'Support policy',
    ]);
    for (const { cells } of rows()) expect(cells).toHaveLength(2);
  });

  it('cite the source of each fact', () => {
    const facts = [
      'Runtime',
      'Architecture',
      'License',
      'Governance',
      'First release',
      'Version 1.0',
      'Latest version',
    ];
    for (const label of [...facts, 'Support policy', 'Language']) {
      for (const [position, { sources }] of row(label).cells.entries()) {
        expect(sources.length).toBeGreaterThan(0);
        for (const source of sources) expect(source).toMatch(position === 0 ? /^alder-/ : /^birch-/);
      }
    }
  });

  it('are equal where the words are, whatever the sources', () => {
    expect(row('License')).toMatchObject({ isEqual: true });
    const license = { value: 'BSD-3-Clause', source: 'birch-license' };
    expect(row('License', {}, { identity: { license } })).toMatchObject({ isEqual: false });
  });

  it('name every language with its source', () => {
    expect(row('Language', { languages: ['Fern', 'Moss'] }).cells[0]).toEqual({
      text: 'Fern, Moss',
      sources: ['alder-language', 'alder-language'],
    });
  });

  it('write dates in words', () => {
    expect(texts(row('First release'))[0]).toBe('4 March 2011');
    expect(texts(row('Version 1.0'))[0]).toBe('7 June 2012');
    expect(texts(row('Latest version'))[0]).toBe('4.2.10, 3 February 2031');
  });

  it('say which dates are not verified', () => {
    const identity = {
      first_public_release: undated,
      version_1_0: { date: null, source: 'alder-stable' },
      latest_stable: { version: '5.0', date: null, source: 'alder-latest' },
    };
    expect(texts(row('First release', { identity }))[0]).toBe('not verified');
    expect(texts(row('Version 1.0', { identity }))[0]).toBe('day not verified');
    expect(texts(row('Latest version', { identity }))[0]).toBe('5.0, release day not verified');
  });

  it('tell the newest series from the one supported longest', () => {
    const releases = [dated('6.1', '2031-12-31'), dated('5.2', '2032-04-30', true)];
    expect(texts(row('Security fixes, newest series', { releases }))[0]).toBe('6.1: 31 December 2031');
    expect(texts(row('Longest published support', { releases }))[0]).toBe('5.2 LTS, to 30 April 2032');
  });

  it('say where no end of support is published', () => {
    const open = { releases: [exampleRelease('3', { securitySupportStatus: 'open' })] };
    expect(texts(row('Security fixes, newest series', open))).toEqual(['3: no end date set', 'not known']);
    expect(texts(row('Longest published support', open))).toEqual([
      'no end date published',
      'no end date published',
    ]);
  });
});
