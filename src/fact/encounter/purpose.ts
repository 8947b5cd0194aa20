import type { EncounterFormat } from "../../core/vocabulary.ts";
import { formatFamilies } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { governingVerb, type Place as Spot, type VerbItem } from "../clause/clause.ts";
import { wordAt } from "../word-at.ts";
import { eventNouns } from "./event-nouns.ts";
import type { EventNounEntry } from "./occasion.ts";
import { occasionWords } from "./words-of.ts";

/** How many words may stand between "for" and the noun: "for a brief closed-door". */
const purposeTokensMax = 5;

/** How far behind its verb the purpose may stand, in tokens. */
const clauseTokensMax = 30;

/** "received X for a closed-door meeting": the noun names what the verb tells, and is no second occasion. */
export function isPurpose(spot: Spot, item: Item<EventNounEntry>): boolean {
  if (formatFamilies[item.value.value.format] !== "talks") return false;
  const at = purposeBefore(spot, item);
  if (at === null) return false;
  const found = governingVerb(spot, at, clauseTokensMax);
  return found !== null && receives(spot, found);
}

/** Formats that the purpose of a reception tells more exactly than its verb. */
const exact: ReadonlySet<EncounterFormat> = new Set(["courtesy-call", "working-meal"]);

/** "was received by X for a courtesy call": the format that the purpose names; null where it adds none. */
export function formatOfPurpose(spot: Spot, verb: VerbItem): EncounterFormat | null {
  if (!receives(spot, verb)) return null;
  const stretch = { from: verb.to, to: Math.min(spot.window.to, verb.to + clauseTokensMax) };
  const found = eventNouns(spot.lattice, stretch).find(
    (noun) => exact.has(noun.value.value.format) && isPurpose(spot, noun),
  );
  return found?.value.value.format ?? null;
}

function receives({ language }: Spot, { value }: VerbItem): boolean {
  return occasionWords(language).receives?.has(value.lemma) === true;
}

/** The token of "for" a few words before a noun, with no mark between. */
function purposeBefore({ lattice, window, language }: Spot, { from }: Item): number | null {
  const { purposes } = occasionWords(language);
  if (purposes === undefined) return null;
  for (let at = from - 1; at >= Math.max(window.from, from - purposeTokensMax); at--) {
    if (purposes.has(wordAt(lattice, at))) return at;
    if (/^[,;:()]$/.test(wordAt(lattice, at))) return null;
  }
  return null;
}
