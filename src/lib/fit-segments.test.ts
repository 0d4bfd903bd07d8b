import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf } from './decision.ts';
import { anyCandidates, anyOpenDemand } from './example-candidates.ts';
import { fitSegments } from './fit-segments.ts';

const part = (factor: string, points: number) => ({ factor, points, weight: 1, score: 50 });

describe('the segments of a fit', () => {
  it('start where the points before them end', () => {
    const segments = fitSegments([part('cost', 20), part('security', 30), part('app-size', 10)]);
    expect(segments.map(({ factor, start }) => [factor, start])).toEqual([
      ['cost', 0],
      ['security', 20],
      ['app-size', 50],
    ]);
    expect(segments.map(({ width }) => width)).toEqual([19.6, 29.6, 9.6]);
  });

  it('run from the full tone to one that is still seen', () => {
    const opacities = fitSegments([part('a', 1), part('b', 1), part('c', 1)]).map(({ opacity }) => opacity);
    expect(opacities[0]).toBe(1);
    expect(opacities[1]).toBeCloseTo(0.675, 9);
    expect(opacities[2]).toBeCloseTo(0.35, 9);
    expect(fitSegments([part('a', 1)])[0]!.opacity).toBe(1);
  });

  it('have no negative width, and none for no parts', () => {
    expect(fitSegments([part('a', 0.1)])[0]!.width).toBe(0);
    expect(fitSegments([])).toEqual([]);
  });

  it('lie within the fit and do not overlap', () => {
    fc.assert(
      fc.property(anyCandidates, anyOpenDemand, ([candidate], demand) => {
        const result = fitOf(candidate!, demand);
        const segments = fitSegments(result?.parts ?? []);
        segments.forEach(({ start, width }, at) => {
          const next = segments[at + 1]?.start ?? result!.fit;
          // A part of no points has no width, and rounding may be this far off.
          expect(start + width).toBeLessThanOrEqual(next + 1e-9);
          expect(width).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});
