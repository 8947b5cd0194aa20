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

/**
 * Remembers what a function made of the texts that it was asked about lately.
 *
 * @param textsMax - With so many of them everything is forgotten, and begun anew.
 */
export function onceForText<T>(make: (text: string) => T, textsMax: number): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= textsMax) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
