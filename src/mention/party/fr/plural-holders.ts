import type { Portfolio } from "../../../core/vocabulary.ts";
import type { Draft } from "../../office/draft.ts";
import { readComplement, readFurther } from "../../office/fr/complements.ts";
import type { OfficePhrase } from "../../office/office.ts";
import { roleCode } from "../../office/titles.ts";
import { nextInList, officeAt } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { memberOf, singly } from "../members.ts";
import { newDraft, type PartyDraft } from "../party-draft.ts";
import { readAppositions } from "./appositions.ts";
import { isDeterminer, type Cursor } from "./cursor.ts";
import { readPerson } from "./person-phrase.ts";
import { readHoldersRealm } from "./realm.ts";

/**
 * Reads the holders of a plural office or honorific, and hands out its titles in order: « les
 * ministres X (Maroc) et Y (Sénégal) », « MM. X et Y ».
 */
export function readHolders(cursor: Cursor): boolean {
  const start = wordAt(cursor, cursor.at)?.form === "," ? cursor.at + 1 : cursor.at;
  const holders: PartyDraft[] = [];
  let end = start;
  for (let at: number | null = start; at !== null; at = nextInList(cursor, end, "et")) {
    const holder = readHolder(cursor, at) ?? readFieldHolder(cursor, at);
    if (holder === null) break;
    holders.push(holder.draft);
    end = holder.to;
  }
  if (holders.length < 2) return false;
  cursor.at = end;
  readRespectively(cursor, holders);
  const { relation } = cursor.draft;
  for (const holder of holders) holder.relation ??= relation;
  cursor.draft.members = holders.map((holder, index) => memberOf(cursor.draft, holder, index));
  Object.assign(cursor.draft, { type: "group", relation: null });
  return true;
}

/** « les ministres des Finances, X, et de l'Énergie et de l'Eau, Y »: a field of his own stands before the second. */
function readFieldHolder(cursor: Cursor, at: number): Holder | null {
  const [plural] = cursor.draft.offices;
  const [title] = plural?.titles ?? [];
  if (plural === undefined || title?.role.startsWith("minister") !== true) return null;
  const field = readField(cursor, at);
  if (field === null || wordAt(cursor, field.to)?.form !== ",") return null;
  const holder = readHolder(cursor, field.to + 1);
  if (holder === null) return null;
  const role = roleCode("minister", field.portfolio);
  cursor.draft.offices[0] = { ...plural, titles: [...plural.titles, { role, of: title.of }] };
  return holder;
}

/** « de l'Énergie et de l'Eau »: the first portfolio that the list knows, and where the words end. */
function readField(
  { lattice, window }: Cursor,
  at: number,
): { readonly portfolio: Portfolio; readonly to: number } | null {
  const draft: Draft = {
    lattice,
    window,
    role: "minister",
    generic: false,
    plural: false,
    portfolios: [],
    of: [],
    body: false,
    at,
  };
  if (!readComplement(draft)) return null;
  while (readFurther(draft));
  const portfolio = draft.portfolios.find((one) => one !== null);
  return portfolio == null ? null : { portfolio, to: draft.at };
}

interface Holder {
  readonly draft: PartyDraft;
  readonly to: number;
}

function readHolder(cursor: Cursor, at: number): Holder | null {
  const start = isDeterminer(wordAt(cursor, at)) ? at + 1 : at;
  const holder: Cursor = { ...cursor, from: at, at: start, draft: newDraft() };
  if (!readPerson(holder) || holder.draft.name === null) return null;
  if (holder.draft.offices.length > 0) return null;
  readHoldersRealm(holder);
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
