import type { Item } from "../../../grammar/lattice.ts";
import { lexical } from "../../lexical.ts";
import { office, type OfficePhrase } from "../../office/office.ts";
import { personName, type PersonName } from "../../person/name.ts";
import { casesOf, readingsOf } from "../../words/ru-features.ts";
import { wordAt } from "../../window-word.ts";
import { agrees, narrow, type Cursor } from "./cursor.ts";

const honorific = lexical("honorific");
const rank = lexical("rank");

/** An office phrase at a token. */
export function officeAt({ lattice, window }: Cursor, at: number): Item<OfficePhrase> | undefined {
  const item = lattice.at(office, at);
  return item === undefined || item.to > window.to ? undefined : item;
}

/** A name at a token. */
export function nameAt({ lattice, window }: Cursor, at: number): Item<PersonName> | undefined {
  const item = lattice.at(personName, at);
  return item === undefined || item.to > window.to ? undefined : item;
}

/**
 * Reads what names one person: «министр обороны Чада генерал Х», «господин Y». Stops after the name,
 * and where the case changes.
 */
export function readPerson(cursor: Cursor): boolean {
  let read = false;
  while (cursor.draft.name === null && readPiece(cursor)) read = true;
  return read;
}

function readPiece(cursor: Cursor): boolean {
  return readName(cursor) || readOffice(cursor) || readSecondOffice(cursor) || readTitle(cursor);
}

/** «вице-премьер Чада, министр торговли Х»: one person, if one state has both offices and a name follows. */
function readSecondOffice(cursor: Cursor): boolean {
  const [first] = cursor.draft.offices;
  if (first === undefined || first.plural || wordAt(cursor, cursor.at)?.form !== ",") return false;
  const item = officeAt(cursor, cursor.at + 1);
  if (item === undefined || item.value.plural || !isCalledAt(cursor, item.to)) return false;
  if (!agrees(cursor, item.value.cases) || !goTogether(first, item.value)) return false;
  cursor.at++;
  return readOffice(cursor);
}

/** Whether a name begins at a token, or behind a word of respect: «уважаемый Х». */
function isCalledAt(cursor: Cursor, at: number): boolean {
  const title = cursor.lattice.at(honorific, at);
  return [at, title?.to].some((from) => from !== undefined && nameAt(cursor, from) !== undefined);
}

/** A head of state has no second office but by another title, «Лидер нации», and nobody serves two states. */
function goTogether({ titles: [one] }: OfficePhrase, { titles: [other] }: OfficePhrase): boolean {
  if (one === undefined || other === undefined) return false;
  if (leaders.has(one.role)) return one.role === other.role && other.of === null;
  return one.of === null || other.of === null || one.of === other.of;
}

const leaders: ReadonlySet<string> = new Set(["head-of-state", "head-of-government"]);

function readOffice(cursor: Cursor): boolean {
  const item = officeAt(cursor, cursor.at);
  if (item === undefined || !agrees(cursor, item.value.cases)) return false;
  if (cursor.draft.offices.length > 0 && item.value.plural !== cursor.draft.plural) return false;
  cursor.draft.offices.push(item.value);
  cursor.draft.plural = item.value.plural;
  narrow(cursor, item.value.cases ?? []);
  cursor.at = item.to;
  return true;
}

/** «генерал», «господин», «Шейх» */
function readTitle(cursor: Cursor): boolean {
  const { lattice, at, draft } = cursor;
  const title = lattice.at(rank, at) ?? lattice.at(honorific, at);
  if (title === undefined || title.to > cursor.window.to) return false;
  const cases = casesOf(readingsOf(title.value.features));
  const called = draft.offices.length > 0 || isNamedAt(cursor, title.to);
  if (!agrees(cursor, cases) || !called) return false;
  if (title.kind === "rank") draft.rank ??= lattice.words(title.from, title.to);
  else draft.honorific ??= lattice.words(title.from, title.to);
  narrow(cursor, cases);
  cursor.at = title.to;
  return true;
}

/** Whether a name or an office begins at a token. */
function isNamedAt(cursor: Cursor, at: number): boolean {
  return nameAt(cursor, at) !== undefined || officeAt(cursor, at) !== undefined;
}

function readName(cursor: Cursor): boolean {
  const item = nameAt(cursor, cursor.at);
  if (item === undefined || cursor.draft.plural || !agrees(cursor, item.value.cases)) return false;
  cursor.draft.name = item.value;
  cursor.draft.nameAt = [item.from, item.to];
  narrow(cursor, item.value.cases ?? []);
  cursor.at = item.to;
  return true;
}

const appositionsMax = 3;

/** Reads what stands after a person between commas or in brackets, and belongs to it. */
export function readAppositions(cursor: Cursor): void {
  for (let count = 0; count < appositionsMax; count++)
    if (!readBracket(cursor) && !readOfficeAfter(cursor) && !readNameAfter(cursor)) return;
}

/** «Х, министр обороны Чада,» */
function readOfficeAfter(cursor: Cursor): boolean {
  if (wordAt(cursor, cursor.at)?.form !== "," || cursor.draft.name === null) return false;
  const item = officeAt(cursor, cursor.at + 1);
  if (item === undefined || item.value.plural || !agrees(cursor, item.value.cases)) return false;
  if (nameAt(cursor, item.to) !== undefined || !closes(cursor, item.to)) return false;
  cursor.draft.offices.push(item.value);
  cursor.at = item.to;
  return true;
}

function closes(cursor: Cursor, at: number): boolean {
  const word = wordAt(cursor, at);
  return word === undefined || /^[,.;:)!?»–—-]$/.test(word.form);
}

/** «премьер-министр страны, Х,» */
function readNameAfter(cursor: Cursor): boolean {
  const { draft } = cursor;
  if (wordAt(cursor, cursor.at)?.form !== "," || draft.name !== null || draft.plural) return false;
  if (draft.offices.length === 0 && draft.relation === null) return false;
  const item = nameAt(cursor, cursor.at + 1);
  if (item === undefined || !agrees(cursor, item.value.cases) || !closes(cursor, item.to))
    return false;
  draft.name = item.value;
  draft.nameAt = [item.from, item.to];
  cursor.at = item.to;
  return true;
}

/** «Х (Чад)», «Х (министр обороны)» */
function readBracket(cursor: Cursor): boolean {
  if (!isMark(cursor, cursor.at, "(")) return false;
  const item = officeAt(cursor, cursor.at + 1);
  const state = cursor.lattice.at(lexical("state"), cursor.at + 1);
  const end = item?.to ?? state?.to;
  if (end === undefined || !isMark(cursor, end, ")")) return false;
  if (item !== undefined) cursor.draft.offices.push(item.value);
  else if (state !== undefined) cursor.draft.code ??= state.value.value.iso;
  cursor.at = end + 1;
  return true;
}

function isMark(cursor: Cursor, at: number, form: string): boolean {
  return wordAt(cursor, at)?.form === form;
}
