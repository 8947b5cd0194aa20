/**
 * A short name for a value: 16 characters of 5 bits (80 bits), the same on every machine.
 *
 * It names records and revisions; it is no protection against somebody who wants two values to
 * collide, which is why captures are named by SHA-256 instead.
 *
 * @example
 * digest("a") === digest("a") // true
 */
export function digest(value: string): string {
  return letters(mix(value, 0x9e3779b9)) + letters(mix(value, 0x85ebca6b));
}

/** JSON with the keys of every object in order, so that equal values have equal words. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlain(inner) ? ordered(inner) : inner));
}

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** 40 bits as 8 letters. */
function letters([high, low]: readonly [number, number]): string {
  let word = "";
  for (let shift = 0; shift < 20; shift += 5) {
    word += alphabet.charAt((high >>> shift) & 31) + alphabet.charAt((low >>> shift) & 31);
  }
  return word;
}

/** Two 32-bit hashes that are mixed with one another (after the public-domain "cyrb53"). */
function mix(value: string, seed: number): readonly [number, number] {
  let one = 0xdeadbeef ^ seed;
  let two = 0x41c6ce57 ^ seed;
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [one >>> 0, two >>> 0];
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ordered(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
