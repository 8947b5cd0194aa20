import type { Item } from "../../../grammar/lattice.ts";
import { shape } from "../../../grammar/word.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import { lexical } from "../../lexical.ts";
import { nameAt, within } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import type { Cursor } from "./cursor.ts";

const honorific = lexical("honorific");
const rank = lexical("rank");

/** An honorific at the cursor: « M. », « Son Excellence »; not where it is part of a name, as « Cheikh » is. */
export function honorificAt(cursor: Cursor): Item<LexiconEntry<"honorific">> | undefined {
  const item = within(cursor, cursor.lattice.at(honorific, cursor.at));
  return item === undefined || item.value.weak || nameAt(cursor, cursor.at) !== undefined
    ? undefined
    : item;
}

/** A rank at the cursor: « général de brigade », « Pr ». */
export function rankAt(cursor: Cursor): Item<LexiconEntry<"rank">> | undefined {
  return within(cursor, cursor.lattice.at(rank, cursor.at));
}

/** Whether a token begins with a capital. */
export function isCapitalised(cursor: Cursor, at: number): boolean {
  return ((wordAt(cursor, at)?.shape ?? 0) & shape.capitalised) !== 0;
}
