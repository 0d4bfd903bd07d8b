import { describe, expect, it } from 'vitest';
import { duplicateJsonKeys } from './duplicate-json-keys.ts';

describe('duplicate keys in JSON', () => {
  it('are found in the map in which they stand', () => {
    const text = '{"a": {"b": 1}, "b": [{"a": 1}, {"a": 2, "c": "a", "a" : 3}]}';
    expect(duplicateJsonKeys(text)).toEqual([{ key: 'a', position: text.lastIndexOf('"a"') }]);
  });

  it('are not taken from within texts', () => {
    expect(duplicateJsonKeys(String.raw`{"a": "{\"a\": 1, \"a\": 2}", "b": ["a", "a"]}`)).toEqual([]);
  });
});
