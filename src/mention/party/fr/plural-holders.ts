import type { OfficePhrase } from "../../office/office.ts";
import { newDraft, partyOf, type PartyDraft } from "../party-draft.ts";
import type { Party } from "../party.ts";
import { readAppositions } from "./appositions.ts";
import { isDeterminer, wordAt, type Cursor } from "./cursor.ts";
import { readPerson } from "./person-phrase.ts";
import { officeAt } from "./pieces.ts";

/**
 * Reads the holders of a plural office or honorific, and hands out its titles in order: « les
 * ministres X (Maroc) et Y (Sénégal) », « MM. X et Y ».
 */
export function readHolders(cursor: Cursor): boolean {
  const start = wordAt(cursor, cursor.at)?.form === "," ? cursor.at + 1 : cursor.at;
  const holders: PartyDraft[] = [];
  let end = start;
  for (let at: number | null = start; at !== null; at = nextHolder(cursor, end)) {
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

/** The token after « , », « et », « , et ». */
function nextHolder(cursor: Cursor, end: number): number | null {
  const comma = wordAt(cursor, end)?.form === "," ? 1 : 0;
  const and = wordAt(cursor, end + comma)?.lower === "et" ? 1 : 0;
  return comma + and === 0 ? null : end + comma + and;
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
    at = nextHolder(cursor, item.to) ?? item.to;
    if (isDeterminer(wordAt(cursor, at))) at++;
  }
  holders.forEach((holder, index) => {
    const own = offices[index];
    if (own !== undefined) holder.offices.push(own);
  });
}

function singly(phrase: OfficePhrase): readonly OfficePhrase[] {
  return phrase.titles.map((title) => ({
    ...phrase,
    titles: [title],
    distributes: false,
    plural: false,
  }));
}

function memberOf(whole: PartyDraft, holder: PartyDraft, index: number): Party {
  const [office] = whole.offices;
  const shared = office === undefined ? [] : singly(office);
  const own = shared.length > 1 ? shared[index] : shared[0];
  const offices = own === undefined ? holder.offices : [own, ...holder.offices];
  const code = holder.code ?? own?.titles[0]?.of ?? null;
  return partyOf({ ...holder, offices: offices.map((each) => withCode(each, code)), code });
}

/** « les ministres X (Maroc) »: the bracket tells whose minister X is. */
function withCode(office: OfficePhrase, code: string | null): OfficePhrase {
  return { ...office, titles: office.titles.map((title) => ({ ...title, of: title.of ?? code })) };
}
