/** A changed fact as readers see it: where it stands, and what it said before and says now. */
import { addresses } from '../addresses.ts';
import { formatQuantity } from '../formats.ts';
import type { FactChange, Stated } from './fact-changes.ts';

/** The two datasets between which a change lies: names of editions, null for the live one. */
export interface Span {
  before: string;
  after: string | null;
}

/** Where the change can be looked at; null where the page of a rule is gone. */
export function changeAddress(
  { framework, place, kind }: FactChange,
  { before, after }: Span,
): string | null {
  if (framework === null) return kind === 'removed' ? null : place;
  const edition = kind === 'removed' ? before : after;
  const page =
    edition === null ? addresses.framework(framework) : addresses.editionFramework(edition, framework);
  return `${page}#${place}`;
}

/** What the fact said before and says now; null where there was or is none. */
export interface ChangeWords {
  before: string | null;
  after: string | null;
}

/** The words of a change. Where the statement is the same, its sources have changed and are named. */
export function changeWords({ before, after }: FactChange): ChangeWords {
  if (before && after && before.statement === after.statement) {
    return { before: sourceWords(before), after: sourceWords(after) };
  }
  return { before: before && statementOf(before), after: after && statementOf(after) };
}

const statementOf = ({ statement }: Stated): string => statement || 'nothing stated';

function sourceWords({ sources }: Stated): string {
  const named = sources.map(({ title, url }) => (title === null ? url : `${title} (${url})`));
  return `The same, by ${named.join('; ') || 'no source'}`;
}

/** How much has changed: "2 facts changed, 1 added". */
export function countWords(changes: readonly Pick<FactChange, 'kind'>[]): string {
  const parts = (['changed', 'added', 'removed'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  if (parts.length === 0) return 'no fact changed';
  return parts
    .map(({ kind, count }, position) =>
      position === 0 ? `${formatQuantity(count, 'fact')} ${kind}` : `${count} ${kind}`,
    )
    .join(', ');
}
