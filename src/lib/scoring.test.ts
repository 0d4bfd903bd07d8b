import { describe, expect, it } from 'vitest';
import type { Indicator } from '../schemas/factors.ts';
import type { Dataset } from './dataset.ts';
import { exampleDataset, exampleRelease, type ExampleOverrides } from './example-dataset.ts';
import { exampleFactor } from './example-factors.ts';
import { capabilitiesOf, scoreOf, transformed, type Score, type ScoreContext } from './scoring.ts';

function score(dataset: Dataset, factor: string, framework: string, context?: ScoreContext): Score {
  const [itsFactor] = dataset.factors.filter(({ id }) => id === factor);
  const [itsFramework] = dataset.frameworks.filter(({ slug }) => slug === framework);
  return scoreOf(dataset, itsFactor!, itsFramework!, context);
}

/** A score of Alder on a factor made of the given indicators only. */
function scoreOn(indicators: Indicator[], context?: ScoreContext, overrides: ExampleOverrides = {}): Score {
  const factors = new Map([['it', exampleFactor('It', 1, indicators)]]);
  return score(exampleDataset({ ...overrides, factors }), 'it', 'alder', context);
}

const about = (id: string, weight: number) => ({ id, title: `Title of ${id}`, weight, reason: 'Made up.' });
const throughput = (id: string, weight: number): Indicator => ({
  ...about(id, weight),
  kind: 'metric',
  metric: 'throughput',
  transform: 'log',
});

describe('an indicator', () => {
  it('of capabilities is the mean of their status values', () => {
    const { value, indicators } = scoreOn([
      { ...about('some', 1), kind: 'capabilities', capabilities: ['tables', 'search', 'menus', 'orm'] },
    ]);
    expect(value).toBe(60);
    expect(indicators[0]).toMatchObject({ raw: '2 of 4 built in', isLeftOut: false, share: 1 });
  });

  it('of a group draws on its rows', () => {
    const dataset = exampleDataset();
    const group = { ...about('group', 1), kind: 'capabilities', group: 'storage' } as const;
    expect(capabilitiesOf(dataset, group)).toEqual(['tables', 'orm', 'search']);
    expect(scoreOn([group]).value).toBe(67);
  });

  it('of needs draws on the needs, or on everything where nothing is needed', () => {
    const needs: Indicator[] = [{ ...about('needs', 1), kind: 'needs' }];
    expect(scoreOn(needs, { size: 'medium', needs: ['menus'] }).value).toBe(40);
    expect(scoreOn(needs).value).toBe(77);
  });

  it('of leanness is what is not built in', () => {
    expect(scoreOn([{ ...about('lean', 1), kind: 'leanness' }]).value).toBe(29);
  });

  it('of the category takes the value of the category, and has none where it is not named', () => {
    const category = (values: Record<string, number>): Indicator =>
      ({ ...about('category', 0.5), kind: 'category', values }) as Indicator;
    expect(scoreOn([category({ 'full-stack': 0.4 })]).value).toBe(40);
    expect(scoreOn([category({ micro: 1 })]).value).toBeNull();
  });

  it('of a metric names the figure and its source', () => {
    const { indicators } = score(exampleDataset(), 'skill-availability', 'cedar');
    expect(indicators[0]).toMatchObject({ raw: '29.4%', source: 'https://made-up.example/survey' });
    expect(indicators[0]!.value).toBeCloseTo(29.4 / 57.9, 9);
    expect(indicators[1]).toMatchObject({ value: null, raw: 'not measured', source: null, isLeftOut: false });
  });

  it('of another score takes it as a share of 100', () => {
    const { indicators } = score(exampleDataset(), 'cost', 'alder');
    expect(indicators[2]).toMatchObject({ value: 0.5, raw: '50' });
  });

  it('of a fact is 1 where the fact is published', () => {
    const present: Indicator[] = [{ ...about('fact', 1), kind: 'present', fact: 'support-policy' }];
    expect(scoreOn(present).value).toBe(100);
    const frameworks = { alder: { identity: { support_policy: { value: '', source: 'alder-support' } } } };
    expect(scoreOn(present, undefined, { frameworks })).toMatchObject({ value: 0, highest: 0 });
  });
});

describe('what is missing', () => {
  it('for everybody is left out for all, and the rest weigh more', () => {
    const dataset = exampleDataset();
    for (const slug of ['alder', 'birch', 'cedar']) {
      const { indicators, isThin } = score(dataset, 'scalability', slug);
      expect(indicators.map(({ isLeftOut, share }) => [isLeftOut, share])).toEqual([
        [true, 0],
        [false, 1],
      ]);
      expect(isThin).toBe(false);
    }
  });

  it('for one framework earns nothing, and the highest score says what it could be', () => {
    expect(score(exampleDataset(), 'skill-availability', 'birch')).toMatchObject({ value: 50, highest: 100 });
    expect(score(exampleDataset(), 'skill-availability', 'alder')).toMatchObject({
      value: 100,
      highest: 100,
    });
  });

  it('altogether makes no score', () => {
    const nothing = scoreOn([throughput('one', 0.5), throughput('two', 0.5)]);
    expect(nothing).toMatchObject({ value: null, highest: null, isThin: true });
    expect(nothing.indicators.map(({ share }) => share)).toEqual([0, 0]);
  });

  it('makes the score thin where it is more than half of the weight, left out or not', () => {
    const lean: Indicator = { ...about('lean', 0.5), kind: 'leanness' };
    expect(scoreOn([throughput('one', 0.5), lean]).isThin).toBe(false);
    expect(scoreOn([throughput('one', 0.6), { ...lean, weight: 0.4 }]).isThin).toBe(true);
  });
});

describe('the size', () => {
  it('picks the reading', () => {
    const dataset = exampleDataset();
    const idsAt = (size: ScoreContext['size']): string[] =>
      score(dataset, 'app-size', 'alder', { size, needs: [] }).indicators.map(
        ({ indicator }) => indicator.id,
      );
    expect(idsAt('small')).toEqual(['category', 'leanness']);
    expect(idsAt('large')).toEqual(['large-parts']);
    expect(idsAt('medium')).toEqual(['category', 'leanness', 'large-parts']);
  });

  it('medium is the mean of both, each indicator with half its share', () => {
    const dataset = exampleDataset();
    const valueAt = (size: ScoreContext['size']) =>
      score(dataset, 'app-size', 'alder', { size, needs: [] }).value;
    expect([valueAt('small'), valueAt('medium'), valueAt('large')]).toEqual([34, 57, 80]);
    const { indicators } = score(dataset, 'app-size', 'alder');
    expect(indicators.map(({ share }) => share)).toEqual([0.25, 0.25, 0.5]);
  });

  it('changes nothing in a factor without readings', () => {
    const dataset = exampleDataset();
    const at = (size: ScoreContext['size']) => score(dataset, 'security', 'birch', { size, needs: [] });
    expect(at('small')).toEqual(at('large'));
  });

  it('medium has shares that add up to 1 where one reading cannot be measured', () => {
    const { value, indicators } = scoreOn([
      { ...throughput('small', 1), reading: 'small' },
      { ...about('large', 1), kind: 'capabilities', reading: 'large', capabilities: ['menus'] },
    ]);
    expect(value).toBe(40);
    expect(indicators.reduce((sum, { share }) => sum + share, 0)).toBe(1);
  });

  it('medium is thin only where less than half of both readings together is measured', () => {
    const { isThin } = scoreOn([
      { ...about('lean', 1), kind: 'leanness', reading: 'small' },
      { ...throughput('one', 0.6), reading: 'large' },
      { ...about('parts', 0.4), kind: 'capabilities', reading: 'large', capabilities: ['menus'] },
    ]);
    expect(isThin).toBe(false);
  });

  it('medium is rounded once', () => {
    // Small is 40.5, large 41.5; their mean is 41, but rounding each first gives 42.
    const values = (share: number) => ({ minimalist: 0, micro: 0, platform: 0, 'full-stack': share });
    const { value } = scoreOn([
      { ...about('small', 1), kind: 'category', reading: 'small', values: values(0.405) },
      { ...about('large', 1), kind: 'category', reading: 'large', values: values(0.415) },
    ]);
    expect(value).toBe(41);
  });
});

describe('a transform', () => {
  it('gives the best figure 1', () => {
    expect(transformed('linear', 8, [2, 8])).toBe(1);
    expect(transformed('log', 8, [2, 8])).toBe(1);
    expect(transformed('inverse', 2, [2, 8])).toBe(1);
  });

  it('maps the others by its formula', () => {
    expect(transformed('linear', 2, [2, 8])).toBe(0.25);
    expect(transformed('log', 2, [2, 8])).toBeCloseTo(Math.log(3) / Math.log(9), 12);
    expect(transformed('inverse', 8, [2, 8])).toBe(0.25);
  });

  it('keeps within 0 and 1 where a figure is zero', () => {
    expect(transformed('linear', 0, [0, 8])).toBe(0);
    expect(transformed('log', 0, [0, 8])).toBe(0);
    expect(transformed('inverse', 0, [0, 8])).toBe(1);
    expect(transformed('inverse', 8, [0, 8])).toBe(0);
  });
});

describe('a figure of zero where nobody else has one', () => {
  it('does not lower the score of the framework that filled it in', () => {
    const factors = new Map([
      [
        'it',
        exampleFactor('It', 1, [
          { ...about('fixes', 0.5), kind: 'metric', metric: 'security-fix-years', transform: 'linear' },
          { ...about('present', 0.5), kind: 'present', fact: 'support-policy' },
        ]),
      ],
    ]);
    const releases = [
      exampleRelease('1', { securitySupportStatus: 'dated', securitySupportUntil: '2030-01-01' }),
    ];
    const before = score(exampleDataset({ factors }), 'it', 'alder').value!;
    const after = score(exampleDataset({ factors, frameworks: { alder: { releases } } }), 'it', 'alder');
    expect(after.value).toBeGreaterThanOrEqual(before);
  });
});
