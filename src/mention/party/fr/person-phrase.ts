import { nameAt, officeAt } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { honorificAt, rankAt } from "./pieces.ts";
import type { Cursor } from "./cursor.ts";
import { isDeterminer } from "./cursor.ts";

/**
 * Reads what names one person, in any order: « S.E. le Président de la République », « le général
 * d'armée X », « le ministre Y ». Stops after the name.
 *
 * @returns Whether anything was read.
 */
export function readPerson(cursor: Cursor): boolean {
  let read = false;
  while (cursor.draft.name === null && readPiece(cursor, read)) read = true;
  return read;
}

function readPiece(cursor: Cursor, inside: boolean): boolean {
  return (
    readOffice(cursor) ||
    readHonorific(cursor) ||
    readRank(cursor) ||
    readName(cursor) ||
    (inside && readArticleInside(cursor))
  );
}

function readHonorific(cursor: Cursor): boolean {
  const item = honorificAt(cursor);
  if (item === undefined) return false;
  cursor.draft.honorific ??= cursor.lattice.words(item.from, item.to);
  cursor.at = item.to;
  return true;
}

function readRank(cursor: Cursor): boolean {
  const item = rankAt(cursor);
  if (item === undefined) return false;
  cursor.draft.rank ??= cursor.lattice.words(item.from, item.to);
  cursor.at = item.to;
  return true;
}

function readOffice(cursor: Cursor): boolean {
  const item = officeAt(cursor, cursor.at);
  if (item === undefined) return false;
  cursor.draft.offices.push(item.value);
  if (item.value.plural) cursor.draft.plural = true;
  cursor.at = item.to;
  return true;
}

function readName(cursor: Cursor): boolean {
  const item = nameAt(cursor, cursor.at);
  if (item === undefined || cursor.draft.plural) return false;
  cursor.draft.name = item.value;
  cursor.draft.nameAt = [item.from, item.to];
  cursor.at = item.to;
  return true;
}

/** What may stand behind an honorific and an article. */
const pieces: readonly ((cursor: Cursor) => unknown)[] = [
  (cursor) => officeAt(cursor, cursor.at),
  rankAt,
  honorificAt,
];

/** « Son Excellence le Président », « Son Altesse le prince », « Monsieur le ministre » */
function readArticleInside(cursor: Cursor): boolean {
  if (cursor.draft.honorific === null || !isDeterminer(wordAt(cursor, cursor.at))) return false;
  const next = { ...cursor, at: cursor.at + 1 };
  if (!pieces.some((pieceAt) => pieceAt(next) !== undefined)) return false;
  cursor.at++;
  return true;
}
