const MODULE_SCRIPT = /<script type="module" (?=src=)/g;

/**
 * Has the browser load scripts after what a page is seen by: styles, fonts and pictures. They wake what is complete
 * without them, and would share a slow line with it. Astro takes no such attribute on a script that it bundles.
 */
export const scriptsLast = (html: string): string =>
  html.replace(MODULE_SCRIPT, '<script type="module" fetchpriority="low" ');
