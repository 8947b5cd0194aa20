import type { Sector } from "../core/vocabulary.ts";
import { lexical } from "../mention/lexical.ts";
import type { Mentions } from "../mention/mentions.ts";
import type { Stretch } from "./noun-phrase.ts";

const sector = lexical("sector");

/** The fields of cooperation that tokens name; weak words count only beside a strong one. */
export function sectorsIn({ lattice }: Mentions, { from, to }: Stretch): readonly Sector[] {
  const items = lattice.all(sector, from, to);
  const strong = items.filter(({ value }) => !value.weak);
  return [...new Set(strong.map(({ value }) => value.value.sector))];
}

/** The same, with the weak words: for an enumeration of fields. */
export function sectorsListed({ lattice }: Mentions, { from, to }: Stretch): readonly Sector[] {
  return [...new Set(lattice.all(sector, from, to).map(({ value }) => value.value.sector))];
}
