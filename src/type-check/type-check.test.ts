import { describe, expect, it } from 'vitest';
import { astroAsTypescript } from './astro-as-typescript.ts';
import { translateMessages, type Origin } from './compiler-messages.ts';

const SOURCE = `---
import Link from './Link.astro';
const label: number = 'text';
---

<p title="a" title="b">{label.toUpper()}</p>
<Link wrong={1} />
<script>
  const count: number = 'none';
</script>
`;

const { generated } = astroAsTypescript(SOURCE, 'src/pages/example.astro');
const origins = new Map<string, Origin>(
  generated.map((file) => [
    `made/example.astro${file.ending}`,
    { path: 'src/pages/example.astro', source: SOURCE, generated: file },
  ]),
);

/** What the compiler would print of the first place where a text stands in a generated file. */
function printedAt(ending: string, text: string, message: string): string {
  const { text: code } = generated.find((file) => file.ending === ending)!;
  const before = code.slice(0, code.indexOf(text)).split('\n');
  return `made/example.astro${ending}(${before.length},${before.at(-1)!.length + 1}): ${message}`;
}

describe('a message of the compiler', () => {
  it.each([
    ['.tsx', "'./Link.astro'", '2,18'],
    ['.tsx', 'label: number', '3,7'],
    ['.tsx', 'toUpper', '6,31'],
    ['.tsx', 'wrong=', '7,7'],
    ['.0.mts', 'count: number', '9,9'],
  ])('in %s at %s names the place in the Astro file', (ending, text, place) => {
    const printed = printedAt(ending, text, 'error TS2322: No.\n  For a reason.\n');
    expect(translateMessages(printed, origins)).toEqual([
      `src/pages/example.astro(${place}): error TS2322: No.\n  For a reason.`,
    ]);
  });

  it('stays as it is where no Astro file is meant', () => {
    const printed = 'src/lib/formats.ts(41,7): error TS2322: No.\nerror TS5083: Cannot read file.\n';
    expect(translateMessages(printed, origins)).toEqual(printed.trimEnd().split('\n'));
  });

  it('is left out where Astro allows what TypeScript does not', () => {
    const repeated = printedAt('.tsx', 'title="b"', 'error TS17001: An attribute stands twice.');
    const added = "made/example.astro.tsx(1,1): error TS6196: 'ASTRO__Name' is declared but never used.";
    expect(translateMessages(`${repeated}\n${added}`, origins)).toEqual([]);
  });

  it('is one of the whole file where only the generated code has the place', () => {
    const printed = printedAt('.tsx', 'export default function', 'error TS2304: Cannot find a name.');
    expect(translateMessages(printed, origins)).toEqual([
      'src/pages/example.astro(1,1): error TS2304: Cannot find a name.',
    ]);
  });
});

describe('an Astro file', () => {
  it('gives each of its scripts, and leaves data out', () => {
    const source = '<script is:inline>let a;</script><script type="application/json">{}</script>';
    const endings = astroAsTypescript(source, 'example.astro').generated.map(({ ending }) => ending);
    expect(endings).toEqual(['.tsx', '.0.mjs']);
  });

  it('that is broken says where', () => {
    const { faults } = astroAsTypescript('<p>\n  {open</p>', 'example.astro');
    expect(faults[0]).toMatchObject({ message: expect.stringContaining('expression'), offset: 6 });
  });
});
