/**
 * Remembers what a function made of an object, for as long as the object is kept. What never
 * changes, such as a register or a record, gives the same again at once.
 */
export function once<K extends object, T>(make: (from: K) => T): (from: K) => T {
  return onceFor((from) => from, make);
}

/** The same for what is known by an object that stands for it, such as a list by its first member. */
export function onceFor<A, T>(
  keyOf: (from: A) => object | undefined,
  make: (from: A) => T,
): (from: A) => T {
  const made = new WeakMap<object, { readonly value: T }>();
  return (from) => {
    const key = keyOf(from);
    const known = key === undefined ? undefined : made.get(key);
    if (known !== undefined) return known.value;
    const value = make(from);
    if (key !== undefined) made.set(key, { value });
    return value;
  };
}
