import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word, noWord } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { demonymAt, landmarkAt } from "../../place/which-state.ts";
import { english, isEnglish } from "../../words/en.ts";
import { nameAt, type PartyCursor } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { newDraft } from "../party-draft.ts";

/** Where the reading of one party stands. */
export interface Cursor extends PartyCursor {
  /** "the", "his", "a"; null for none. */
  readonly determiner: Word | null;
}

const honorific = lexical("honorific");
const rank = lexical("rank");

export function lowerAt(cursor: Pick<Cursor, "lattice" | "window">, at: number): string {
  return wordAt(cursor, at)?.lower ?? "";
}

/** Opens a party at a token: passes its determiner, and notes the preposition before it. */
export function openCursor(lattice: Lattice, window: Window, from: number): Cursor {
  const word = lattice.tokens.words[from];
  const before = from > window.from ? lattice.tokens.words[from - 1] : undefined;
  const own = determines(lattice, from) ? (word ?? null) : null;
  const draft = newDraft();
  draft.preposition = prepositionOf(before);
  return { lattice, window, from, at: own === null ? from : from + 1, draft, determiner: own };
}

/** Prepositions of form that govern no party. */
const idle: ReadonlySet<string> = new Set(["following", "than", "as"]);

function prepositionOf(word: Word | undefined): string | null {
  if (word === undefined || !isEnglish(word, english.preposition)) return null;
  return idle.has(word.lower) ? null : word.lower;
}

/** "the", "his"; "that" before a capital opens a clause. */
function determines(lattice: Lattice, at: number): boolean {
  const word = lattice.tokens.words[at];
  if (!isDeterminer(word) || isTitled(lattice, at)) return false;
  const next = lattice.tokens.words[at + 1];
  return (
    word?.lower !== "that" ||
    (next !== undefined && !hasShape(next, shape.capitalised) && !isEnglish(next, determiners))
  );
}

const determiners = english.the | english.pointer | english.indefinite;

export function isDeterminer(word: Word | undefined): boolean {
  return isEnglish(word, determiners);
}

/** "His Excellency" begins with no determiner. */
export function isTitled(lattice: Lattice, at: number): boolean {
  const title = lattice.at(honorific, at);
  return title !== undefined && title.to - title.from > 1;
}

/** Whether the noun phrase ends at a token: at a mark, or at the end of the sentence. */
export function closesAt(cursor: Cursor, at: number): boolean {
  const word = wordAt(cursor, at);
  return word === undefined || /^[,.;:)!?”"—–-]$/.test(word.form);
}

/** An honorific at the cursor: "Mr", "His Excellency"; not where it is part of a name. */
export function honorificAt(cursor: Cursor, at: number): number | null {
  const item = cursor.lattice.at(honorific, at);
  if (item === undefined || item.to > cursor.window.to || nameAt(cursor, at) !== undefined)
    return null;
  const capital = hasShape(cursor.lattice.tokens.words[at] ?? noWord, shape.capitalised);
  if (item.value.weak && !capital) return null;
  return passStop(cursor, item.to);
}

/** The full stop of "Dr." and "Gen." stays with them. */
function passStop(cursor: Cursor, at: number): number {
  const { starts, ends } = cursor.lattice.tokens;
  return lowerAt(cursor, at) === "." && ends[at - 1] === starts[at] ? at + 1 : at;
}

/** A rank at the cursor, its end and its words. */
export function rankAt(
  cursor: Cursor,
  at: number,
): { readonly to: number; readonly words: string } | null {
  const item = cursor.lattice.at(rank, at);
  if (item === undefined || item.to > cursor.window.to || nameAt(cursor, at) !== undefined)
    return null;
  const to = passStop(cursor, item.to);
  return { to, words: cursor.lattice.words(item.from, to) };
}

/** Whether a person's title, rank or name begins at a token. */
export function startsPerson(cursor: Cursor, at: number): boolean {
  return (
    nameAt(cursor, at) !== undefined ||
    honorificAt(cursor, at) !== null ||
    rankAt(cursor, at) !== null
  );
}

/** The token after "'s" or a lone apostrophe; the same token where none stands. */
export function passPossessive(cursor: Pick<Cursor, "lattice" | "window">, at: number): number {
  if (!/^['’]$/.test(wordAt(cursor, at)?.form ?? "")) return at;
  return lowerAt(cursor, at + 1) === "s" ? at + 2 : at + 1;
}

/** An adjective of a state, which stands before its noun. */
export function nationAt(
  { lattice, window }: Cursor,
  at: number,
): { readonly iso: string; readonly to: number } | null {
  const state = demonymAt(lattice, at);
  return state === null || state.to > window.to ? null : state;
}

/** Whether a palace stands at a token that acts for its state. */
export function palaceAt(
  cursor: Cursor,
  at: number,
): { readonly iso: string; readonly to: number } | null {
  const hall = landmarkAt(cursor.lattice, at);
  return hall?.value.value.capital === true ? { iso: hall.value.value.country, to: hall.to } : null;
}
