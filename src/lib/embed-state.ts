/** What the address of an embedded comparison asks for. Addresses come from anywhere; unknown values are ignored. */
import { valuesInOrder } from './address-state.ts';

/** The rows asked for, in the order of the address, once each; null where none of them is known. */
export function askedRows(search: string, known: readonly string[]): string[] | null {
  const rows = valuesInOrder(new URLSearchParams(search), 'rows').filter((id) => known.includes(id));
  return rows.length === 0 ? null : rows;
}
