import { once } from "../core/once.ts";
import type { EncounterEntry } from "../register/register.ts";
import { valuesOf } from "./note.ts";
import type { Facet } from "./view.ts";

/** Long facets are cut after so many codes. */
const facetLengthMax = 100;

/** How often each code occurs, the most frequent first. */
export function facet(codes: Iterable<string>): Facet {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .toSorted((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
    .slice(0, facetLengthMax);
}

/** `ML+RU` for every two parties of an encounter, in alphabetical order. */
export const pairsOf: (entry: EncounterEntry) => readonly string[] = once(
  ({ parties }: EncounterEntry) => {
    const codes = valuesOf(parties).toSorted();
    return codes.flatMap((one, index) => codes.slice(index + 1).map((other) => `${one}+${other}`));
  },
);
