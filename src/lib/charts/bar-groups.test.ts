import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBar, stackedBar } from './bar-groups.ts';

describe('a plain bar', () => {
  it('is one piece from zero', () => {
    expect(plainBar('64', 12, '12').segments).toEqual([{ kind: 'fill-1', from: 0, to: 12 }]);
  });

  it('draws nothing for zero and for what was not measured, which stay apart', () => {
    expect(plainBar('64', 0, '0')).toMatchObject({ value: 0, segments: [] });
    expect(plainBar('64', null, 'not measured')).toMatchObject({ value: null, segments: [] });
  });
});

describe('a stacked bar', () => {
  it('lays its pieces end to end and is as long as all of them', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (first, second, third) => {
        const bar = stackedBar(
          '2030',
          [
            { kind: 'fill-1', value: first },
            { kind: 'fill-2', value: second },
            { kind: 'fill-3', value: third },
          ],
          'all',
        );
        expect(bar.value).toBe(first + second + third);
        expect(bar.segments.at(-1)?.to ?? 0).toBe(bar.value);
        let end = 0;
        for (const { from, to } of bar.segments) {
          expect(from).toBe(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      }),
    );
  });
});
