/**
 * A table to look words of a text up in. Unlike an object it knows no word that nobody put in, such
 * as "constructor", and a look costs the same whatever the word.
 */
export function tableOf<Value>(
  entries: Readonly<Record<string, Value>>,
): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}
