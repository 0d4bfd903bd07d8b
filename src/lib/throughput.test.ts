import { describe, expect, it } from 'vitest';
import { exampleBenchmarkSet, exampleDataset, exampleEntry } from './example-dataset.ts';
import { entriesOf, highestThroughput, quotableSet, type BenchmarkSet } from './throughput.ts';

const quoted = (benchmarkSets: BenchmarkSet[]): string | null =>
  quotableSet(exampleDataset({ benchmarkSets }).benchmarks)?.id ?? null;

const unfit = exampleBenchmarkSet({
  id: 'unfit',
  use: 'do not rank with it',
  updatedAt: '2031-09-01 00:00:00 UTC',
});

describe('the quoted data set', () => {
  it('is one that may be quoted, though others are newer', () => {
    expect(quoted([unfit, exampleBenchmarkSet({ id: 'fit' })])).toBe('fit');
  });

  it('is null where none may be quoted', () => {
    expect(quoted([unfit])).toBeNull();
    expect(quoted([])).toBeNull();
  });

  it('is the newest of several that may be quoted, wherever it stands in the list', () => {
    const old = exampleBenchmarkSet({ id: 'old', updatedAt: '2029-02-01 00:00:00 UTC' });
    const newer = exampleBenchmarkSet({ id: 'newer', updatedAt: '2031-02-01 00:00:00 UTC' });
    expect(quoted([newer, old])).toBe('newer');
    expect(quoted([old, newer])).toBe('newer');
  });
});

describe('the entries of a framework', () => {
  const entry = exampleEntry('fern/alder', { '64': 1000 });
  const set = exampleBenchmarkSet({ frameworks: { alder: [entry], birch: [] } });

  it('are those of the data set', () => {
    expect(entriesOf(set, 'alder')).toEqual([entry]);
  });

  it('are none where it was not measured or there is no data set', () => {
    expect(entriesOf(set, 'birch')).toEqual([]);
    expect(entriesOf(set, 'cedar')).toEqual([]);
    expect(entriesOf(null, 'alder')).toEqual([]);
  });
});

describe('the highest throughput', () => {
  it('is that of the fastest entry at 64 connections, not at any other number', () => {
    const entries = [
      exampleEntry('fern/alder', { '64': 1000, '256': 9000 }),
      exampleEntry('fern/alder-lean', { '64': 2500.5, '512': 100 }),
    ];
    expect(highestThroughput(entries)).toBe(2500.5);
  });

  it('is null, not zero, where nothing was measured at 64 connections', () => {
    expect(highestThroughput([])).toBeNull();
    expect(highestThroughput([exampleEntry('fern/alder', { '256': 9000 })])).toBeNull();
  });

  it('is zero where zero was measured', () => {
    expect(highestThroughput([exampleEntry('fern/alder', { '64': 0 })])).toBe(0);
  });
});
