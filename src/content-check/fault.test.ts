import { describe, expect, it } from 'vitest';
import { formatFault, formatReport, type Fault } from './fault.ts';

const fault = (file: string, path: string): Fault => ({
  file,
  path,
  found: 'it is wrong.',
  expected: 'Right it.',
});

describe('faults', () => {
  it('form one paragraph: place and finding, then the cure and the guess', () => {
    expect(
      formatFault({
        file: 'content/facts/ruby-on-rails.yaml',
        path: 'capabilities.orm.status',
        found: '"builtin" is not a status.',
        expected: 'Expected one of: built-in, official, community, none.',
        hint: 'Did you mean "built-in"?',
      }),
    ).toBe(
      'content/facts/ruby-on-rails.yaml · capabilities.orm.status: "builtin" is not a status.\n' +
        '  Expected one of: built-in, official, community, none. Did you mean "built-in"?',
    );
  });

  it('leave out the path where the whole file is meant', () => {
    expect(formatFault(fault('content/a.yaml', ''))).toBe('content/a.yaml: it is wrong.\n  Right it.');
  });

  it('are reported by file, each file in the order of its rules, and counted', () => {
    expect(formatReport([fault('b', 'z'), fault('a', 'y'), fault('b', 'x')])).toBe(
      ['a · y', 'b · z', 'b · x'].map((place) => `${place}: it is wrong.\n  Right it.\n\n`).join('') +
        '3 faults in 2 files.',
    );
  });

  it('are counted in the singular too', () => {
    expect(formatReport([fault('a', 'y')])).toMatch(/\n\n1 fault in 1 file\.$/);
  });
});
