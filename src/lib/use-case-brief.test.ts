import { describe, expect, it } from 'vitest';
import { realDataset } from './golden/real-dataset.ts';
import { exampleDataset } from './example-dataset.ts';
import { BRIEF_REASONS } from './pair-brief.ts';
import { useCaseBrief } from './use-case-brief.ts';

describe('useCaseBrief on the real content', () => {
  const dataset = realDataset();
  const briefs = dataset.useCases.map((useCase) => ({ useCase, brief: useCaseBrief(dataset, useCase) }));

  it.each(briefs)(
    '$useCase.slug has five reasons, all of them needs of the use case',
    ({ useCase, brief }) => {
      expect(brief.reasons).toHaveLength(BRIEF_REASONS);
      const needs = new Map([...useCase.must, ...useCase.nice].map((need) => [need.capability, need.reason]));
      for (const { reason, why } of [...brief.reasons, ...brief.needsAtRisk]) {
        expect(needs.get(reason.row.capability.id)).toBe(why);
      }
      const said = [...brief.reasons, ...brief.needsAtRisk].map(({ reason }) => reason.row.capability.id);
      expect(new Set(said).size).toBe(said.length);
    },
  );

  it('gives no need as a reason on which the leader is behind or relies on others, and only those as a risk', () => {
    for (const { brief } of briefs) {
      for (const { reason } of brief.reasons) {
        expect(reason.row.gap).toBeGreaterThanOrEqual(0);
        if (reason.row.gap === 0) expect(['built-in', 'official']).toContain(reason.row.facts[0].status);
      }
      for (const { reason } of brief.needsAtRisk) expect(reason.row.gap).toBeLessThan(0);
      expect(brief.claims.length).toBeGreaterThan(0);
    }
  });

  it('cites only sources that exist, at least one for each reason', () => {
    for (const { brief } of briefs) {
      for (const id of brief.sources) expect(dataset.sources.has(id), id).toBe(true);
      for (const { reason } of brief.reasons) {
        for (const { source } of reason.row.facts) expect(brief.sources).toContain(source);
      }
    }
  });
});

it('has no reasons where no two frameworks meet every condition', () => {
  const dataset = exampleDataset({
    frameworks: Object.fromEntries(
      ['alder', 'birch', 'cedar'].map((slug) => [slug, { statuses: { search: 'none' as const } }]),
    ),
  });
  const [useCase] = dataset.useCases;
  const brief = useCaseBrief(dataset, { ...useCase!, must: [{ capability: 'search', reason: 'Why.' }] });
  expect(brief).toMatchObject({ leaders: null, reasons: [], claims: [], sources: [] });
});
