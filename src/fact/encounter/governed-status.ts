import type { EncounterStatus } from "../../core/vocabulary.ts";
import { verb } from "../../mention/verb/verb.ts";
import {
  clauseWords,
  isAdverbial,
  mainVerbOf,
  type Place as Spot,
  type VerbItem,
} from "../clause/clause.ts";
import { wordAt } from "../word-at.ts";
import { statusOfVerb } from "./status.ts";
import type { OccasionWords } from "./words.ts";

/** What a verb says of its occasion, or else the verb that governs it: « avant de se réunir », « il est prévu que ». */
export function statusInClause(
  spot: Spot,
  item: VerbItem,
  words: OccasionWords,
): EncounterStatus | "denied" | null {
  if (isAskedFor(spot, item, words)) return "denied";
  const main = isAdverbial(spot, item) ? (mainVerbOf(spot, item) ?? item) : item;
  return isPlanned(spot, item, words) || isPlanned(spot, main, words)
    ? "planned"
    : statusOfVerb(main.value, words);
}

/** How far before an infinitive the verb stands that asks for it, in tokens. */
const askedTokensMax = 12;

/** « a demandé à X d'organiser une réunion »: what is only asked for did not take place. */
function isAskedFor(
  { lattice, window }: Spot,
  { from, value }: VerbItem,
  { asks }: OccasionWords,
): boolean {
  if (asks === undefined || value.tense !== "infinitive") return false;
  const governor = lattice.all(verb, Math.max(window.from, from - askedTokensMax), from).at(-1);
  return governor !== undefined && asks.has(governor.value.lemma);
}

/** « il est prévu que X rencontre Y »: the verb before the word that opens the clause says that it is planned. */
function isPlanned(
  { lattice, window, language }: Spot,
  { from, value }: VerbItem,
  { plans }: OccasionWords,
): boolean {
  const { complementizers } = clauseWords(language);
  const governor = lattice.all(verb, window.from, from).at(-1);
  if (governor === undefined || !plans.has(governor.value.lemma)) return false;
  if (value.tense === "infinitive" && from - governor.to <= 1) return true; // "accepted an invitation to visit"
  return governor.value.voice === "passive" && complementizers.has(wordAt(lattice, governor.to));
}
