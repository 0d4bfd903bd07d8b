import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHigher, isSame, isStable, lineOf } from './versions.ts';

const numbers = fc.array(fc.nat({ max: 300 }), { minLength: 2, maxLength: 4 });

/** Zeros at the end say nothing. */
const padded = (parts: number[]): number[] => [...parts, 0, 0, 0, 0].slice(0, 4);

describe('versions', () => {
  it.each(['3.1', '5.3.0', '8.0.5.1', '11.0.0'])('takes %s for stable', (version) => {
    expect(isStable(version)).toBe(true);
  });

  it.each([
    '6.1a1',
    '6.1rc1',
    '5.0.0-beta.1',
    '4.2.0-M1',
    '11.0.0-preview.1.2',
    'dev-master',
    '8.2.0.rc1',
    '3',
    '',
    '1.2.3.4.5',
  ])('does not take "%s" for stable', (version) => {
    expect(isStable(version)).toBe(false);
  });

  it('compares number by number', () => {
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const [left, right] = [padded(first), padded(second)];
        const at = left.findIndex((part, index) => part !== right[index]);
        expect(isHigher(first.join('.'), second.join('.'))).toBe(at >= 0 && left[at]! > right[at]!);
        expect(isSame(first.join('.'), second.join('.'))).toBe(at < 0);
      }),
    );
  });

  it('finds the line of every version that extends it, and of no other', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 300 }), (parts, next) => {
        const cycle = parts.join('.');
        expect(lineOf(`${cycle}.${String(next)}`, ['0.x', cycle])).toBe(cycle);
        expect(lineOf(cycle, [cycle])).toBe(cycle);
        expect(lineOf(`${cycle}${String(next)}`, [cycle])).toBeNull();
      }),
    );
  });

  it('prefers the more exact of two lines', () => {
    expect(lineOf('5.8.38', ['6', '5', '5.8'])).toBe('5.8');
    expect(lineOf('5.7.1', ['6', '5', '5.8'])).toBe('5');
  });
});
