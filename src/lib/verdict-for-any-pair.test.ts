/** What holds for the verdicts on any two frameworks; `verdict.test.ts` beside this has the examples. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUS_IDS, type StatusId } from '../schemas/capabilities.ts';
import { compareFrameworks } from './comparison.ts';
import { frameworkBySlug, statusById, type Dataset, type Framework } from './dataset.ts';
import {
  EXAMPLE_CAPABILITIES,
  exampleClaim,
  exampleDataset,
  type ExampleFramework,
} from './example-dataset.ts';
import { leadOn, verdictsOf, type Reason, type Verdict } from './verdict.ts';

function pairOf(alder: ExampleFramework, birch: ExampleFramework): [Dataset, Framework, Framework] {
  const dataset = exampleDataset({ frameworks: { alder, birch } });
  return [dataset, frameworkBySlug(dataset, 'alder'), frameworkBySlug(dataset, 'birch')];
}

/** What a reason says, in short. */
function inShort(reason: Reason): string {
  if (reason.kind === 'claim') return reason.claim.id;
  return reason.kind === 'capability' ? reason.row.capability.id : 'language';
}
const short = (reasons: readonly Reason[]): string[] => reasons.map(inShort);
const texts = (reasons: readonly Reason[]): string[] =>
  reasons.flatMap((reason) => (reason.kind === 'capability' ? [reason.text] : []));

const statuses = fc.record(
  Object.fromEntries(EXAMPLE_CAPABILITIES.map((id) => [id, fc.constantFrom(...STATUS_IDS)])),
);
const subjects = [...EXAMPLE_CAPABILITIES, 'support', 'runtime', 'leanness'];
const someClaims = (slug: string, kind: string) =>
  fc
    .array(fc.uniqueArray(fc.constantFrom(...subjects), { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    .map((abouts) => abouts.map((about, position) => exampleClaim(slug, `${kind}-${position}`, about)));
const anyFramework = (slug: string): fc.Arbitrary<ExampleFramework> =>
  fc.record({
    statuses,
    languages: fc.uniqueArray(fc.constantFrom('Fern', 'Lichen', 'Moss'), { minLength: 1, maxLength: 3 }),
    facts: fc.record({ best_for: someClaims(slug, 'best'), avoid_when: someClaims(slug, 'avoid') }),
  });

/** Checks a property of both verdicts on two random frameworks, the second time with the sides swapped. */
function forAnyPair(check: (verdict: Verdict, other: Verdict, side: 0 | 1) => void): void {
  fc.assert(
    fc.property(anyFramework('alder'), anyFramework('birch'), (alder, birch) => {
      const [dataset, ...pair] = pairOf(alder, birch);
      const [first, second] = verdictsOf(dataset, compareFrameworks(dataset, ...pair));
      check(first, second, 0);
      check(second, first, 1);
    }),
  );
}

/** Words that tell of a status, on the side that has it and on the side that lacks more. */
const WORDS: Readonly<Record<StatusId, RegExp>> = {
  'built-in': /built in/,
  official: /official package/,
  community: /third-party package/,
  none: /nothing|no answer/,
};

/** The statuses that a part of a sentence speaks of. */
const statusesIn = (words: string | undefined): StatusId[] =>
  STATUS_IDS.filter((id) => WORDS[id].test(words ?? ''));

describe('for any two frameworks', () => {
  it('a list has four reasons at most, two of them claims at most', () => {
    forAnyPair(({ chooseWhen, thinkTwiceWhen }) => {
      for (const reasons of [chooseWhen, thinkTwiceWhen]) {
        expect(reasons.length).toBeLessThanOrEqual(4);
        expect(reasons.filter(({ kind }) => kind === 'claim').length).toBeLessThanOrEqual(2);
      }
    });
  });

  it('no list says a thing twice', () => {
    forAnyPair(({ chooseWhen, thinkTwiceWhen }) => {
      for (const reasons of [chooseWhen, thinkTwiceWhen]) {
        const said = short(reasons);
        expect(new Set(said).size).toBe(said.length);
        const covered = reasons.flatMap((reason) =>
          reason.kind === 'claim' ? (reason.claim.about ?? []) : [],
        );
        expect(said.filter((id) => covered.includes(id))).toEqual([]);
      }
    });
  });

  it('nothing said for the one is repeated against the other', () => {
    forAnyPair((verdict, other) => {
      const said = short(verdict.chooseWhen);
      expect(short(other.thinkTwiceWhen).filter((id) => said.includes(id))).toEqual([]);
    });
  });

  it('a reason on a capability never contradicts the statuses', () => {
    const dataset = exampleDataset();
    const valueOf = (id: StatusId): number => statusById(dataset, id).value;
    forAnyPair(({ chooseWhen, thinkTwiceWhen }, other, side) => {
      for (const reason of [...chooseWhen, ...thinkTwiceWhen]) {
        if (reason.kind !== 'capability') continue;
        const [own, others] = [reason.row.facts[side].status, reason.row.facts[side === 0 ? 1 : 0].status];
        const isFor = chooseWhen.includes(reason);
        expect(Math.sign(valueOf(own) - valueOf(others))).toBe(isFor ? 1 : -1);
        const [ownWords, otherWords] = reason.text.split(isFor ? ', where ' : '; with ');
        expect(statusesIn(ownWords)).toEqual([own]);
        expect(statusesIn(otherWords)).toEqual([others]);
        expect(otherWords).toContain(other.framework.name);
      }
    });
  });

  it('a language is a reason exactly where none is shared, and never a drawback', () => {
    forAnyPair((verdict, other) => {
      const own = verdict.framework.identity.languages.map(({ name }) => name);
      const isShared = other.framework.identity.languages.some(({ name }) => own.includes(name));
      expect(verdict.chooseWhen.filter(({ kind }) => kind === 'language')).toHaveLength(isShared ? 0 : 1);
      expect(verdict.thinkTwiceWhen.filter(({ kind }) => kind === 'language')).toEqual([]);
    });
  });

  it('each verdict is the same whichever framework comes first', () => {
    fc.assert(
      fc.property(anyFramework('alder'), anyFramework('birch'), (alder, birch) => {
        const [dataset, first, second] = pairOf(alder, birch);
        const inWords = ({ chooseWhen, thinkTwiceWhen }: Verdict) =>
          [chooseWhen, thinkTwiceWhen].map((reasons) => [short(reasons), texts(reasons)]);
        const forward = verdictsOf(dataset, compareFrameworks(dataset, first, second));
        const backward = verdictsOf(dataset, compareFrameworks(dataset, second, first));
        expect(backward.map(inWords)).toEqual(forward.map(inWords).reverse());
      }),
    );
  });

  it('the lead of one on any subject is the lag of the other', () => {
    const about = fc.uniqueArray(fc.constantFrom(...subjects), { maxLength: 4 });
    fc.assert(
      fc.property(anyFramework('alder'), anyFramework('birch'), about, (alder, birch, subjectsOfClaim) => {
        const [dataset, first, second] = pairOf(alder, birch);
        const lead = leadOn(dataset, first, second, subjectsOfClaim);
        expect(Math.abs(lead + leadOn(dataset, second, first, subjectsOfClaim))).toBe(0);
        expect(Math.abs(lead)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
