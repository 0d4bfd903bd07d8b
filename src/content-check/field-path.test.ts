import { describe, expect, it } from 'vitest';
import { fieldPath } from './field-path.ts';

const file = {
  best_for: [{ id: 'internal-tools', about: ['orm'] }],
  twice: [{ id: 'same' }, { id: 'same' }],
  odd: [{ id: '5' }, { id: 'a.b' }, { name: 'none' }, 'text'],
  'load generator': { '5.2': 1 },
};

describe('field paths', () => {
  it('goes by the ids of entries', () => {
    expect(fieldPath(file, ['best_for', 0, 'about', 0])).toBe('best_for.internal-tools.about[0]');
  });

  it('goes by the factor or capability that an entry without an id is about', () => {
    const useCase = { must: [{ capability: 'orm' }], weights: [{ factor: 'cost' }] };
    expect(fieldPath(useCase, ['must', 0, 'reason'])).toBe('must.orm.reason');
    expect(fieldPath(useCase, ['weights', 0, 'weight'])).toBe('weights.cost.weight');
  });

  it('goes by the position where two entries share an id', () => {
    expect(fieldPath(file, ['twice', 1, 'id'])).toBe('twice[1].id');
  });

  it('goes by the position where an id is missing or could be misread', () => {
    const paths = [0, 1, 2, 3].map((index) => fieldPath(file, ['odd', index]));
    expect(paths).toEqual(['odd[0]', 'odd[1]', 'odd[2]', 'odd[3]']);
  });

  it('quotes keys that are not plain words', () => {
    expect(fieldPath(file, ['load generator', '5.2'])).toBe('["load generator"]["5.2"]');
  });

  it('quotes and cuts a huge key', () => {
    expect(fieldPath({}, ['x'.repeat(1000)])).toBe(`["${'x'.repeat(77)}…"]`);
  });

  it('is empty for the file itself and goes on where the value ends', () => {
    expect([fieldPath(file, []), fieldPath(file, ['missing', 'field'])]).toEqual(['', 'missing.field']);
  });
});
