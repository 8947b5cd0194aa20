import type { Item } from "../../grammar/lattice.ts";
import { lexical } from "../../mention/lexical.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Place as Spot } from "../clause/clause.ts";
import { isForum } from "./event-nouns.ts";
import { occasionWords } from "./words-of.ts";

/** How many words that name nobody may stand in the name of an occasion. */
const missesMax = 5;

/** States, demonyms and organisations in the noun phrase itself: « le sommet Japon-Afrique ». */
export function codesInName({ lattice, window, language }: Spot, noun: Item): ReadonlySet<string> {
  const { connectors } = occasionWords(language);
  const codes = new Set<string>();
  for (let at = noun.from, misses = 0; at < window.to && misses < missesMax; at++) {
    const word = lattice.tokens.words[at]?.lower ?? "";
    if (lattice.at(verb, at) !== undefined || word === "," || word === "(") break;
    const found = codeAt(lattice, at);
    if (found !== null) codes.add(found);
    misses = found !== null || connectors.has(word) ? 0 : misses + 1;
  }
  return codes;
}

function codeAt(lattice: Spot["lattice"], at: number): string | null {
  const state =
    lattice.at(lexical("state"), at) ??
    lattice.at(lexical("demonym"), at) ??
    lattice.at(lexical("demonym-prefix"), at);
  if (state !== undefined) return state.value.value.iso;
  const region = lattice.at(lexical("region"), at) ?? lattice.at(lexical("region-demonym"), at);
  if (region !== undefined) return region.value.value.code;
  const body = lattice.at(lexical("organisation"), at);
  return body === undefined || isForum(lattice, at) ? null : body.value.value.code;
}
