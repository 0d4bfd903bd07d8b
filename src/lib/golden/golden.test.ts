import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../candidates.ts';
import { decide, placesOf, scoreUnder } from '../decision.ts';
import { decisionData } from '../decision-data.ts';
import { readDecisionState, writeDecisionState } from '../decision-state.ts';
import { scoreOf } from '../scoring.ts';
import { useCaseDemand } from '../use-case-demand.ts';
import {
  GOLDEN_COMMAND,
  GOLDEN_FILE,
  goldenDifferences,
  goldenOf,
  goldenText,
  type Golden,
} from './golden.ts';
import { realDataset } from './real-dataset.ts';

const dataset = realDataset();
const candidates = candidatesOf(dataset);

describe('the golden file', () => {
  it('has the scores and rankings that the content gives today', () => {
    const text = readFileSync(new URL('scores.json', import.meta.url), 'utf8');
    const computed = goldenOf(dataset);
    const differences = goldenDifferences(JSON.parse(text) as Golden, computed);
    const message = [
      `${GOLDEN_FILE} has other scores or rankings than the content gives (in the file → now):`,
      ...differences.slice(0, 100).map((difference) => `  ${difference}`),
      ...(differences.length > 100 ? [`  and ${differences.length - 100} more`] : []),
      `If the change is meant, run \`${GOLDEN_COMMAND}\` and commit the file; if not, undo it.`,
    ].join('\n');
    expect(differences.length, message).toBe(0);
    expect(text, `${GOLDEN_FILE} is in another order or form; run \`${GOLDEN_COMMAND}\`.`).toBe(
      goldenText(computed),
    );
  });

  it('says what differs, one line an entry', () => {
    const file = { scores: { cost: { koa: '14', flask: '30' } }, old: 'line' };
    const computed = { scores: { cost: { koa: '15', flask: '30', django: '60' } } };
    expect(goldenDifferences(file, computed)).toEqual([
      'scores / cost / koa: 14 → 15',
      'old: line → nothing',
      'scores / cost / django: nothing → 60',
    ]);
    expect(goldenDifferences(computed, computed)).toEqual([]);
  });
});

describe('every use case', () => {
  it.each(dataset.useCases.map((useCase) => [useCase.slug, useCase] as const))(
    '%s is led by the framework for which it was written',
    (slug, useCase) => {
      const [first] = placesOf(decide(candidates, useCaseDemand(useCase)).ranking);
      const leaders = first?.ranked.map(({ candidate }) => candidate.slug) ?? [];
      const message = `content/use-cases/${slug}.mdx: leader written "${useCase.leader}", computed ${leaders.join(' = ') || 'none'}`;
      expect(leaders, message).toContain(useCase.leader);
    },
  );

  it('gives every factor a weight once, and asks for known capabilities, each once', () => {
    const factors = dataset.factors.map(({ id }) => id).sort();
    const known = new Set(dataset.capabilities.map(({ id }) => id));
    for (const { slug, weights, must, nice } of dataset.useCases) {
      expect([slug, weights.map(({ factor }) => factor).sort()]).toEqual([slug, factors]);
      const asked = [...must, ...nice].map(({ capability }) => capability);
      expect([slug, asked.filter((id) => !known.has(id))]).toEqual([slug, []]);
      expect([slug, asked.length]).toEqual([slug, new Set(asked).size]);
    }
  });

  it('ranks alike on its page and in the decision helper that starts from it', () => {
    const { vocabulary } = decisionData(dataset);
    for (const useCase of dataset.useCases) {
      const state = readDecisionState(`?from=${useCase.slug}`, vocabulary);
      expect(writeDecisionState(state, vocabulary)).toBe(`?from=${useCase.slug}`);
      const fitsOf = (demand: typeof state.demand) =>
        decide(candidates, demand).ranking.map(({ candidate, fit }) => [candidate.slug, fit.toFixed(6)]);
      expect([useCase.slug, fitsOf(state.demand)]).toEqual([useCase.slug, fitsOf(useCaseDemand(useCase))]);
    }
  });

  it('has the scores of its working in its ranking, needs included', () => {
    for (const useCase of dataset.useCases) {
      const demand = useCaseDemand(useCase);
      const context = { size: demand.size, needs: [...demand.must, ...demand.nice] };
      for (const factor of dataset.factors) {
        dataset.frameworks.forEach((framework, at) => {
          const where = [useCase.slug, factor.id, framework.slug];
          const shown = scoreOf(dataset, factor, framework, context).value;
          expect([...where, scoreUnder(candidates[at]!, factor.id, demand)]).toEqual([...where, shown]);
        });
      }
    }
  });
});
