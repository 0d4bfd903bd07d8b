/** What the picture of a shared link shows. Apart from what fills it, which reads the whole dataset. */

/** Size of every picture in pixels: the one that readers of shared links expect. */
export const LINK_PICTURE_SIZE = { width: 1200, height: 630 };

/** One fact of a picture: a short value under its label. */
export interface PictureFact {
  label: string;
  value: string;
  /** Slug of a mark in Simple Icons, left of the value. */
  icon?: string;
}

/** What one picture shows. */
export interface LinkPicture {
  /** Kind of page: "Comparison". */
  kind: string;
  title: string;
  /** One or two sentences. */
  subtitle: string;
  /** Slugs of marks in Simple Icons, beside the title. */
  icons: string[];
  facts: PictureFact[];
  /** How old the facts are, in words. */
  age: string;
}
