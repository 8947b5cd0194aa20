import type { OfficePhrase } from "../../office/office.ts";
import { nextInList, officeAt } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { memberOf, singly } from "../members.ts";
import { newDraft, type PartyDraft } from "../party-draft.ts";
import { readAppositions } from "./appositions.ts";
import { isDeterminer, type Cursor } from "./cursor.ts";
import { readPerson } from "./person-phrase.ts";

/**
 * Reads the holders of a plural office or honorific, and hands out its titles in order: « les
 * ministres X (Maroc) et Y (Sénégal) », « MM. X et Y ».
 */
export function readHolders(cursor: Cursor): boolean {
  const start = wordAt(cursor, cursor.at)?.form === "," ? cursor.at + 1 : cursor.at;
  const holders: PartyDraft[] = [];
  let end = start;
  for (let at: number | null = start; at !== null; at = nextInList(cursor, end, "et")) {
    const holder = readHolder(cursor, at);
    if (holder === null) break;
    holders.push(holder.draft);
    end = holder.to;
  }
  if (holders.length < 2) return false;
  cursor.at = end;
  readRespectively(cursor, holders);
  cursor.draft.members = holders.map((holder, index) => memberOf(cursor.draft, holder, index));
  cursor.draft.type = "group";
  return true;
}

function readHolder(
  cursor: Cursor,
  at: number,
): { readonly draft: PartyDraft; readonly to: number } | null {
  const start = isDeterminer(wordAt(cursor, at)) ? at + 1 : at;
  const holder: Cursor = { ...cursor, from: at, at: start, draft: newDraft() };
  if (!readPerson(holder) || holder.draft.name === null) return null;
  if (holder.draft.offices.length > 0) return null;
  readBracketOrSide(holder);
  return { draft: holder.draft, to: holder.at };
}

/** In a list, what follows a comma is the next holder and no apposition. */
function readBracketOrSide(holder: Cursor): void {
  if (wordAt(holder, holder.at)?.form !== ",") readAppositions(holder);
}

/** « , respectivement ministre de la Défense et ministre de l'Énergie » */
function readRespectively(cursor: Cursor, holders: readonly PartyDraft[]): void {
  let at = wordAt(cursor, cursor.at)?.form === "," ? cursor.at + 1 : cursor.at;
  if (wordAt(cursor, at)?.lower !== "respectivement") return;
  at++;
  const offices: OfficePhrase[] = [];
  for (let item = officeAt(cursor, at); item !== undefined; item = officeAt(cursor, at)) {
    offices.push(...singly(item.value));
    cursor.at = item.to;
    at = nextInList(cursor, item.to, "et") ?? item.to;
    if (isDeterminer(wordAt(cursor, at))) at++;
  }
  holders.forEach((holder, index) => {
    const own = offices[index];
    if (own !== undefined) holder.offices.push(own);
  });
}
