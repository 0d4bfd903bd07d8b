import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const capabilities = 'capabilities.yaml';
const alphaFacts = 'facts/alpha.yaml';
const alphaPage = 'frameworks/alpha.mdx';

describe('shapes', () => {
  it('refuses a weight above 10', () => {
    expect(messagesAfter({ file: capabilities, find: 'weight: 9', replace: 'weight: 11' })).toEqual([
      'content/capabilities.yaml · groups.data.capabilities.orm.weight: 11 is too large.',
      '  Expected a number from 0 to 10.',
    ]);
  });

  it('refuses a weight below 0', () => {
    expect(messagesAfter({ file: capabilities, find: 'weight: 9', replace: 'weight: -1' })).toEqual([
      'content/capabilities.yaml · groups.data.capabilities.orm.weight: -1 is too small.',
      '  Expected a number from 0 to 10.',
    ]);
  });

  it('refuses a weight that is not finite', () => {
    expect(messagesAfter({ file: capabilities, find: 'weight: 9', replace: 'weight: .inf' })).toEqual([
      'content/capabilities.yaml · groups.data.capabilities.orm.weight: Infinity is not a finite number.',
      '  Expected a number. Meaning of the field: How much a difference in this row matters, 0 to 10; orders the differences of a comparison.',
    ]);
  });

  it('refuses a day that is not in the calendar', () => {
    expect(
      messagesAfter({ file: alphaFacts, find: 'seen: 2026-10-02', replace: 'seen: 2026-02-30' }),
    ).toEqual([
      'content/facts/alpha.yaml · sources.al-news.seen: "2026-02-30" is not accepted.',
      '  It must be a date YYYY-MM-DD that exists in the calendar. Meaning of the field: The date of the copy that was read, null if unknown.',
    ]);
  });

  it('refuses a source without http', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'url: https://alpha.example.org/news/',
        replace: 'url: alpha.example.org/news/',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · sources.al-news.url: "alpha.example.org/news/" is not accepted.',
      '  It must be an http or https URL. Meaning of the field: Where a reader can open it.',
    ]);
  });

  it('refuses a javascript: address in the facts', () => {
    expect(
      messagesAfter({
        file: alphaFacts,
        find: 'website: https://alpha.example.org/',
        replace: 'website: javascript:alert(document.cookie)',
      }),
    ).toEqual([
      'content/facts/alpha.yaml · website: "javascript:alert(document.cookie)" is not accepted.',
      '  It must be an http or https URL. Meaning of the field: Home page of the project.',
    ]);
  });

  it('refuses a claim id that is not in kebab-case', () => {
    expect(messagesAfter({ file: alphaFacts, find: 'id: one-keeper', replace: 'id: One_Keeper' })).toEqual([
      'content/facts/alpha.yaml · limitations.One_Keeper.id: "One_Keeper" is not accepted.',
      '  It must be a claim id in kebab-case, such as "ruby-on-rails". Meaning of the field: Permanent id, unique in its list: the anchor of the claim.',
    ]);
  });

  it('refuses a capability that has no name', () => {
    expect(messagesAfter({ file: alphaFacts, find: 'name: Pages', replace: "name: ''" })).toEqual([
      'content/facts/alpha.yaml · capabilities.templates.name: the text is empty.',
      '  Expected at least 1 character. Meaning of the field: What provides it; null where the status is none.',
    ]);
  });

  it('refuses a page without an icon', () => {
    expect(messagesAfter({ file: alphaPage, find: 'icon: alpha\n', replace: '' })).toEqual([
      'content/frameworks/alpha.mdx · icon: the field is missing.',
      '  Expected a text. Meaning of the field: Slug of the mark in Simple Icons, for instance "django".',
    ]);
  });
});
