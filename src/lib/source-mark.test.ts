import { describe, expect, it } from 'vitest';
import { exampleDataset } from './example-dataset.ts';
import { factHtml, sourceMark } from './source-mark.ts';

const dataset = exampleDataset();
const numbering = new Map([
  ['alder-claim', 7],
  ['alder-runtime', 8],
]);
const mark = (id: string, number: number): string =>
  `<a class="source-mark" href="#source-${id}" aria-label="Source ${number}">${number}</a>`;

describe("a fact's text as HTML", () => {
  it('has marks with the numbers of the page, set apart from each other', () => {
    expect(factHtml(dataset, 'Fast (alder-claim), they say.', ['alder-runtime'], numbering)).toBe(
      `Fast,${mark('alder-claim', 7)} they say.${mark('alder-runtime', 8)}`,
    );
    expect(factHtml(dataset, 'Fast (alder-claim).', ['alder-runtime'], numbering)).toBe(
      `Fast.${mark('alder-claim', 7)} ${mark('alder-runtime', 8)}`,
    );
  });

  it('holds no markup of its words', () => {
    expect(factHtml(dataset, `<b>"&'`, [], numbering)).toBe('&lt;b&gt;&quot;&amp;&#39;');
  });

  it('takes the number of the framework where the page has none of its own, and stops at an unknown source', () => {
    const { number } = dataset.sources.get('alder-claim')!;
    expect(sourceMark(dataset, 'alder-claim', undefined)).toBe(mark('alder-claim', number));
    expect(() => sourceMark(dataset, 'nobody', undefined)).toThrow(
      'No file in content/facts/ has a source "nobody"',
    );
    expect(() => sourceMark(dataset, 'alder-claim', new Map())).toThrow(
      'does not list the source "alder-claim"',
    );
  });
});
