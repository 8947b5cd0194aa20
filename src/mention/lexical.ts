import { defineKind, type Kind } from "../grammar/lattice.ts";
import type { LexiconKind } from "../lexicon/kinds.ts";
import type { LexiconEntry } from "../lexicon/lexicon.ts";

/**
 * The kind of the items that a lexicon lays on the lattice: `item(lexical("state"))` is a state's
 * name, `item(lexical("city"), ({ value }) => value.capital === true)` a capital.
 */
export function lexical<K extends LexiconKind>(kind: K): Kind<LexiconEntry<K>> {
  const known = kinds.get(kind);
  if (known !== undefined) return known as Kind<LexiconEntry<K>>;
  const made = defineKind<LexiconEntry<K>>(kind);
  kinds.set(kind, made);
  return made;
}

const kinds = new Map<LexiconKind, Kind<unknown>>();
