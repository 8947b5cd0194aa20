import type { Lattice } from "../../../grammar/lattice.ts";
import type { OfficePhrase } from "../../office/office.ts";
import { stateAt, type NamedState } from "../../place/which-state.ts";
import { french, isFrench } from "../../words/fr.ts";
import type { Cursor } from "./cursor.ts";

/** « le roi Carlos III d'Espagne », « la Première ministre X du Pérou », « le prince X de Monaco »: the state stands after the name. */
export function readRealm(cursor: Cursor): void {
  const { draft, lattice, at, window } = cursor;
  if (draft.name === null || !isOfNoState(draft)) return;
  const state = stateOf(lattice, at);
  if (state === null || state.to > window.to) return;
  const [held] = draft.offices;
  if (held === undefined) draft.code = state.iso;
  else draft.offices[0] = { ...held, titles: ofState(held, state.iso) };
  cursor.at = state.to;
}

function ofState({ titles }: OfficePhrase, of: string): OfficePhrase["titles"] {
  return titles.slice(0, 1).map(({ role }) => ({ role, of }));
}

/** An office whose words name no state, or a prince. */
function isOfNoState({ offices, honorific }: Cursor["draft"]): boolean {
  const [held] = offices;
  return held === undefined
    ? /prince(?:sse)?$/i.test(honorific ?? "")
    : held.titles[0]?.of === null;
}

/** « d'Espagne », « de la Jordanie » */
function stateOf(lattice: Lattice, at: number): NamedState | null {
  const { words } = lattice.tokens;
  if (!isFrench(words[at], french.of)) return null;
  return stateAt(lattice, isFrench(words[at + 1], french.article) ? at + 2 : at + 1);
}

/** « les présidents X du Ghana et Y du Togo », « les ambassadeurs X pour Malte et Y »: the state of one of several. */
export function readHoldersRealm(holder: Cursor): void {
  const state = stateOf(holder.lattice, holder.at) ?? stateFor(holder);
  if (state === null || state.to > holder.window.to) return;
  holder.draft.code = state.iso;
  holder.at = state.to;
}

/** « pour le Monténégro » */
function stateFor({ lattice, at }: Cursor): NamedState | null {
  const { words } = lattice.tokens;
  if (words[at]?.lower !== "pour") return null;
  return stateAt(lattice, isFrench(words[at + 1], french.article) ? at + 2 : at + 1);
}
