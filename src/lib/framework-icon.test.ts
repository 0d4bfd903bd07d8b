import { siDjango, siKoa } from 'simple-icons';
import { expect, test } from 'vitest';
import { iconPath } from './framework-icon.ts';

test('gives the outline of a mark with no more decimals than are asked for', () => {
  for (const { slug, path } of [siDjango, siKoa]) {
    const shorter = iconPath(slug);
    expect(shorter.length).toBeLessThan(path.length);
    expect(shorter).toMatch(/^[mM][\d.\s-]/);
    expect(shorter).not.toMatch(/\.\d{2}/);
    expect(iconPath(slug, 2)).toMatch(/\.\d{2}/);
    expect(iconPath(slug, 2)).not.toMatch(/\.\d{3}/);
  }
});

test('names a mark that does not exist', () => {
  expect(() => iconPath('unknown')).toThrow('Simple Icons has no mark "unknown"');
});
