import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

/** Rules of html-validate for every built page. Each departure from its recommended set has its reason. */
const RULES: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Integrity hashes guard against a host that is not ours; the sweep allows no other host.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A scroller is a named, focusable region and no part of the outline: see "Sticky and responsive" in tables.md.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // The forms of table and matrix act on every change and are disabled without a script: nothing to submit.
    'wcag/h32': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(RULES));

/** What html-validate finds in a page, one line each. */
export function htmlFaults(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`),
    );
}
