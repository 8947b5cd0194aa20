import { looksAdjective } from "../../office/fr/words.ts";
import { demonymAt } from "../../place/which-state.ts";
import { readOwner } from "./complement.ts";
import { wordAt, type Cursor } from "./cursor.ts";
import { isCapitalised } from "./pieces.ts";
import { isPartyWord, partyWords } from "./words.ts";

/** Reads an organ of a state: « le gouvernement malien », « l'ambassade de Russie », « l'État togolais ». */
export function readInstitution(cursor: Cursor): boolean {
  const at = passAdjective(cursor, partyWords.institution);
  const isState =
    wordAt(cursor, at)?.lower === "état" && demonymAt(cursor.lattice, at + 1) !== null;
  if (!isState && !isPartyWord(wordAt(cursor, at), partyWords.institution)) return false;
  if (cursor.determiner === null && !isCapitalised(cursor, at)) return false;
  cursor.draft.type = "institution";
  cursor.at = at + 1;
  readOwner(cursor);
  return true;
}

/** Reads a delegation or a side: « la délégation turque », « la partie russe », « côté malien ». */
export function readDelegation(cursor: Cursor): boolean {
  const at = passAdjective(cursor, partyWords.side);
  const word = wordAt(cursor, at);
  if (!isPartyWord(word, partyWords.side)) return false;
  const isDelegation = word?.lower.startsWith("délégation") ?? false;
  const side: Cursor = { ...cursor, at: at + 1, draft: { ...cursor.draft } };
  if (!readOwner(side) && !(isDelegation && cursor.determiner !== null)) return false;
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
