import type { ContentFile, Rule } from '../content.ts';
import type { Fault } from '../fault.ts';
import { fieldPath } from '../field-path.ts';
import { quote } from '../quote.ts';
import { asList, child } from '../raw-values.ts';

/** How far the sum may be off, because shares such as 1/3 are rounded. */
const TOLERANCE = 0.001;

/** Hides the noise of sums of decimals, which is far below the tolerance. */
const DECIMALS = 4;

/** The shares of a factor's indicators add up to 1, those of each reading where it has two. */
export const indicatorShares: Rule = ({ factors }) => factors.flatMap(sharesOf);

function sharesOf(factor: ContentFile): Fault[] {
  const { file, value } = factor;
  const indicators = asList(child(value, 'indicators'));
  const readings = indicators.map((indicator) => child(indicator, 'reading'));
  if (readings.every((reading) => reading === undefined)) return sumFaults(factor, indicators);
  const without = readings.flatMap((reading, index) => {
    if (reading !== undefined) return [];
    const found = 'the indicator has no reading, but others of the factor have one.';
    const expected = 'Expected one of: small, large. Without it the indicator would not count.';
    return { file, path: fieldPath(value, ['indicators', index]), found, expected };
  });
  const sums = ['small', 'large'].flatMap((reading) =>
    sumFaults(
      factor,
      indicators.filter((_indicator, index) => readings[index] === reading),
      reading,
    ),
  );
  return [...without, ...sums];
}

function sumFaults({ file }: ContentFile, indicators: readonly unknown[], reading?: string): Fault[] {
  const ofReading = reading === undefined ? '' : ` of the reading ${quote(reading)}`;
  const weights = indicators.map((indicator) => child(indicator, 'weight'));
  if (weights.length === 0 && reading !== undefined) {
    const found = `no indicator has the reading ${quote(reading)}.`;
    return [
      { file, path: 'indicators', found, expected: 'Expected indicators of both readings, or of none.' },
    ];
  }
  // A share that is no number is the schema's to report.
  if (weights.length === 0 || !weights.every((weight) => typeof weight === 'number')) return [];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!Number.isFinite(sum) || Math.abs(sum - 1) <= TOLERANCE + Number.EPSILON) return [];
  return [
    {
      file,
      path: 'indicators',
      found: `the shares${ofReading} add up to ${Number(sum.toFixed(DECIMALS))}.`,
      expected: 'Expected shares under "weight" that add up to 1.',
    },
  ];
}
