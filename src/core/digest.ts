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

/** A number of 53 bits that stands for a word, where many are compared and few are kept. */
export function hashNumber(value: string): number {
  const [high, low] = mix(value, 0x9e3779b9);
  return (high >>> 11) * 0x1_0000_0000 + low;
}

/**
 * JSON with the keys of every object in order, so that equal values have equal words. Keys
 * without a value are left out, as in JSON.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  let members = "";
  for (const key of sortedKeys(value)) {
    const member: unknown = value[key];
    if (member === undefined) continue;
    members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** What was read from canonical JSON has its keys in order already, all but some. */
function sortedKeys<T extends object>(value: T): readonly (keyof T & string)[] {
  const keys = Object.keys(value) as (keyof T & string)[];
  const areSorted = keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key);
  return areSorted ? keys : keys.toSorted((one, other) => (one < other ? -1 : 1));
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
