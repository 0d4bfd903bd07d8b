/** Which thread renders which page. */

/** The thread for a page, and what the page shares with its neighbors. */
export interface Choice {
  stem: string;
  thread: number;
}

/**
 * Gives a page to the thread with the least to do. Files that differ in their extension alone follow one another and
 * stay together, because the first of them gathers what the others are made of.
 * @param loads how many pages each thread has yet to render
 * @param latest the choice for the page before
 */
export function chooseThread(url: string, loads: readonly number[], latest: Choice | undefined): Choice {
  const stem = url.replace(/\.\w+$/, '');
  const thread = stem === latest?.stem ? latest.thread : loads.indexOf(Math.min(...loads));
  return { stem, thread };
}
