import { expect, test } from 'vitest';
import { scriptsLast } from './scripts-last.ts';

test('marks every file that the page loads as a module', () => {
  expect(scriptsLast('<p></p><script type="module" src="/a.js"></script>')).toBe(
    '<p></p><script type="module" fetchpriority="low" src="/a.js"></script>',
  );
});

test('leaves alone what stands in the page itself', () => {
  const html = '<script>light()</script><script type="application/json">{}</script>';
  expect(scriptsLast(html)).toBe(html);
});
