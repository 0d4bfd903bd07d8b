import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, lastDayOf } from './months.ts';
import type { PlanOutcome } from './support-plan-outcome.ts';
import { stripShapes, stripTicks } from './support-plan-strip.ts';
import { planSupport, type Contract, type PlanRelease } from './support-plan.ts';

const release = (change: Partial<PlanRelease>): PlanRelease => ({
  cycle: '5.2',
  out: '2030-01-01',
  end: '2033-05-31',
  isEndProjected: false,
  lts: false,
  ...change,
});

const outcomeOf = (releases: PlanRelease[], contract: Contract): PlanOutcome => ({
  kind: 'plan',
  plan: planSupport(releases, contract),
});

const fiveYears: Contract = { start: '2031-06', years: 5 };

describe('the strip', () => {
  it('tells published, projected, open and missing support apart, in order of time', () => {
    const shapes = stripShapes(
      outcomeOf(
        [
          release({ lts: true }),
          release({ cycle: null, out: '2034-05-31', end: '2035-05-01', isEndProjected: true }),
          release({ cycle: '7', out: '2035-05-01', end: null }),
        ],
        fiveYears,
      ),
      fiveYears,
    );
    expect(shapes).toEqual([
      { kind: 'published', x: 0, width: 40, label: '5.2 LTS' },
      { kind: 'without', x: 40, width: 18.33, label: 'none' },
      { kind: 'projected', x: 58.33, width: 21.67, label: '' },
      { kind: 'open', x: 80, width: 20, label: '7' },
    ]);
  });

  it('draws a released version as projected where its end is', () => {
    const contract = { start: '2031-06', years: 1 };
    const [shape] = stripShapes(outcomeOf([release({ isEndProjected: true })], contract), contract);
    expect(shape?.kind).toBe('projected');
  });

  it('shortens a label to what fits, to nothing in the end', () => {
    const labelFor = (months: number): string | undefined => {
      const end = lastDayOf(addMonths('2031-06', months - 1));
      return stripShapes(outcomeOf([release({ end, lts: true })], fiveYears), fiveYears)[0]?.label;
    };
    expect([14, 8, 4].map(labelFor)).toEqual(['5.2 LTS', '5.2', '']);
  });

  it('says where nothing is known, and why', () => {
    expect(stripShapes({ kind: 'no-policy' }, fiveYears)).toEqual([
      { kind: 'unknown', x: 0, width: 100, label: 'no policy published' },
    ]);
    expect(stripShapes({ kind: 'no-dates' }, fiveYears)[0]?.label).toBe('not known');
  });

  it('fills the contract without overlap', () => {
    const span = fc.tuple(fc.nat(150), fc.nat(60)).map(([from, length]) =>
      release({
        cycle: `v${from}`,
        out: `${addMonths('2028-01', from)}-01`,
        end: lastDayOf(addMonths('2028-01', from + length)),
      }),
    );
    const contracts = fc.record({
      start: fc.nat(60).map((at) => addMonths('2029-01', at)),
      years: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), contracts, (releases, contract) => {
        let reached = 0;
        for (const { x, width } of stripShapes(outcomeOf(releases, contract), contract)) {
          expect(x).toBeCloseTo(reached, 1);
          expect(width).toBeGreaterThan(0);
          reached = x + width;
        }
        expect(reached).toBeCloseTo(100, 1);
      }),
    );
  });
});

describe('the axis', () => {
  it('marks the years that begin inside', () => {
    expect(stripTicks({ start: '2031-06', years: 2 })).toEqual([
      { x: 29.17, label: '2032' },
      { x: 79.17, label: '2033' },
    ]);
    expect(stripTicks({ start: '2031-01', years: 2 }).map(({ x }) => x)).toEqual([0, 50]);
  });

  it('has no labels that touch or stick out', () => {
    for (let years = 1; years <= 15; years += 1) {
      for (let month = 0; month < 12; month += 1) {
        const ticks = stripTicks({ start: addMonths('2031-01', month), years });
        expect(ticks).toHaveLength(years);
        const labeled = ticks.filter(({ label }) => label !== '').map(({ x }) => x);
        for (const [at, x] of labeled.entries()) {
          expect(x).toBeLessThan(90);
          // Four digits of 7 px take a tenth of the narrowest strip.
          if (at > 0) expect(x - labeled[at - 1]!).toBeGreaterThan(10);
        }
      }
    }
  });
});
