import { describe, expect, it } from 'vitest';
import { bytesToFirstResult } from './interactions.ts';

describe('the bytes up to the first result', () => {
  const index = { path: '/pagefind/index/en_1.pf_index', bytes: 500 };
  const results = [20, 30].map((bytes) => ({ path: `/pagefind/fragment/en_${bytes}.pf_fragment`, bytes }));

  it('hold its own file, and none that comes after it', () => {
    expect(bytesToFirstResult([index, ...results])).toBe(520);
    expect(bytesToFirstResult([...results, index])).toBe(20);
  });

  it('are not known where no result was sent', () => {
    expect(() => bytesToFirstResult([index])).toThrow('no file of a result was sent');
  });
});
