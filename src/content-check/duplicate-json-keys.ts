/** Everything in valid JSON that matters for finding keys: texts with a colon after them or not, and brackets. */
const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g;

/** The keys that stand a second time in the same map of a valid JSON text. */
export function duplicateJsonKeys(text: string): { key: string; position: number }[] {
  const duplicates: { key: string; position: number }[] = [];
  const openMaps: Set<string>[] = [];
  for (const match of text.matchAll(token)) {
    const [whole, key, colon] = match;
    // A list opens a set too, which stays empty, so that every closing bracket closes one.
    if (whole === '{' || whole === '[') openMaps.push(new Set());
    else if (whole === '}' || whole === ']') openMaps.pop();
    else if (key !== undefined && colon !== undefined) {
      const seen = openMaps.at(-1);
      if (seen?.has(key)) duplicates.push({ key, position: match.index });
      seen?.add(key);
    }
  }
  return duplicates;
}
