// cspell:ignore djagno
import { describe, expect, it } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

describe('suggestions', () => {
  it('names the nearest word', () => {
    expect(didYouMean('djagno', ['flask', 'django'])).toBe('Did you mean "django"?');
  });

  it.each([['laravel'], [12], [null], ['django'.repeat(100_000)]])(
    'is silent where nothing is near',
    (word) => {
      expect(didYouMean(word, ['flask', 'django'])).toBeUndefined();
    },
  );
});
