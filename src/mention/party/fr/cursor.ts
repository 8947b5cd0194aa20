import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import type { Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { french, frenchClasses, isFrench } from "../../words/fr.ts";
import { type PartyCursor } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { newDraft, type PartyDraft } from "../party-draft.ts";
import { prepositionOf } from "./words.ts";

/** Where the reading of one party stands. */
export interface Cursor extends PartyCursor {
  /** The word that determines the head: « le », « son », « un »; a contraction stands before `from`. */
  readonly determiner: Word | null;
}

/** Opens a party at a token: passes its determiner, and notes number, gender and preposition. */
export function openCursor(lattice: Lattice, window: Window, from: number): Cursor {
  const word = lattice.tokens.words[from];
  const before = from > window.from ? lattice.tokens.words[from - 1] : undefined;
  const own = isDeterminer(word) && !isTitled(lattice, from) ? (word ?? null) : null;
  const draft = newDraft();
  const determiner = own ?? (isFrench(before, french.contracted) ? (before ?? null) : null);
  draft.preposition = prepositionOf(before);
  if (determiner !== null) noteDeterminer(draft, determiner);
  return { lattice, window, from, at: own === null ? from : from + 1, draft, determiner };
}

function noteDeterminer(draft: PartyDraft, word: Word): void {
  const bits = frenchClasses(word);
  draft.plural = (bits & french.plural) !== 0;
  if ((bits & french.feminine) !== 0) draft.gender = "f";
  else if ((bits & french.masculine) !== 0) draft.gender = "m";
}

const honorific = lexical("honorific");

/** « Son Excellence » begins with no determiner. */
export function isTitled(lattice: Lattice, at: number): boolean {
  return lattice.at(honorific, at)?.value.weak === false;
}

const determiners = french.article | french.pointer | french.indefinite;

/** le, son, un; a contraction is a preposition and stays outside. */
export function isDeterminer(word: Word | undefined): boolean {
  return isFrench(word, determiners) && !isFrench(word, french.contracted);
}

/** Whether the noun phrase ends at a token: at a mark, or at the end of the sentence. */
export function closesAt(cursor: Cursor, at: number): boolean {
  const word = wordAt(cursor, at);
  return word === undefined || /^[,.;:)!?»–—-]$/.test(word.form);
}
