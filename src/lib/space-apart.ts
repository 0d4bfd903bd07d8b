/** Elements that stand apart on the screen, and that nothing but a space keeps apart where tags are left out. */
const ENDS = /<\/(?:th|dt|dd|caption|summary|figcaption|option|button)>/g;

/**
 * Puts a space behind cells, terms and the like. Astro takes the white space of templates out, and who reads a page
 * without its layout, such as the search's index, would find "LanguagePython" for a term and its value.
 * @param html a whole page
 */
export const spaceApart = (html: string): string => html.replace(ENDS, '$& ');
