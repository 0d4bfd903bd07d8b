import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SourceFact } from '../schemas/facts.ts';
import type { FactsChange } from './plan-latest-stable.ts';

/**
 * The text of a facts file with a change in it. Comments, the order of the keys and the form of every other
 * value stay as they are.
 * @param text a file that fits the schema of the facts
 */
export function changedFacts(text: string, { latestStable, source }: FactsChange): string {
  const document = parseDocument(text, { schema: 'core' });
  const map = document.getIn(['identity', 'latest_stable']);
  const sources = document.get('sources');
  if (!isMap(map) || !isSeq(sources)) throw new Error('The facts have no latest_stable or no sources.');
  set(map, 'version', latestStable.version);
  set(map, 'date', latestStable.date);
  set(map, 'source', latestStable.source);
  if (latestStable.note === undefined) map.delete('note');
  else set(map, 'note', latestStable.note, Scalar.QUOTE_DOUBLE);
  setSource(document, sources, source);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Sets a field and keeps the quotes of the value that stood there. */
function set(map: YAMLMap, key: string, value: string | null, formIfNew?: Scalar.Type): void {
  const node = map.get(key, true);
  if (isScalar(node)) {
    if (node.value === value) return;
    node.value = value;
    // The form belongs to the old value: null has none.
    if (value === null) delete node.type;
  } else {
    const scalar = new Scalar(value);
    if (formIfNew !== undefined) scalar.type = formIfNew;
    map.set(key, scalar);
  }
}

function setSource(document: Document, sources: YAMLSeq, source: SourceFact): void {
  const known = sources.items.find((item) => isMap(item) && item.get('id') === source.id);
  if (isMap(known)) {
    set(known, 'seen', source.seen);
    return;
  }
  const entry = document.createNode(source);
  const neighbor = sources.items.at(-1);
  entry.flow = isMap(neighbor) && neighbor.flow === true;
  for (const key of ['url', 'title', 'publisher']) {
    const scalar = entry.get(key, true);
    if (isScalar(scalar) && entry.flow) scalar.type = Scalar.QUOTE_DOUBLE;
  }
  sources.add(entry);
}
