import { expect, test } from 'vitest';
import { fileOf } from './written-files.ts';

test.each([
  ['/', 'page', 'index.html'],
  ['/compare/a-vs-b/', 'page', 'compare/a-vs-b/index.html'],
  ['/404/', 'page', '404.html'],
  ['/compare/a-vs-b.csv', 'endpoint', 'compare/a-vs-b.csv'],
])('finds the file of %s, a %s', (path, type, file) => {
  expect(fileOf(path, '/', type)).toBe(file);
  expect(fileOf(`/atlas${path}`, '/atlas/', type)).toBe(file);
});
