import type { Portfolio } from "../../../core/vocabulary.ts";
import { lexical } from "../../lexical.ts";
import { readComplement } from "../../office/fr/complements.ts";
import type { Draft } from "../../office/draft.ts";
import { looksAdjective } from "../../office/fr/words.ts";
import { demonymAt } from "../../place/which-state.ts";
import { wordAt } from "../../window-word.ts";
import type { Cursor } from "./cursor.ts";

const landmark = lexical("landmark");

/** What the complements of a body or a description say. */
export interface Owner {
  /** Whether a state or an organisation was named; the draft keeps it. */
  readonly named: boolean;
  /** The portfolio of « son homologue de la Défense ». */
  readonly field: Portfolio | null;
}

/**
 * Passes the complements of a body or a description, and keeps the first state that they name:
 * « malien », « de Russie au Mali », « des Affaires étrangères ».
 *
 * @returns Whether a state or an organisation was named, and the field that was.
 */
export function readOwner(cursor: Cursor): Owner {
  const { lattice, window } = cursor;
  const draft: Draft = {
    lattice,
    window,
    role: "other",
    generic: false,
    plural: false,
    portfolios: [],
    of: [],
    body: true,
    at: cursor.at,
  };
  while (readOwnerDemonym(cursor, draft) || readOwnerPalace(draft) || readComplement(draft));
  cursor.at = draft.at;
  const [owner] = draft.of;
  cursor.draft.code ??= owner ?? null;
  const [field] = draft.portfolios;
  return { named: owner !== undefined, field: field ?? null };
}

/** « malien », « gouvernementale russe » */
function readOwnerDemonym(cursor: Cursor, draft: Draft): boolean {
  const word = wordAt(cursor, draft.at);
  if (word === undefined) return false;
  const at =
    demonymAt(draft.lattice, draft.at) === null && looksAdjective(word) ? draft.at + 1 : draft.at;
  const state = demonymAt(draft.lattice, at);
  if (state === null || state.to > draft.window.to) return false;
  if (draft.of.length === 0) draft.of.push(state.iso);
  draft.at = state.to;
  return true;
}

/** « du Kremlin » */
function readOwnerPalace(draft: Draft): boolean {
  const { words } = draft.lattice.tokens;
  let at = draft.at;
  while (/^(?:de|du|la|l'|d')$/.test(words[at]?.lower ?? "")) at++;
  const palace = at === draft.at ? undefined : draft.lattice.at(landmark, at);
  if (palace === undefined || palace.value.value.capital !== true) return false;
  if (draft.of.length === 0) draft.of.push(palace.value.value.country);
  draft.at = palace.to;
  return true;
}
