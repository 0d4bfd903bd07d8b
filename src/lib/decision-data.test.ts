import { describe, expect, it } from 'vitest';
import { decisionData } from './decision-data.ts';
import { readDecisionState } from './decision-state.ts';
import { exampleClaim, exampleDataset } from './example-dataset.ts';

const identity = { license: { value: 'BSD-3-Clause', source: 'birch-license' } };
const facts = { avoid_when: [exampleClaim('birch', 'wet'), exampleClaim('birch', 'cold')] };
const data = decisionData(exampleDataset({ frameworks: { birch: { identity, facts } } }));

describe('the data of the decision helper', () => {
  it('knows every value once, in the order shown', () => {
    expect(data.vocabulary).toMatchObject({
      factors: ['app-size', 'skill-availability', 'scalability', 'cost', 'project-requirements', 'security'],
      capabilities: ['tables', 'orm', 'search', 'routing', 'templates', 'hooks', 'menus'],
      languages: ['Fern', 'Lichen', 'Moss'],
      licenses: ['BSD-3-Clause', 'MIT'],
    });
    expect(Object.keys(data.vocabulary.useCases)).toEqual(['herb-gardens', 'orchards']);
  });

  it('has the titles, the claims against each framework and the day of the check', () => {
    expect(data.titles).toMatchObject({ cost: 'Cost', orm: 'Title of orm' });
    expect(data.useCaseTitles).toEqual({ 'herb-gardens': 'Herb gardens', orchards: 'Orchards' });
    expect(data.against['birch']).toEqual(['A made-up claim on wet.', 'A made-up claim on cold.']);
    expect(data.checked).toBe('2031-05-17');
  });

  it('survives the way into a page', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('reads an address that names a use case', () => {
    const { from, demand } = readDecisionState('?from=orchards', data.vocabulary);
    expect([from, demand.size, demand.must]).toEqual(['orchards', 'large', ['orm']]);
  });
});
