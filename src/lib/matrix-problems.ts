import type { MatrixProblem } from './matrix-state.ts';
import { nearestWord } from './nearest.ts';
import { MOST_PICKED } from './table-state.ts';

/** Most characters of a mistyped slug that a message repeats. */
const LONGEST_QUOTE = 40;

/** What is wrong with the frameworks that an address names, and the way out. */
export function problemText(
  problem: MatrixProblem,
  nameOf: (slug: string) => string,
  slugs: readonly string[],
): string {
  if (problem.kind === 'one')
    return `Only ${nameOf(problem.slug)} is picked. Pick one to three more to compare it.`;
  if (problem.kind === 'too-many') {
    return `At most ${MOST_PICKED} fit side by side. Left out: ${problem.dropped.map(nameOf).join(', ')}. Untick one to make room.`;
  }
  const words = problem.slugs.slice(0, MOST_PICKED).map((slug) => {
    const quoted = [...slug].slice(0, LONGEST_QUOTE).join('');
    const near = nearestWord(quoted, slugs);
    return `"${quoted}"${near ? ` (did you mean ${nameOf(near)}?)` : ''}`;
  });
  return `Not a framework here: ${words.join(', ')}. Pick from the list above.`;
}
