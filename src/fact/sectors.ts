import type { Sector } from "../core/vocabulary.ts";
import type { Item, Lattice } from "../grammar/lattice.ts";
import type { LexiconEntry } from "../lexicon/lexicon.ts";
import { lexical } from "../mention/lexical.ts";
import type { Mentions } from "../mention/mentions.ts";
import type { Stretch } from "./noun-phrase.ts";

const sector = lexical("sector");

/** The fields of cooperation that tokens name; weak words count only beside a strong one. */
export function sectorsIn({ lattice }: Mentions, stretch: Stretch): readonly Sector[] {
  const strong = fieldNames(lattice, stretch).filter(({ value }) => !value.weak);
  return [...new Set(strong.map(({ value }) => value.value.sector))];
}

/** The same, with the weak words: for an enumeration of fields. */
export function sectorsListed({ lattice }: Mentions, stretch: Stretch): readonly Sector[] {
  return [...new Set(fieldNames(lattice, stretch).map(({ value }) => value.value.sector))];
}

/** The name of a field where it stands in the text. */
export type FieldName = Item<LexiconEntry<"sector">>;

/**
 * The names of fields, in reading order, without those that are part of a longer one: "food
 * security" is no security, "oil production" no industry.
 */
export function fieldNames(lattice: Lattice, { from, to }: Stretch): readonly FieldName[] {
  const kept: FieldName[] = [];
  for (const item of lattice.all(sector, from, to)) {
    for (let last = kept.at(-1); last !== undefined && isPart(last, item); last = kept.at(-1))
      kept.pop();
    const last = kept.at(-1);
    if (last === undefined || !isPart(item, last)) kept.push(item);
  }
  return kept;
}

function isPart(item: FieldName, whole: FieldName): boolean {
  const longer = whole.to - whole.from > item.to - item.from;
  return longer && whole.from <= item.from && item.to <= whole.to;
}
