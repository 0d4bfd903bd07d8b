import { expect, test } from 'vitest';
import { spaceApart } from './space-apart.ts';

test('keeps apart what stands apart on the screen', () => {
  expect(spaceApart('<dt>Language</dt><dd>Python</dd>')).toBe('<dt>Language</dt> <dd>Python</dd> ');
  expect(spaceApart('<tr><th>Until</th><td>2027</td></tr>')).toBe('<tr><th>Until</th> <td>2027</td></tr>');
  expect(spaceApart('<summary>All</summary><p>Ten</p>')).toBe('<summary>All</summary> <p>Ten</p>');
});

test('leaves words and punctuation inside a sentence together', () => {
  const sentence = '<p>See <a href="/koa/">Koa</a>, or <em>Flask</em>.</p>';
  expect(spaceApart(sentence)).toBe(sentence);
});
