import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  knownValue,
  knownValues,
  LONGEST_FILTER,
  plainText,
  queryOf,
  valuesInOrder,
} from './address-state.ts';

const query = (text: string): URLSearchParams => new URLSearchParams(text);
const KNOWN = ['python', 'csharp', 'php'];

/** Any string at all, lone surrogates among them. */
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe('the known values of a key', () => {
  it('come in the order in which they are known, each once', () => {
    expect(knownValues(query('has=php,python,php'), 'has', KNOWN)).toEqual(['python', 'php']);
  });

  it('add up over repeated keys', () => {
    expect(knownValues(query('has=php&q=x&has=csharp, python'), 'has', KNOWN)).toEqual(KNOWN);
  });

  it.each([
    'has=',
    'has',
    'has=,,,',
    'has=PHP',
    'HAS=php',
    'has=__proto__,constructor,toString',
    'has=<b>php</b>',
    'has=php%00',
    'has=%FF%FEphp',
    'has=%',
    '',
  ])('are none in "%s"', (text) => {
    expect(knownValues(query(text), 'has', KNOWN)).toEqual([]);
  });
});

describe('the values of a key in order', () => {
  it('are trimmed, without blanks and repetitions', () => {
    expect(valuesInOrder(query('f=b, a,,b&f= c ,a'), 'f')).toEqual(['b', 'a', 'c']);
  });
});

describe('the known value of a key', () => {
  it('is the first that is known', () => {
    expect(knownValue(query('language=cobol&language=php&language=python'), 'language', KNOWN)).toBe('php');
  });

  it.each(['', 'language=', 'language=php,python', 'language=constructor', 'language=Php', 'language=+php'])(
    'is null in "%s"',
    (text) => {
      expect(knownValue(query(text), 'language', KNOWN)).toBeNull();
    },
  );
});

describe('plain text of a key', () => {
  it('is the first value, trimmed', () => {
    expect(plainText(query('q=+real+time++&q=other'), 'q')).toBe('real time');
    expect(plainText(query(''), 'q')).toBe('');
  });

  it('has spaces for control characters', () => {
    expect(plainText(query('q=a%00b%0Ac%7Fd'), 'q')).toBe('a b c d');
  });

  it('is cut to the longest filter, without splitting a character', () => {
    expect(plainText(query(`q=${'x'.repeat(10_000)}`), 'q')).toBe('x'.repeat(LONGEST_FILTER));
    const faces = plainText(query(`q=${encodeURIComponent('😀'.repeat(200))}`), 'q');
    expect(faces).toBe('😀'.repeat(LONGEST_FILTER));
  });

  it('keeps markup as the letters that were typed', () => {
    expect(plainText(query('q=%3Cimg%20src%3Dx%3E'), 'q')).toBe('<img src=x>');
  });

  it('is well-formed and short for any value', () => {
    fc.assert(
      fc.property(codeUnits, (value) => {
        const parameters = new URLSearchParams();
        parameters.set('q', value);
        const text = plainText(parameters, 'q');
        expect(text.isWellFormed()).toBe(true);
        expect([...text].length).toBeLessThanOrEqual(LONGEST_FILTER);
        expect(text).not.toMatch(/\p{Cc}|^\s|\s$/u);
      }),
    );
  });
});

describe('a query string', () => {
  it('holds the keys in the order given and leaves out empty values', () => {
    const entries = [
      ['sort', '-language'],
      ['q', ''],
      ['has', 'orm,jobs'],
    ] as const;
    expect(queryOf(entries)).toBe('?sort=-language&has=orm,jobs');
  });

  it('is empty when all values are', () => {
    expect(queryOf([])).toBe('');
    expect(queryOf([['q', '']])).toBe('');
  });

  it('reads back as what was written', () => {
    const value = fc.oneof(
      codeUnits.map((text) => text.toWellFormed()),
      fc.string({
        unit: fc.constantFrom('%', '2', 'C', '0', '+', ' ', '&', '=', '#', ',', '?', '"', '<', 'é', '😀'),
      }),
    );
    fc.assert(
      fc.property(value, value, (first, second) => {
        const written = new URLSearchParams(
          queryOf([
            ['q', first],
            ['f', second],
          ]),
        );
        expect(written.get('q') ?? '').toBe(first);
        expect(written.get('f') ?? '').toBe(second);
      }),
    );
  });
});
