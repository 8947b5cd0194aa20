/** Whether two lists hold the very same members in the same order. */
export function areTheSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((member, at) => member === other[at]);
}

/** Puts what is found under each key into a list, in order. */
export function gather<T, K, V>(
  all: readonly T[],
  findIn: (one: T, at: number) => readonly (readonly [K, V])[],
): ReadonlyMap<K, readonly V[]> {
  const gathered = new Map<K, V[]>();
  for (const [at, one] of all.entries())
    for (const [key, value] of findIn(one, at)) {
      const list = gathered.get(key);
      if (list === undefined) gathered.set(key, [value]);
      else list.push(value);
    }
  return gathered;
}

/** Puts members into lists by the one key of each, lists and members in order. */
export function gatherBy<T, K>(
  all: readonly T[],
  keyOf: (one: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const gathered = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const list = gathered.get(key);
    if (list === undefined) gathered.set(key, [one]);
    else list.push(one);
  }
  return gathered;
}
