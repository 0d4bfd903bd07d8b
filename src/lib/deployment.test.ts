import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basePath, outputFolder } from './deployment.ts';

describe('the base path', () => {
  it.each(['atlas', '/atlas', 'atlas/', '/atlas/', ' //atlas// '])('of "%s" is "/atlas/"', (configured) => {
    expect(basePath(configured)).toBe('/atlas/');
  });

  it.each(['', '/', ' '])('of "%s" is the root', (configured) => {
    expect(basePath(configured)).toBe('/');
  });

  it('may have several folders, and has what an address cannot hold escaped', () => {
    expect(basePath('tools/atlas')).toBe('/tools/atlas/');
    expect(basePath('a b')).toBe('/a%20b/');
  });
});

describe('the output folder', () => {
  it('is dist, or the one that is asked for', () => {
    expect(outputFolder('dist')).toMatch(/[/\\]dist$/);
    expect(isAbsolute(outputFolder('dist-sub-path'))).toBe(true);
    expect(outputFolder('dist-sub-path')).toMatch(/[/\\]dist-sub-path$/);
  });
});
