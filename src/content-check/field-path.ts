import { quote } from './quote.ts';
import { asList, child, type Path } from './raw-values.ts';

const plainKey = /^[\w-]{1,80}$/;
/** Begins with a letter, so that an id is never taken for a position. */
const plainId = /^[a-z][\w-]{0,79}$/i;

/**
 * A path as an author reads it: `best_for.internal-tools.source`. An entry of a list goes by its id, or by
 * the factor or capability that it is about, where no other entry has the same, else by its position, counted from 0.
 */
export function fieldPath(root: unknown, path: Path): string {
  let text = '';
  let here = root;
  for (const step of path) {
    const name = typeof step === 'number' ? entryName(here, step) : keyName(String(step));
    text += text === '' ? name.replace(/^\./, '') : name;
    here = child(here, step);
  }
  return text;
}

function entryName(list: unknown, index: number): string {
  const ids = asList(list).map(entryId);
  const id = ids[index];
  const isOwn = typeof id === 'string' && plainId.test(id) && ids.indexOf(id) === ids.lastIndexOf(id);
  return isOwn ? `.${id}` : `[${index}]`;
}

const entryId = (entry: unknown): unknown =>
  child(entry, 'id') ?? child(entry, 'factor') ?? child(entry, 'capability');

function keyName(key: string): string {
  return plainKey.test(key) ? `.${key}` : `[${quote(key)}]`;
}
