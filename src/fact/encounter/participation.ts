import { formatFamilies } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { party, type PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, type Place as Spot } from "../clause/clause.ts";
import { wordAt } from "../word-at.ts";
import type { EventNounEntry } from "./occasion.ts";
import { occasionWords } from "./words-of.ts";

/** How many tokens may stand between the preposition and the noun: "at the first Kenya-Africa summit". */
const inNounPhraseMax = 8;

/**
 * « la participation de X au sommet », "X's attendance at the summit", «участие X в саммите»: the
 * phrase of whoever takes part in the occasion of a noun, by the noun of taking part before it.
 */
export function participantIn(spot: Spot, noun: Item<EventNounEntry>): PartyItem | null {
  const { lattice, window, language } = spot;
  const { participation } = occasionWords(language);
  if (formatFamilies[noun.value.value.format] === "visit") return null;
  for (let at = noun.from - 1; at > Math.max(window.from, noun.from - inNounPhraseMax); at--) {
    if (participation.into.has(wordAt(lattice, at))) return participantBefore(spot, at);
    if (breaks(spot, at)) return null;
  }
  return null;
}

/** A verb or a party ends the phrase; a state may stand in the name: "in the Kenya-Africa Summit". */
function breaks({ lattice, language }: Spot, at: number): boolean {
  if (lattice.before(verb, at + 1) !== undefined) return true;
  const found = lattice.before(party, at + 1);
  if (found === undefined) return false;
  return found.value.type !== "state" || clauseWords(language).modifiersBefore !== true;
}

/** Who stands before the preposition, if the noun of taking part is beside the phrase. */
function participantBefore({ lattice, language }: Spot, preposition: number): PartyItem | null {
  const { nouns } = occasionWords(language).participation;
  const isTaking = (at: number): boolean => nouns.has(wordAt(lattice, at));
  if (isTaking(preposition - 1)) return ownerBefore(lattice, preposition - 1);
  const end = wordAt(lattice, preposition - 1) === "," ? preposition - 1 : preposition;
  const found = lattice.before(party, end);
  if (found === undefined) return null;
  const before = [found.from - 1, found.from - 2, found.from - 3];
  return before.some(isTaking) ? found : null;
}

/** "Kenya's active participation": only a possessive stands before the noun that it owns. */
function ownerBefore(lattice: Spot["lattice"], noun: number): PartyItem | null {
  const found = [noun, noun - 1, noun - 2]
    .map((end) => lattice.before(party, end))
    .find((before) => before !== undefined);
  return found?.value.preposition === "'s" ? found : null;
}
