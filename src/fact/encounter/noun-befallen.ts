import type { EncounterStatus } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { party } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, type Place as Spot } from "../clause/clause.ts";
import { wordAt } from "../word-at.ts";
import type { OccasionWords } from "./words.ts";

/** How far before an occasion the noun may stand of what befell it, in tokens. */
const befallenTokensMax = 8;

/** "the postponement of the minister's visit", «перенос официального визита» */
export function befallen(
  spot: Spot,
  noun: Item,
  { befalls }: OccasionWords,
): EncounterStatus | null {
  if (befalls === undefined) return null;
  if (clauseWords(spot.language).inflected) return befallenInGenitive(spot, noun, befalls);
  const { lattice, window } = spot;
  for (let at = noun.from - 2; at >= Math.max(window.from, noun.from - befallenTokensMax); at--) {
    if (lattice.at(verb, at) !== undefined) return null;
    const isOf = clauseWords(spot.language).of.has(wordAt(lattice, at + 1));
    const status = isOf ? befalls.get(wordAt(lattice, at)) : undefined;
    if (status !== undefined) return status;
  }
  return null;
}

/** How many tokens may stand between, where the genitive needs no word: «перенос первого официального визита». */
const adjectivesMax = 4;

function befallenInGenitive(
  { lattice, window }: Spot,
  { from }: Item,
  befalls: NonNullable<OccasionWords["befalls"]>,
): EncounterStatus | null {
  for (let at = from - 1; at >= Math.max(window.from, from - adjectivesMax); at--) {
    const word = wordAt(lattice, at);
    const status = befalls.get(word);
    if (status !== undefined) return isDenied(lattice, at) ? null : status;
    if (!/^\p{L}/u.test(word)) return null;
    if (lattice.before(party, at + 1) !== undefined) return null;
    if (lattice.before(verb, at + 1) !== undefined) return null;
  }
  return null;
}

/** «речь не об отмене визита» */
function isDenied(lattice: Spot["lattice"], at: number): boolean {
  return wordAt(lattice, at - 1) === "не" || wordAt(lattice, at - 2) === "не";
}
