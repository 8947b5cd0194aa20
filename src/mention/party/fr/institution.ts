import { looksAdjective } from "../../office/fr/words.ts";
import { demonymAt } from "../../place/which-state.ts";
import { nameAt, officeAt } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { readOwner } from "./complement.ts";
import type { Cursor } from "./cursor.ts";
import { isCapitalised } from "./pieces.ts";
import { isPartyWord, partyWords, prepositionOf } from "./words.ts";

/** Reads an organ of a state: « le gouvernement malien », « l'ambassade de Russie », « l'État togolais ». */
export function readInstitution(cursor: Cursor): boolean {
  const at = passAdjective(cursor, partyWords.institution);
  const isState =
    wordAt(cursor, at)?.lower === "état" && demonymAt(cursor.lattice, at + 1) !== null;
  if (!isState && !isPartyWord(wordAt(cursor, at), partyWords.institution)) return false;
  if (cursor.draft.preposition === "sous" || presidesOver(cursor, at)) return false;
  const organ: Cursor = { ...cursor, at: at + 1 };
  const owned = readOwner(organ).named;
  if (cursor.determiner === null && !(owned && isCapitalised(cursor, at))) return false;
  cursor.draft.type = "institution";
  cursor.at = organ.at;
  return true;
}

/** « la présidence du Premier ministre » is what he does, no organ. */
function presidesOver(cursor: Cursor, at: number): boolean {
  if (wordAt(cursor, at)?.lower !== "présidence" || prepositionOf(wordAt(cursor, at + 1)) !== "de")
    return false;
  let next = at + 2;
  while (/^(?:la|l'|m|\.)$/.test(wordAt(cursor, next)?.lower ?? "")) next++;
  return officeAt(cursor, next) !== undefined || nameAt(cursor, next) !== undefined;
}

/** Reads a delegation or a side: « la délégation turque », « la partie russe », « côté malien ». */
export function readDelegation(cursor: Cursor): boolean {
  const at = passAdjective(cursor, partyWords.side);
  const word = wordAt(cursor, at);
  if (!isPartyWord(word, partyWords.side)) return false;
  const isDelegation = word?.lower.startsWith("délégation") ?? false;
  const side: Cursor = { ...cursor, at: at + 1, draft: { ...cursor.draft } };
  if (!readOwner(side).named && !(isDelegation && cursor.determiner !== null)) return false;
  cursor.draft.type = "delegation";
  cursor.draft.code = side.draft.code;
  cursor.at = side.at;
  return true;
}

const before =
  /^(?:forte|importante?s?|hautes?|nouvelles?|nouveaux?|grandes?|même|vaste|illustre|éminente?|distinguée?)$/;

/** Passes one adjective that stands before a noun of the class: « une forte délégation ». */
export function passAdjective(cursor: Cursor, bits: number): number {
  const word = wordAt(cursor, cursor.at);
  if (cursor.determiner === null || word === undefined || isPartyWord(word, bits)) return cursor.at;
  const adjective = before.test(word.lower) || looksAdjective(word);
  return adjective && isPartyWord(wordAt(cursor, cursor.at + 1), bits) ? cursor.at + 1 : cursor.at;
}
