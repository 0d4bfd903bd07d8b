import { expect, it } from 'vitest';
import { exampleDataset } from './example-dataset.ts';
import { useCaseDemand } from './use-case-demand.ts';

it('takes size, needs and weights of a use case, and no other condition', () => {
  const [herbs] = exampleDataset().useCases;
  expect(herbs!.slug).toBe('herb-gardens');
  expect(useCaseDemand(herbs!)).toEqual({
    size: 'small',
    must: ['tables'],
    nice: ['search', 'hooks'],
    languages: [],
    licenses: [],
    until: null,
    weights: {
      'app-size': 1,
      'skill-availability': 2,
      scalability: 3,
      cost: 4,
      'project-requirements': 5,
      security: 6,
    },
  });
});
