/** Application sizes. A factor may have one reading for small and one for large; medium is their mean. */
export const SIZES = ['small', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];
