import type { Item } from "../../../grammar/lattice.ts";
import { shape } from "../../../grammar/word.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import { lexical } from "../../lexical.ts";
import { office, type OfficePhrase } from "../../office/office.ts";
import { personName, type PersonName } from "../../person/name.ts";
import { wordAt, type Cursor } from "./cursor.ts";

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

/** An office phrase at a token, or just behind « ancien » that belongs to it. */
export function officeAt(cursor: Cursor, at: number): Item<OfficePhrase> | undefined {
  return within(cursor, cursor.lattice.at(office, at));
}

/** A name at a token. */
export function nameAt(cursor: Cursor, at: number): Item<PersonName> | undefined {
  return within(cursor, cursor.lattice.at(personName, at));
}

function within<Value>(cursor: Cursor, item: Item<Value> | undefined): Item<Value> | undefined {
  return item === undefined || item.to > cursor.window.to ? undefined : item;
}

/** Whether a token begins with a capital. */
export function isCapitalised(cursor: Cursor, at: number): boolean {
  return ((wordAt(cursor, at)?.shape ?? 0) & shape.capitalised) !== 0;
}
