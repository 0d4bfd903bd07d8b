import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedRows } from './embed-state.ts';
import { brokenText } from './hostile-text.ts';

const KNOWN = ['orm', 'routing', 'templates'];

describe('the rows of an embed', () => {
  it('are those asked for, in the order of the address, once each', () => {
    expect(askedRows('?rows=templates,orm,templates', KNOWN)).toEqual(['templates', 'orm']);
    expect(askedRows('?rows=templates&rows=orm', KNOWN)).toEqual(['templates', 'orm']);
  });

  it('are the differences where the address names no known one', () => {
    expect(askedRows('', KNOWN)).toBeNull();
    expect(askedRows('?rows=', KNOWN)).toBeNull();
    expect(askedRows('?rows=nothing,such', KNOWN)).toBeNull();
  });

  it('leave out the unknown, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(brokenText, fc.constantFrom(...KNOWN))), (values) => {
        const rows = askedRows(`?${new URLSearchParams({ rows: values.join(',') })}`, KNOWN) ?? [];
        expect(rows.every((row) => KNOWN.includes(row))).toBe(true);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });
});
