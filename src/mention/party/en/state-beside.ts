import { english, isEnglish } from "../../words/en.ts";
import { demonymAt, stateAt } from "../../place/which-state.ts";
import { wordAt } from "../../window-word.ts";
import { officeAt } from "../cursor.ts";
import { closesAt, lowerAt, type Cursor } from "./cursor.ts";

/** Whether the name that was read ends at the cursor. */
export function nameEndsAt({ draft, at }: Cursor): boolean {
  return draft.nameAt?.[1] === at;
}

/** Reads what stands in brackets after a name: "X (Ghana)", "X (Minister of Mines)". */
export function readBracket(cursor: Cursor): boolean {
  const { at } = cursor;
  if (lowerAt(cursor, at) !== "(") return false;
  const inside = isEnglish(wordAt(cursor, at + 1), english.the) ? at + 2 : at + 1;
  const item = officeAt(cursor, inside);
  if (item === undefined) return readStateInBracket(cursor, inside);
  if (!closeBracket(cursor, item.to)) return false;
  cursor.draft.offices.push(item.value);
  return true;
}

function readStateInBracket(cursor: Cursor, at: number): boolean {
  const state = stateAt(cursor.lattice, at) ?? demonymAt(cursor.lattice, at);
  if (state === null || !closeBracket(cursor, state.to)) return false;
  cursor.draft.code ??= state.iso;
  return true;
}

/** Passes the bracket that closes at a token; false where none does. */
function closeBracket(cursor: Cursor, at: number): boolean {
  if (lowerAt(cursor, at) !== ")") return false;
  cursor.at = at + 1;
  return true;
}

/** Reads the state of an item in a list of names: "X – Ghana, Y – Peru". */
export function readStateAfterDash(cursor: Cursor): boolean {
  const state = nameEndsAt(cursor) ? stateAt(cursor.lattice, cursor.at + 1) : null;
  if (state === null || !(closesAt(cursor, state.to) || lowerAt(cursor, state.to) === "and"))
    return false;
  cursor.draft.code ??= state.iso;
  cursor.at = state.to;
  return true;
}
