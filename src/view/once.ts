/**
 * Remembers what a function made of an object, for as long as the object is kept. Registers never
 * change, so whatever was found in one is found again at once.
 */
export function once<K extends object, T>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known.value;
    const value = make(from);
    made.set(from, { value });
    return value;
  };
}
