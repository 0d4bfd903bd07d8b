import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, lastDayOf, monthOf, monthsBetween } from './months.ts';
import {
  lastMonth,
  monthsWithout,
  planSupport,
  useIn,
  type Contract,
  type PlanRelease,
} from './support-plan.ts';

const release = (cycle: string | null, out: string, end: string | null, lts = false): PlanRelease => ({
  cycle,
  out,
  end,
  lts,
  isEndProjected: cycle === null,
});

const cycles = (plan: { uses: readonly { release: PlanRelease }[] }): (string | null)[] =>
  plan.uses.map((use) => use.release.cycle);

const anyDay = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 31 })).map(([months, day]) => {
  const month = addMonths('2019-01', months);
  const last = lastDayOf(month);
  const asked = `${month}-${String(day).padStart(2, '0')}`;
  return asked > last ? last : asked;
});
const anyRelease = fc
  .tuple(anyDay, anyDay, fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 9 }))
  .map(([first, second, isProjected, lts, open]): Omit<PlanRelease, 'cycle'> & { isProjected: boolean } => ({
    out: first < second ? first : second,
    end: open === 0 ? null : first < second ? second : first,
    isEndProjected: isProjected,
    lts,
    isProjected,
  }));
const anyReleases = fc.array(anyRelease, { maxLength: 12 }).map((releases) =>
  releases.map(({ isProjected, ...one }, at): PlanRelease => ({
    ...one,
    cycle: isProjected ? null : `v${at}`,
  })),
);
const anyContract: fc.Arbitrary<Contract> = fc.record({
  start: fc.nat(200).map((months) => addMonths('2019-01', months)),
  years: fc.integer({ min: 1, max: 15 }),
});

const monthsOf = ({ start, years }: Contract): string[] =>
  Array.from({ length: years * 12 }, (_, at) => addMonths(start, at));

describe('a plan', () => {
  it('starts on the longest support among the releases out, and moves when it ends', () => {
    const releases = [
      release('1', '2026-01-10', '2027-06-30'),
      release('2', '2026-11-20', '2028-02-15'),
      release('3', '2027-05-01', '2029-01-31'),
      release('4', '2028-01-31', '2031-12-31'),
    ];
    const plan = planSupport(releases, { start: '2027-01', years: 3 });
    expect(plan.uses).toEqual([
      { release: releases[1], from: '2027-01', to: '2028-02' },
      { release: releases[3], from: '2028-03', to: '2029-12' },
    ]);
    expect(plan.upgrades).toEqual([
      { month: '2028-02', isMonthProjected: false, from: releases[1], to: releases[3] },
    ]);
    expect(plan.gaps).toEqual([]);
  });

  it('does not start on a release that comes out a day after the start', () => {
    const releases = [release('old', '2026-01-01', '2027-01-31'), release('new', '2027-01-02', '2030-01-31')];
    expect(cycles(planSupport(releases, { start: '2027-01', years: 1 }))).toEqual(['old', 'new']);
    const onTheDay = [releases[0]!, release('new', '2027-01-01', '2030-01-31')];
    expect(cycles(planSupport(onTheDay, { start: '2027-01', years: 1 }))).toEqual(['new']);
  });

  it('moves to a release that is out on the last day of support, and to a later one only after a wait', () => {
    const old = release('old', '2026-01-01', '2027-03-14');
    const contract = { start: '2027-01', years: 1 };
    const sameDay = planSupport([old, release('new', '2027-03-14', '2030-01-31')], contract);
    expect(sameDay.upgrades.map(({ month }) => month)).toEqual(['2027-03']);
    const threeLater = planSupport([old, release('new', '2027-06-02', '2030-01-31')], contract);
    expect(threeLater.upgrades.map(({ month }) => month)).toEqual(['2027-06']);
    expect(threeLater.gaps).toEqual([{ from: '2027-04', to: '2027-05' }]);
    expect(monthsWithout(threeLater)).toBe(2);
    expect(useIn(threeLater, '2027-05')).toBeNull();
    expect(useIn(threeLater, '2027-06')?.release.cycle).toBe('new');
  });

  it('moves as late as in the last month, and takes the month of a projected release for projected', () => {
    const releases = [release('old', '2026-01-01', '2027-03-14'), release(null, '2027-12-31', '2030-01-01')];
    const plan = planSupport(releases, { start: '2027-01', years: 1 });
    expect(plan.upgrades).toEqual([
      { month: '2027-12', isMonthProjected: true, from: releases[0], to: releases[1] },
    ]);
    expect(plan.gaps).toEqual([{ from: '2027-04', to: '2027-11' }]);
  });

  it('counts no month without support where the wait is shorter than one', () => {
    const old = release('old', '2026-01-01', '2027-03-12');
    for (const out of ['2027-03-17', '2027-04-10']) {
      const plan = planSupport([old, release('new', out, '2029-03-01')], { start: '2027-01', years: 1 });
      expect(plan.gaps).toEqual([]);
      expect(plan.upgrades.map(({ month }) => month)).toEqual([monthOf(out)]);
    }
  });

  it('needs no upgrade where support ends in the last month', () => {
    const plan = planSupport([release('1', '2026-01-01', '2027-12-01')], { start: '2027-01', years: 1 });
    expect(plan).toMatchObject({ upgrades: [], gaps: [] });
    const sooner = planSupport([release('1', '2026-01-01', '2027-11-30')], { start: '2027-01', years: 1 });
    expect(sooner).toMatchObject({ upgrades: [], gaps: [{ from: '2027-12', to: '2027-12' }] });
  });

  it('takes the long-term support release in a tie, then the newer one', () => {
    const tie = (...releases: PlanRelease[]): (string | null)[] =>
      cycles(planSupport(releases, { start: '2027-01', years: 1 }));
    const end = '2028-12-31';
    expect(tie(release('new', '2026-12-01', end), release('lts', '2025-01-01', end, true))).toEqual(['lts']);
    expect(tie(release('old', '2025-01-01', end), release('new', '2026-12-01', end))).toEqual(['new']);
    expect(tie(release('old', '2025-01-01', null), release('new', '2026-12-01', null))).toEqual(['new']);
  });

  it('takes support without an end for the longest, and dates no upgrade after it', () => {
    const releases = [release('dated', '2026-01-01', '2040-01-31'), release('open', '2020-01-01', null)];
    const plan = planSupport(releases, { start: '2027-01', years: 15 });
    expect(cycles(plan)).toEqual(['open']);
    expect(plan.upgrades).toEqual([]);
  });

  it('keeps to released versions as long as one has support', () => {
    const releases = [release('1', '2026-01-01', '2028-01-31'), release(null, '2026-12-31', '2033-01-01')];
    const plan = planSupport(releases, { start: '2027-06', years: 2 });
    expect(cycles(plan)).toEqual(['1', null]);
    expect(plan.upgrades).toMatchObject([{ month: '2028-01', isMonthProjected: false }]);
  });

  it('begins with months without support where nothing is supported at the start', () => {
    const releases = [release('old', '2020-01-01', '2026-01-31'), release('new', '2027-03-05', '2030-01-31')];
    const plan = planSupport(releases, { start: '2027-01', years: 1 });
    expect(plan.gaps).toEqual([{ from: '2027-01', to: '2027-02' }]);
    expect(plan.upgrades).toEqual([
      { month: '2027-03', isMonthProjected: false, from: null, to: releases[1] },
    ]);
  });

  it('moves once in a month in which one release is out and ends, and a later one is out', () => {
    const contract = { start: '2027-01', years: 1 };
    const short = release('short', '2027-06-01', '2027-06-10');
    for (const out of ['2027-06-05', '2027-06-20']) {
      const long = release('long', out, null);
      const plan = planSupport([short, long], contract);
      expect(plan.gaps).toEqual([{ from: '2027-01', to: '2027-05' }]);
      expect(plan.upgrades).toEqual([{ month: '2027-06', isMonthProjected: false, from: null, to: long }]);
      expect(plan.uses).toEqual([{ release: long, from: '2027-06', to: '2027-12' }]);
    }
  });

  it('is all gap without releases', () => {
    const contract = { start: '2027-01', years: 2 };
    expect(monthsWithout(planSupport([], contract))).toBe(24);
  });
});

describe('any plan', () => {
  const check = (property: (releases: PlanRelease[], contract: Contract) => void): void => {
    fc.assert(fc.property(anyReleases, anyContract, property), { numRuns: 500 });
  };

  it('has each month of the contract in one use or gap', () => {
    check((releases, contract) => {
      const { uses, gaps } = planSupport(releases, contract);
      const spans = [...uses, ...gaps].sort((first, second) => (first.from < second.from ? -1 : 1));
      const months = spans.flatMap(({ from, to }) =>
        Array.from({ length: monthsBetween(from, to) + 1 }, (_, at) => addMonths(from, at)),
      );
      expect(months).toEqual(monthsOf(contract));
    });
  });

  it('has its upgrades in ascending order inside the contract', () => {
    check((releases, contract) => {
      const months = planSupport(releases, contract).upgrades.map(({ month }) => month);
      expect(months).toEqual([...new Set(months)].sort());
      for (const month of months) expect(monthsOf(contract)).toContain(month);
    });
  });

  it('never moves to a release that is not out, and uses each only while it has support', () => {
    check((releases, contract) => {
      const { uses, upgrades } = planSupport(releases, contract);
      for (const { month, to } of upgrades) expect(monthOf(to.out) <= month).toBe(true);
      for (const { release: used, from, to } of uses) {
        expect(monthOf(used.out) <= from).toBe(true);
        expect(used.end === null || monthOf(used.end) >= to).toBe(true);
      }
    });
  });

  it('has no gap in a month in which a release has support on its first day', () => {
    check((releases, contract) => {
      const plan = planSupport(releases, contract);
      for (const month of monthsOf(contract).filter((one) => useIn(plan, one) === null)) {
        const supported = releases.filter(
          ({ out, end }) => out <= `${month}-01` && (end === null || end >= `${month}-01`),
        );
        expect(supported).toEqual([]);
      }
      expect(monthsWithout(plan)).toBeLessThanOrEqual(contract.years * 12);
    });
  });

  it('starts on a release than which no other of its kind is supported longer', () => {
    check((releases, contract) => {
      const first = useIn(planSupport(releases, contract), contract.start)?.release;
      const day = `${contract.start}-01`;
      const ready = releases.filter(({ out, end }) => out <= day && (end === null || end >= day));
      if (ready.length === 0) return;
      const released = ready.filter(({ cycle }) => cycle !== null);
      const ends = (released.length > 0 ? released : ready).map(({ end }) => end ?? '9999');
      expect(first?.end ?? '9999').toBe(ends.sort().at(-1));
      expect(first?.cycle === null).toBe(released.length === 0);
    });
  });

  it('is the beginning of the plan of a longer contract', () => {
    check((releases, contract) => {
      const short = planSupport(releases, contract);
      const long = planSupport(releases, { ...contract, years: contract.years + 3 });
      expect(long.upgrades.slice(0, short.upgrades.length)).toEqual(short.upgrades);
      expect(monthsWithout(long)).toBeGreaterThanOrEqual(monthsWithout(short));
      for (const month of monthsOf(contract)) {
        expect(useIn(long, month)?.release).toEqual(useIn(short, month)?.release);
      }
    });
  });

  it('does not depend on the order of the releases', () => {
    const shuffled = anyReleases.chain((releases) =>
      fc.tuple(fc.constant(releases), fc.shuffledSubarray(releases, { minLength: releases.length })),
    );
    fc.assert(
      fc.property(shuffled, anyContract, ([releases, others], contract) => {
        expect(planSupport(others, contract)).toEqual(planSupport(releases, contract));
      }),
    );
  });

  it('leaves the releases as they are', () => {
    check((releases, contract) => {
      const before = structuredClone(releases);
      planSupport(releases, contract);
      expect(releases).toEqual(before);
      expect(lastMonth(contract)).toBe(monthsOf(contract).at(-1));
    });
  });
});
