import { gatherByRoot, Trees } from "./trees.ts";

/** The keys under which somebody is found, and those under which he or she seeks others. */
export interface KinKeys {
  readonly own: readonly string[];
  readonly sought: readonly string[];
}

/**
 * Parts people into those who may be compared with one another, be it through others: whoever seeks
 * a key is kin to all who are found under it, and to all who seek it too.
 *
 * @param people - Those of one likeness are always kin; the first of them has the keys of all.
 * @returns Each kinship in the order in which its members were given.
 */
export function kinships<K extends { readonly likeness: string }>(
  people: readonly K[],
  keysOf: (first: K) => KinKeys,
): readonly (readonly K[])[] {
  const firsts = new Map<string, KinKeys>();
  for (const one of people) if (!firsts.has(one.likeness)) firsts.set(one.likeness, keysOf(one));
  const trees = new Trees();
  const seekers = new Map<string, string>();
  for (const [likeness, { sought }] of firsts)
    for (const key of sought) {
      const seeker = seekers.get(key);
      if (seeker === undefined) seekers.set(key, likeness);
      else trees.join(seeker, likeness);
    }
  for (const [likeness, { own }] of firsts)
    for (const key of own) {
      const seeker = seekers.get(key);
      if (seeker !== undefined) trees.join(seeker, likeness);
    }
  return gatherByRoot(people, trees, ({ likeness }) => likeness);
}
