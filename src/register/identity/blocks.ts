import type { SourceRecord } from "../record.ts";
import type { Pair } from "./clusters.ts";

/**
 * Pairs every record with the first one that shares a key with it: enough to join the whole
 * block, and linear in the number of records.
 */
export function pairsWithinBlocks<R extends SourceRecord>(
  records: readonly R[],
  keysOf: (record: R) => readonly string[],
): readonly Pair[] {
  const firsts = new Map<string, R>();
  const pairs: Pair[] = [];
  for (const record of records) {
    for (const key of keysOf(record)) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, record);
      else if (first !== record) pairs.push([first.id, record.id]);
    }
  }
  return pairs;
}
