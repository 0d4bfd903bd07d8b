import { pageBody, type PageBody } from './page-body.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Reading } from './read-text.ts';

const fence = '---';

/** Splits a page at its front matter; the front matter is parsed, the body is prepared for the rules. */
export function parsePage(file: string, text: string): Reading<unknown> & { body: PageBody } {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  const hasFrontMatter = lines[0]?.trimEnd() === fence && end > 0;
  if (!hasFrontMatter) {
    const found = 'the front matter is missing or has no end.';
    const expected = `Expected the file to begin with a line "${fence}", its fields and another line "${fence}".`;
    return { value: undefined, faults: [{ file, path: 'line 1', found, expected }], body: pageBody(text, 0) };
  }
  const frontMatter = parseYaml(file, lines.slice(1, end).join('\n'), 1);
  return { ...frontMatter, body: pageBody(lines.slice(end + 1).join('\n'), end + 1) };
}
