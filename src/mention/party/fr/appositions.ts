import type { Portfolio } from "../../../core/vocabulary.ts";
import { capitalAt, demonymAt, stateAt } from "../../place/which-state.ts";
import { lexical } from "../../lexical.ts";
import { roleCode } from "../../office/titles.ts";
import { verb } from "../../verb/verb.ts";
import type { OfficePhrase, OfficeTitle } from "../../office/office.ts";
import { nameAt, officeAt } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { closesAt, isDeterminer, isTitled, type Cursor } from "./cursor.ts";
import { readPerson } from "./person-phrase.ts";
import { isCapitalised } from "./pieces.ts";
import { isPartyWord, partyWords, prepositionOf } from "./words.ts";

const portfolio = lexical("portfolio");
const organisation = lexical("organisation");

/** How many appositions one person may have. */
const appositionsMax = 4;

/** Reads what stands after a person between commas or in brackets, and belongs to it. */
export function readAppositions(cursor: Cursor): void {
  for (let count = 0; count < appositionsMax; count++)
    if (!readBracket(cursor) && !readSide(cursor) && !readAfterComma(cursor)) return;
}

function readAfterComma(cursor: Cursor): boolean {
  if (wordAt(cursor, cursor.at)?.form !== ",") return false;
  const start = passAlso(cursor, cursor.at + 1);
  const articled = isDeterminer(wordAt(cursor, start)) && !isTitled(cursor.lattice, start);
  const at = articled ? start + 1 : start;
  return cursor.draft.name === null
    ? readNameAfter(cursor, { at, articled })
    : readOfficeAfter(cursor, { at, articled, also: start > cursor.at + 1 });
}

/** « également », « par ailleurs » */
function passAlso(cursor: Cursor, at: number): number {
  if (isPartyWord(wordAt(cursor, at), partyWords.also)) return at + 1;
  const isBesides =
    wordAt(cursor, at)?.lower === "par" && wordAt(cursor, at + 1)?.lower === "ailleurs";
  return isBesides ? at + 2 : at;
}

/** « le Premier ministre, le général X », « Président de la Transition, Chef de l'État, … » */
function readNameAfter(
  cursor: Cursor,
  { at, articled }: { readonly at: number; readonly articled: boolean },
): boolean {
  const { relation, plural, offices } = cursor.draft;
  const acts = cursor.draft.preposition === null;
  const described = relation !== null || cursor.draft.type === "description";
  if ((offices.length === 0 && !described) || plural) return false;
  const ahead: Cursor = { ...cursor, at, draft: { ...cursor.draft, offices: [] } };
  const isFull =
    relation === "counterpart" || offices.some(({ titles }) => titles.some(isFullTitle));
  if (!readPerson(ahead)) return false;
  const again = ahead.draft.offices.some((office) =>
    offices.some((one) => isHeadAgain(one, office)),
  );
  const related = relation !== null;
  if (!isSamePerson(ahead, { articled, related, again, isFull, acts })) return false;
  offices.push(...ahead.draft.offices);
  const { name, nameAt: where, rank, honorific } = ahead.draft;
  Object.assign(cursor.draft, { name, nameAt: where, rank, honorific });
  cursor.at = ahead.at;
  return true;
}

/** A title that names its portfolio or its state, and so calls for the name of its holder. */
function isFullTitle({ role, of }: OfficeTitle): boolean {
  return of !== null || role.includes(":") || role === "head-of-government";
}

/** « le chef de l'État ivoirien, le président X »: the same head is told twice. */
function isHeadAgain({ titles: [one] }: OfficePhrase, { titles: [other] }: OfficePhrase): boolean {
  if (one === undefined || other?.role !== one.role || !one.role.startsWith("head-of-"))
    return false;
  return one.of === other.of || one.of === null || other.of === null;
}

interface Apposed {
  readonly articled: boolean;
  readonly related: boolean;
  /** The same office of a head of state or of government stands on both sides of the comma. */
  readonly again: boolean;
  /** The office before the comma is a full title. */
  readonly isFull: boolean;
  /** No preposition stands before it: it can be a subject. */
  readonly acts: boolean;
}

/** Whether what stands after the comma goes on about the same person, and begins no list or clause. */
function isSamePerson(
  { draft, ...ahead }: Cursor,
  { articled, related, again, isFull, acts }: Apposed,
): boolean {
  const titled = draft.offices.length > 0;
  if (draft.name === null) return titled && !articled;
  if (titled && articled && !related) return again;
  if (titled || draft.rank !== null || draft.honorific !== null) return true;
  return isApposed({ draft, ...ahead }, { isFull, acts });
}

/** A bare name, up to the mark that closes it; after a full title that mark may be left out. */
function isApposed(cursor: Cursor, { isFull, acts }: Pick<Apposed, "isFull" | "acts">): boolean {
  return closesAt(cursor, cursor.at) || (isFull && goesOn(cursor, acts));
}

/** « le ministre des Mines, X et d'autres », « …, X à Lima », « la ministre des Mines, X a signé »: the comma after the name is left out. */
function goesOn(cursor: Cursor, acts: boolean): boolean {
  const next = wordAt(cursor, cursor.at);
  if (next?.lower === "et") return !isCapitalised(cursor, cursor.at + 1);
  if (isPartyWord(next, partyWords.preposition)) return prepositionOf(next) !== "de";
  const found = cursor.lattice.at(verb, cursor.at);
  return acts && (found !== undefined || isPartyWord(next, partyWords.singularVerb));
}

/** « X, ministre de la Santé », « X, le chef de l'État, » */
function readOfficeAfter(
  cursor: Cursor,
  {
    at,
    articled,
    also,
  }: { readonly at: number; readonly articled: boolean; readonly also: boolean },
): boolean {
  const item = officeAt(cursor, at);
  if (item === undefined || item.value.plural) return false;
  if (nameAt(cursor, item.to) !== undefined) return false;
  if (articled && !also && !closesAt(cursor, item.to)) return false;
  if (articled && !also && cursor.draft.offices.length > 0) return false;
  cursor.draft.offices.push(item.value);
  cursor.at = item.to;
  return true;
}

/** « X (ministre des Mines) », « X (Maroc) », « X (Culture et Tourisme) » */
function readBracket(cursor: Cursor): boolean {
  if (wordAt(cursor, cursor.at)?.form !== "(") return false;
  const inside = cursor.at + 1;
  const start = isDeterminer(wordAt(cursor, inside)) ? inside + 1 : inside;
  const end = readOfficeInside(cursor, start) ?? readCodeInside(cursor, start);
  if (end === null || wordAt(cursor, end)?.form !== ")") return false;
  cursor.at = end + 1;
  return true;
}

function readOfficeInside(cursor: Cursor, at: number): number | null {
  const item = officeAt(cursor, at);
  if (item !== undefined) {
    if (wordAt(cursor, item.to)?.form === ")") cursor.draft.offices.push(item.value);
    return item.to;
  }
  const field = cursor.lattice.at(portfolio, at);
  if (field === undefined || wordAt(cursor, field.to)?.form !== ")") return null;
  cursor.draft.offices.push(ministerOf(field.value.value.portfolio));
  return field.to;
}

/** A portfolio in brackets makes a minister: « X (Culture et Tourisme) ». */
export function ministerOf(field: Portfolio | null): OfficePhrase {
  return {
    titles: [{ role: roleCode("minister", field), of: null }],
    distributes: false,
    plural: false,
    definite: false,
    former: false,
    gender: null,
    cases: null,
  };
}

function readCodeInside(cursor: Cursor, at: number): number | null {
  const { lattice, draft } = cursor;
  const named = stateAt(lattice, at) ?? demonymAt(lattice, at) ?? capitalAt(lattice, at);
  const body = lattice.at(organisation, at);
  const found = named ?? (body === undefined ? null : { iso: body.value.value.code, to: body.to });
  if (found === null || wordAt(cursor, found.to)?.form !== ")") return null;
  draft.code ??= found.iso;
  return found.to;
}

/** « X côté tchadien », « X, du côté tchadien » */
function readSide(cursor: Cursor): boolean {
  const comma = wordAt(cursor, cursor.at)?.form === "," ? 1 : 0;
  const opened = wordAt(cursor, cursor.at + comma)?.lower === "du" ? 1 : 0;
  const side = cursor.at + comma + opened;
  if (cursor.draft.name === null || wordAt(cursor, side)?.lower !== "côté") return false;
  const state = demonymAt(cursor.lattice, side + 1);
  if (state === null) return false;
  cursor.draft.code ??= state.iso;
  cursor.at = state.to;
  return true;
}
