import { describe, expect, it } from 'vitest';
import { aimInWords, figureRow, isWorse, means, median, medians, ratio, writeFigure } from './figures.ts';

describe('median', () => {
  it('is the middle by size, in whatever order the values come', () => {
    expect(median([10, 9, 100])).toBe(10);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  it('refuses to make up a value', () => {
    expect(() => median([])).toThrow('no median');
  });
});

describe('medians and means', () => {
  const all = [
    { sort: 1, filter: 30 },
    { sort: 2, filter: 20 },
    { sort: 9, filter: 10 },
  ];

  it('take each field by itself', () => {
    expect(medians(all)).toEqual({ sort: 2, filter: 20 });
    expect(means(all)).toEqual({ sort: 4, filter: 20 });
  });
});

describe('a line of the table', () => {
  it('holds ours, theirs and the part', () => {
    const figure = { name: 'HTML', unit: 'kB', ours: 12_340, theirs: 24_680 } as const;
    expect(figureRow(figure)).toEqual(['HTML', '12.3 kB', '24.7 kB', '0.50']);
  });

  it('says where the other site has nothing', () => {
    const figure = { name: 'INP of a sort', unit: 'ms', ours: 56, theirs: null } as const;
    expect(figureRow(figure)).toEqual(['INP of a sort', '56 ms', 'has none', '–']);
    expect(isWorse(figure)).toBe(false);
  });

  it('divides by nothing only where both have nothing', () => {
    expect(ratio({ ours: 0, theirs: 0 })).toBe('1.00');
    expect(ratio({ ours: 5, theirs: 0 })).toBe('–');
  });

  it('writes each unit', () => {
    expect(writeFigure(1234, 's')).toBe('1.23 s');
    expect(writeFigure(9, 'count')).toBe('9.0');
    expect(writeFigure(0.0123, 'score')).toBe('0.012');
  });
});

describe('isWorse', () => {
  const compare = (ours: number, theirs: number): boolean =>
    isWorse({ name: 'FCP', unit: 'ms', ours, theirs });

  it('counts what the written figures show', () => {
    expect(compare(101, 100)).toBe(true);
    expect(compare(100, 101)).toBe(false);
    expect(compare(100.2, 100.1)).toBe(false);
  });

  it('counts what the other site does without', () => {
    expect(isWorse({ name: 'Fonts', unit: 'kB', ours: 10_900, theirs: 0 })).toBe(true);
  });
});

describe('aimInWords', () => {
  const aim = { name: 'Bytes', limit: 0.6, theirs: 100 };

  it('says whether an aim is met', () => {
    expect(aimInWords({ ...aim, ours: 60 })).toBe("Bytes: 0.60 of Starlight's, the aim is at most 0.6: met.");
    expect(aimInWords({ ...aim, ours: 68 })).toContain('**missed**');
  });

  it('does not round an aim into reach', () => {
    expect(aimInWords({ ...aim, ours: 60.4 })).toContain('**missed**');
  });
});
