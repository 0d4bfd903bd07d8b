/** What the build under a sub-path has that the content has not: a framework more, and changes of a real one. */
import { asSlug } from '../../src/lib/addresses.ts';
import { madeUpNames } from '../../src/made-up-frameworks/names.ts';
import { frameworks } from './content.ts';

/** A framework with evidence of every kind; another seed makes up another one. */
export const SEED = 15;

const [name = ''] = madeUpNames(new Set(frameworks.map(({ slug }) => slug)), SEED);

/** The framework that is made up. */
export const eleventh = { name, slug: asSlug(name) };

/** The real framework that is changed. */
export const CHANGED = 'django';
export const LICENSE = 'Made-up-License-7';
export const SENTENCE = 'A made-up sentence opens this page.';

/** What the copy says of it: a fact in words, a status on which scores rest, and a sentence. */
export const CHANGES = {
  facts: [
    { path: ['identity', 'license', 'value'], value: LICENSE },
    { path: ['capabilities', 'websockets', 'status'], value: 'built-in' },
  ],
  sentence: SENTENCE,
};
