import { describe, expect, it } from 'vitest';
import { permanentAddress } from './permanent-address.ts';

const SITE = 'https://atlas.example';

describe('permanentAddress', () => {
  it('is the live address without an edition, with its anchor', () => {
    expect(permanentAddress('/frameworks/django/#capability-orm', SITE, null)).toBe(
      'https://atlas.example/frameworks/django/#capability-orm',
    );
  });

  it.each([
    ['/frameworks/django/', 'https://atlas.example/editions/2026.11/frameworks/django/'],
    ['/compare/django-vs-flask/#x', 'https://atlas.example/editions/2026.11/compare/django-vs-flask/#x'],
  ])('leads to the edition for %s', (path, address) => {
    expect(permanentAddress(path, SITE, '2026.11')).toBe(address);
  });

  it.each(['/frameworks/newer/', '/compare/django-vs-newer/'])(
    'stays live for %s, whose framework the edition does not have',
    (path) => {
      expect(permanentAddress(path, SITE, '2026.11')).toBe(`https://atlas.example${path}`);
    },
  );

  it.each(['/', '/frameworks/', '/compare/', '/use-cases/mvps/', '/guide/cost/', '/evidence/adoption/'])(
    'stays live for %s, which editions do not keep',
    (path) => {
      expect(permanentAddress(path, SITE, '2026.11')).toBe(`https://atlas.example${path}`);
    },
  );
});
