// cspell:ignore Pago
import { describe, expect, it } from 'vitest';
import {
  capitalized,
  formatAlternatives,
  formatCount,
  formatDate,
  formatDecimal,
  formatList,
  formatPercent,
  formatQuantity,
  formatShare,
  formatWhole,
} from './formats.ts';

describe('dates', () => {
  it('are written day, month, year', () => {
    expect(formatDate('2026-11-23')).toBe('23 November 2026');
    expect(formatDate('2026-11-23', 'short')).toBe('23 Nov 2026');
  });

  it('without a day are written month, year', () => {
    expect(formatDate('2026-03')).toBe('March 2026');
    expect(formatDate('2026-03', 'short')).toBe('Mar 2026');
  });

  it('do not slip by a day in any time zone', () => {
    const zone = process.env['TZ'];
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
      process.env['TZ'] = place;
      expect(formatDate('2024-02-29')).toBe('29 February 2024');
      expect(formatDate('2025-01')).toBe('January 2025');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});

describe('numbers', () => {
  it('have commas between thousands', () => {
    expect(formatWhole(299_476_266)).toBe('299,476,266');
    expect(formatWhole(112_286.7)).toBe('112,287');
    expect(formatWhole(0)).toBe('0');
  });

  it('keep at most one decimal', () => {
    expect(formatDecimal(19.74)).toBe('19.7');
    expect(formatDecimal(66)).toBe('66');
  });

  it('are percentages when they are shares or percent already', () => {
    expect(formatShare(0.42)).toBe('42%');
    expect(formatShare(1)).toBe('100%');
    expect(formatPercent(19.7)).toBe('19.7%');
    expect(formatPercent(66)).toBe('66%');
  });

  it('up to ten are words in prose', () => {
    expect([0, 1, 3, 10, 11, 1200].map(formatCount)).toEqual(['zero', 'one', 'three', 'ten', '11', '1,200']);
  });

  it('agree with their noun', () => {
    expect(formatQuantity(1, 'source')).toBe('1 source');
    expect(formatQuantity(0, 'source')).toBe('0 sources');
    expect(formatQuantity(1200, 'capability', 'capabilities')).toBe('1,200 capabilities');
    expect(formatQuantity(1, 'capability', 'capabilities')).toBe('1 capability');
  });
});

describe('lists', () => {
  it('end in "and"', () => {
    expect(formatList(['C#'])).toBe('C#');
    expect(formatList(['C#', 'F#'])).toBe('C# and F#');
    expect(formatList(['Java', 'Kotlin', 'Groovy'])).toBe('Java, Kotlin, and Groovy');
  });

  it('of alternatives end in "or"', () => {
    expect(formatAlternatives(['C#', 'F#'])).toBe('C# or F#');
    expect(formatAlternatives(['Java', 'Kotlin', 'Groovy'])).toBe('Java, Kotlin, or Groovy');
  });
});

it('a sentence starts with a capital letter', () => {
  expect(capitalized('ten frameworks')).toBe('Ten frameworks');
  expect(capitalized('')).toBe('');
});
