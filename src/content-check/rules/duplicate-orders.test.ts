import { describe, expect, it } from 'vitest';
import { messagesAfter, validText } from '../fixtures/patched-content.ts';

const reach = 'factors/reach.mdx';
const gadgets = 'use-cases/gadgets.mdx';
const start = 'guide/start.mdx';

describe('duplicate orders', () => {
  it('refuses two factors at one place', () => {
    expect(messagesAfter({ file: reach, find: 'order: 2', replace: 'order: 1' })).toEqual([
      'content/factors/reach.mdx · order: 1 is already the place of content/factors/ease.mdx.',
      '  Expected a place that no other page of the folder has.',
    ]);
  });

  it('refuses two use cases at one place', () => {
    expect(messagesAfter({ file: 'use-cases/widgets.mdx', write: validText(gadgets) })).toEqual([
      'content/use-cases/widgets.mdx · order: 1 is already the place of content/use-cases/gadgets.mdx.',
      '  Expected a place that no other page of the folder has.',
    ]);
  });

  it('refuses two pages of the guide at one place', () => {
    expect(messagesAfter({ file: 'guide/stop.mdx', write: validText(start) })).toEqual([
      'content/guide/stop.mdx · order: 1 is already the place of content/guide/start.mdx.',
      '  Expected a place that no other page of the folder has.',
    ]);
  });
});
