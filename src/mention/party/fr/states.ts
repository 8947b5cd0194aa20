import { lexical } from "../../lexical.ts";
import { capitalAt, stateAt } from "../../place/which-state.ts";
import { french, isFrench } from "../../words/fr.ts";
import { wordAt } from "../../window-word.ts";
import type { Cursor } from "./cursor.ts";
import { isPartyWord, partyWords, prepositionOf } from "./words.ts";

const organisation = lexical("organisation");
const landmark = lexical("landmark");

/** Reads a state: « le Mali », « la Fédération de Russie ». */
export function readState(cursor: Cursor): boolean {
  const state = stateAt(cursor.lattice, cursor.at);
  if (state === null || state.to > cursor.window.to) return false;
  return take(cursor, { type: "state", code: state.iso, to: state.to });
}

/** Reads an organisation: « l'Union africaine », « la CEDEAO ». */
export function readOrganisation(cursor: Cursor): boolean {
  const item = cursor.lattice.at(organisation, cursor.at);
  if (item === undefined || item.to > cursor.window.to) return false;
  return take(cursor, { type: "organisation", code: item.value.value.code, to: item.to });
}

/** Reads « son pays », « notre pays »: a state that the words do not name. */
export function readCountry(cursor: Cursor): boolean {
  if (
    wordAt(cursor, cursor.at)?.lower !== "pays" ||
    !isFrench(cursor.determiner ?? undefined, french.pointer)
  )
    return false;
  return take(cursor, { type: "state", code: null, to: cursor.at + 1 });
}

/** Reads a capital or a palace that acts for its government: « Bamako a salué », « entre Lomé et Accra ». */
export function readActingPlace(cursor: Cursor, joined: boolean): boolean {
  const capital = capitalAt(cursor.lattice, cursor.at);
  const palace = cursor.lattice.at(landmark, cursor.at);
  if (capital !== null && cursor.determiner === null && acts(cursor, capital.to, joined))
    return take(cursor, { type: "state", code: capital.iso, to: capital.to });
  if (palace?.value.value.capital === true && acts(cursor, palace.to, joined))
    return take(cursor, { type: "institution", code: palace.value.value.country, to: palace.to });
  return false;
}

const between: ReadonlySet<string> = new Set(["entre", "avec", "par", "envers", "contre", "selon"]);

function acts(cursor: Cursor, to: number, joined: boolean): boolean {
  const { preposition } = cursor.draft;
  if (joined || (preposition !== null && between.has(preposition))) return true;
  if (preposition === "de") return isPartyWord(wordAt(cursor, cursor.from - 2), partyWords.act);
  return preposition === null && isFollowedByVerb(cursor, to);
}

/** « Ankara a … », « Bamako et Moscou ont … », « l'Élysée, qui … » stays a place. */
function isFollowedByVerb(cursor: Cursor, to: number): boolean {
  const next = wordAt(cursor, to);
  if (isPartyWord(next, partyWords.verb)) return !isPlaceBefore(cursor);
  if (next?.lower !== "et") return false;
  const other = capitalAt(cursor.lattice, to + 1);
  return other !== null && isPartyWord(wordAt(cursor, other.to), partyWords.verb);
}

/** « l'aéroport de Lomé a … », « à Lomé et Accra » */
function isPlaceBefore(cursor: Cursor): boolean {
  const before = wordAt(cursor, cursor.from - 1);
  return prepositionOf(before) !== null || before?.form === "-";
}

function take(
  cursor: Cursor,
  found: {
    readonly type: "state" | "organisation" | "institution";
    readonly code: string | null;
    readonly to: number;
  },
): true {
  cursor.draft.type = found.type;
  cursor.draft.code = found.code;
  cursor.at = found.to;
  return true;
}
