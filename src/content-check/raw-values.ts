/**
 * Access to parsed content whose shape nothing vouches for yet. The rules read through these, so that a fault
 * in one field does not hide the faults in the others.
 */

/** Steps from the root of a file to a value. */
export type Path = readonly PropertyKey[];

/** Whether the value is a map of fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under a key or index of its own, else undefined. */
export function child(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<PropertyKey, unknown>)[step];
}

/** The value at the end of a path, else undefined. */
export function valueAt(root: unknown, ...path: Path): unknown {
  return path.reduce(child, root);
}

/** The value if it is a list, else an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The keys of a map; none for anything else. */
export function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : [];
}

/** A value with the way to it. */
export interface Node {
  path: Path;
  value: unknown;
}

/** No content is nested that deep; beyond it a broken file could fill the memory with paths. */
const DEEPEST_PATH = 50;

/** Every value below the root, in the order of the file. */
export function allNodes(root: unknown): Node[] {
  const nodes: Node[] = [];
  const waiting: Node[] = [{ path: [], value: root }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.path.length > 0) nodes.push(node);
    const { path, value } = node;
    if (path.length === DEEPEST_PATH) continue;
    const children = Array.isArray(value)
      ? value.map((entry: unknown, index) => ({ path: [...path, index], value: entry }))
      : keysOf(value).map((key) => ({ path: [...path, key], value: child(value, key) }));
    waiting.push(...children.reverse());
  }
  return nodes;
}

/**
 * The values at a place of a file, such as `must.*.capability`; a star is any key or position. Only the steps
 * of the place are walked.
 */
export function nodesAt(root: unknown, place: string): Node[] {
  return place
    .split('.')
    .reduce<Node[]>(
      (nodes, step) =>
        nodes.flatMap(({ path, value }) =>
          stepsInto(value, step).map((key) => ({ path: [...path, key], value: child(value, key) })),
        ),
      [{ path: [], value: root }],
    );
}

function stepsInto(value: unknown, step: string): PropertyKey[] {
  if (step !== '*') return child(value, step) === undefined ? [] : [step];
  return Array.isArray(value) ? value.map((_entry, index) => index) : keysOf(value);
}

/** Every text below the root with the way to it. */
export function allTexts(root: unknown): { path: Path; value: string }[] {
  return allNodes(root).filter((node): node is Node & { value: string } => typeof node.value === 'string');
}
