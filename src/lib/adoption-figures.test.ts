import { describe, expect, it } from 'vitest';
import { adoptionFigures, type AdoptionFigure } from './adoption-figures.ts';
import { exampleActivity, exampleDataset, type ExampleOverrides } from './example-dataset.ts';

function figures(overrides: ExampleOverrides = {}, slugs?: string[]): AdoptionFigure[] {
  const dataset = exampleDataset(overrides);
  return adoptionFigures(
    dataset,
    slugs ? dataset.frameworks.filter(({ slug }) => slugs.includes(slug)) : dataset.frameworks,
  );
}

function figure(label: string, overrides: ExampleOverrides = {}): AdoptionFigure {
  const found = figures(overrides).find((candidate) => candidate.label === label);
  if (!found) throw new Error(`There is no figure "${label}".`);
  return found;
}

const measured: ExampleOverrides = {
  frameworks: {
    alder: { activity: exampleActivity() },
    birch: { activity: exampleActivity({ commits12m: null, windowEnd: null }) },
  },
};

describe('an adoption figure', () => {
  it('of the survey tells a framework that was not asked about from one without a figure', () => {
    expect(figure('Worked with it in the past year').cells).toEqual([
      { text: '19.7%', source: 'https://made-up.example/survey' },
      { text: 'not asked about', source: null },
      { text: 'not verified', source: null },
    ]);
  });

  it('of a language is that of the most used one and names it', () => {
    expect(figure('Worked with its language in the past year').cells.map(({ text }) => text)).toEqual([
      '57.9% (Fern)',
      '57.9% (Fern)',
      '29.4% (Moss)',
    ]);
  });

  it('of a language without a survey figure is not verified', () => {
    const overrides = { frameworks: { cedar: { languages: ['Algae'] } } };
    expect(figure('Worked with its language in the past year', overrides).cells[2]).toEqual({
      text: 'not verified',
      source: null,
    });
  });

  it('of a registry says where the framework is not in it, with the month of the count', () => {
    expect(figure('npm downloads a month, May 2031').cells).toEqual([
      { text: '1,234,567', source: 'https://made-up.example/npm/alder' },
      { text: 'no figure', source: null },
      { text: 'no figure', source: null },
    ]);
    expect(figure('Rank by downloads on PyPI, May 2031').cells).toEqual([
      { text: 'no figure', source: null },
      { text: 'no figure', source: null },
      { text: '1,528', source: 'https://made-up.example/pypi/cedar' },
    ]);
  });

  it('of activity says where nothing was measured', () => {
    expect(figure('Commits in 12 months', measured).cells).toEqual([
      { text: '1,234', source: 'https://made-up.example/commits' },
      { text: 'not measured', source: null },
      { text: 'not measured', source: null },
    ]);
    expect(figure('People who committed in 12 months', measured).cells[0]?.text).toBe('56');
    expect(figure('Share of the commits by the three busiest', measured).cells[0]?.text).toBe('42%');
  });

  it('of zero is zero, not missing', () => {
    const overrides = { frameworks: { alder: { activity: exampleActivity({ commits12m: 0 }) } } };
    expect(figure('Commits in 12 months', overrides).cells[0]).toEqual({
      text: '0',
      source: 'https://made-up.example/commits',
    });
  });

  it('of activity says on which day each window ends', () => {
    expect(figure('Commits in 12 months', measured).caveat).toBe(
      'Main repository only; the windows end on different days: Alder to 17 May 2031.',
    );
    const overrides = { frameworks: { alder: { activity: exampleActivity({ windowEnd: null }) } } };
    expect(figure('Commits in 12 months', overrides).caveat).toBe(
      'Main repository only; the windows end on different days.',
    );
  });
});

describe('the adoption figures', () => {
  it('leave out a row that holds a figure for none', () => {
    expect(figures({}, ['birch']).map(({ label }) => label)).toEqual([
      'Worked with its language in the past year',
    ]);
    expect(figures(measured, ['alder'])).toHaveLength(6);
  });

  it('have one cell for each framework, in their order', () => {
    for (const { cells } of figures(measured)) expect(cells).toHaveLength(3);
    expect(figures({}, ['alder', 'cedar']).map(({ cells }) => cells.length)).toEqual([2, 2, 2, 2]);
  });

  it('have a caveat each, and words where they have no source', () => {
    for (const { caveat, cells } of figures(measured)) {
      expect(caveat).toMatch(/\.$/);
      for (const { text, source } of cells) expect(text).toMatch(source === null ? /^(not|no) / : /^\d/);
    }
  });
});
