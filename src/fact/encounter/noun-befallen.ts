import type { EncounterStatus } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Place as Spot } from "../clause/clause.ts";
import { wordAt } from "../word-at.ts";
import type { OccasionWords } from "./words.ts";

/** How far before an occasion the noun may stand of what befell it, in tokens. */
const befallenTokensMax = 8;

/** "the postponement of the minister's visit" */
export function befallen(
  { lattice, window }: Spot,
  noun: Item,
  { befalls }: OccasionWords,
): EncounterStatus | null {
  if (befalls === undefined) return null;
  for (let at = noun.from - 2; at >= Math.max(window.from, noun.from - befallenTokensMax); at--) {
    if (lattice.at(verb, at) !== undefined) return null;
    const status = wordAt(lattice, at + 1) === "of" ? befalls.get(wordAt(lattice, at)) : undefined;
    if (status !== undefined) return status;
  }
  return null;
}
