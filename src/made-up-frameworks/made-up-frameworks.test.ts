import { describe, expect, it } from 'vitest';
import { PROJECT_CONTENT } from '../content-folder.ts';
import { frameworkId } from '../schemas/identifiers.ts';
import { changeTexts, movedBack } from './change-texts.ts';
import { drawsFor } from './draws.ts';
import { writeMadeUpFrameworks } from './made-up-frameworks.ts';
import { madeUpNames } from './names.ts';

describe('made-up frameworks', () => {
  it('have names for a thousand frameworks, each with an address of its own', () => {
    const slugs = madeUpNames(new Set(), 7).map((name) => name.toLowerCase());
    expect(new Set(slugs).size).toBeGreaterThan(990);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !frameworkId.safeParse(slug).success)).toEqual([]);
  });

  it('take no name that a real framework has', () => {
    const [first = '', second] = madeUpNames(new Set(), 7);
    expect(madeUpNames(new Set([first.toLowerCase()]), 7)[0]).toBe(second);
  });

  it('are the same for the same seed, and others for another', () => {
    const rows = Array.from({ length: 42 }, (_, position) => `row-${position}`);
    const draws = (count: number, seed: number) => drawsFor(['one', 'two'], rows, count, seed);
    expect(draws(5, 7)).toEqual(draws(9, 7).slice(0, 5));
    expect(draws(5, 8)).not.toEqual(draws(5, 7));
  });

  it('are never written into the content of the project', () => {
    expect(() => writeMadeUpFrameworks(`${PROJECT_CONTENT}/`, 1, 7)).toThrow('never into content/ itself');
  });
});

describe('days moved into the past', () => {
  it('stay days or months', () => {
    expect(movedBack('2026-11-23', 0)).toBe('2026-11-23');
    expect(movedBack('2026-03-31', 4)).toBe('2025-11-28');
    expect(movedBack('2026-01', 1)).toBe('2025-12');
  });

  it('are alone in moving, at any depth', () => {
    const value = { day: '2026-05-01', list: ['seen 2026-05-01', 5, null, { month: '2026-05' }] };
    expect(changeTexts(value, (text) => movedBack(text, 1))).toEqual({
      day: '2026-04-01',
      list: ['seen 2026-05-01', 5, null, { month: '2026-04' }],
    });
  });
});
