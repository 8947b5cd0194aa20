import type { Item } from "../../../grammar/lattice.ts";
import type { OfficePhrase } from "../../office/office.ts";
import { nameAt, officeAt } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import {
  closesAt,
  honorificAt,
  isDeterminer,
  isTitled,
  lowerAt,
  rankAt,
  startsPerson,
  type Cursor,
} from "./cursor.ts";
import { stateAt } from "../../place/which-state.ts";
import { verb } from "../../verb/verb.ts";
import { nameEndsAt, readBracket, readStateAfterDash } from "./state-beside.ts";
import { isPartyWord, partyWords } from "./words.ts";

/**
 * Reads what names one person, in any order: "His Excellency the President", "Minister of Transport
 * Prof. X", "Permanent Secretary Ambassador Y". Stops after the name.
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
    readTitle(cursor) ||
    readRank(cursor) ||
    readName(cursor) ||
    (inside && (readArticleInside(cursor) || readSecondOffice(cursor)))
  );
}

function readOffice(cursor: Cursor): boolean {
  const item = officeAt(cursor, cursor.at);
  if (item === undefined || isTitleAgain(cursor, item)) return false;
  cursor.draft.offices.push(item.value);
  if (item.value.plural) cursor.draft.plural = true;
  cursor.at = item.to;
  return true;
}

/** "Permanent Secretary Ambassador X": after an office, a title that many keep for life. */
function isTitleAgain({ draft }: Cursor, { from, to, value }: Item<OfficePhrase>): boolean {
  const [title] = value.titles;
  return (
    draft.offices.length > 0 && to - from === 1 && title?.role === "ambassador" && title.of === null
  );
}

function readTitle(cursor: Cursor): boolean {
  const to = honorificAt(cursor, cursor.at);
  if (to === null) return false;
  cursor.draft.honorific ??= cursor.lattice.words(cursor.at, to);
  const [form] = [cursor.lattice.words(cursor.at, to)];
  if (/^(?:mr|sir|lord|his)\b/i.test(form)) cursor.draft.gender = "m";
  else if (/^(?:mrs|ms|miss|madam|lady|her)\b/i.test(form)) cursor.draft.gender = "f";
  cursor.at = to;
  return true;
}

function readRank(cursor: Cursor): boolean {
  const found = rankAt(cursor, cursor.at);
  if (found === null) return false;
  cursor.draft.rank ??= found.words;
  cursor.at = found.to;
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

/** "His Highness the Amir" */
function readArticleInside(cursor: Cursor): boolean {
  if (cursor.draft.honorific === null || lowerAt(cursor, cursor.at) !== "the") return false;
  if (officeAt(cursor, cursor.at + 1) === undefined && rankAt(cursor, cursor.at + 1) === null)
    return false;
  cursor.at++;
  return true;
}

/** "Minister of Culture and Government Spokesman X", "Deputy Premier – Minister of Health X": both are one's. */
function readSecondOffice(cursor: Cursor): boolean {
  const { draft, determiner, at } = cursor;
  if (draft.offices.length === 0 || draft.plural || determiner !== null) return false;
  if (!/^(?:and|[–—-])$/.test(lowerAt(cursor, at)) && !isCommaOfTwo(cursor)) return false;
  const item = singleOfficeAt(cursor, at + 1);
  if (item === undefined || !isOfOneState(cursor, item.value)) return false;
  if (!startsPerson(cursor, item.to) || nameAt(cursor, at) !== undefined) return false;
  cursor.at++;
  return true;
}

/** "Deputy Prime Minister, Minister of Health X" at the head of a sentence: no list has begun. */
function isCommaOfTwo({ lattice, window, from, at }: Cursor): boolean {
  return lowerAt({ lattice, window }, at) === "," && from === window.from;
}

/** An office at a token that one person holds. */
function singleOfficeAt(cursor: Cursor, at: number): Item<OfficePhrase> | undefined {
  const item = officeAt(cursor, at);
  return item?.value.plural === false ? item : undefined;
}

function takeOffice(cursor: Cursor, { value, to }: Item<OfficePhrase>): true {
  cursor.draft.offices.push(value);
  cursor.at = to;
  return true;
}

/** Whether an office can be of the state of the first one. */
function isOfOneState({ draft }: Cursor, further: OfficePhrase): boolean {
  const [first, of] = [draft.offices[0], further].map((office) => office?.titles[0]?.of ?? null);
  return of === null || first === null || first === of;
}

const appositionsMax = 4;

/** Reads what stands after a person between commas, dashes or in brackets, and belongs to it. */
export function readAppositions(cursor: Cursor): void {
  if (cursor.draft.name !== null) passPostNominals(cursor);
  for (let count = 0; count < appositionsMax; count++)
    if (
      !readBracket(cursor) &&
      !readAfterMark(cursor) &&
      !readAndOffice(cursor) &&
      !readOwnedOffice(cursor)
    )
      return;
}

/** "X Peru's Minister of Health": the comma is forgotten. */
function readOwnedOffice(cursor: Cursor): boolean {
  const { draft, lattice, at } = cursor;
  if (!nameEndsAt(cursor) || draft.offices.length > 0) return false;
  const owned = stateAt(lattice, at) === null ? undefined : singleOfficeAt(cursor, at);
  if (owned === undefined || startsPerson(cursor, owned.to)) return false;
  return takeOffice(cursor, owned);
}

const postNominals: ReadonlySet<string> = new Set(
  "MP SAN QC KC SC CBE OBE MBE KBE EGH CBS EBS MGH GCON GCFR CFR OFR CON PhD Phd Rtd psc JP SLPP".split(
    " ",
  ),
);

/** "Grace Banda MP,", "Musa Garba, CFR,": letters after a name say nothing of an office abroad. */
function passPostNominals(cursor: Cursor): void {
  for (let count = 0; count < 3; count++) {
    const comma = wordAt(cursor, cursor.at)?.form === "," ? 1 : 0;
    if (!postNominals.has(wordAt(cursor, cursor.at + comma)?.form ?? "")) return;
    cursor.at += comma + 1;
  }
}

function readAfterMark(cursor: Cursor): boolean {
  const mark = wordAt(cursor, cursor.at)?.form ?? "";
  if (/^[—–-]$/.test(mark) && readStateAfterDash(cursor)) return true;
  if (!/^[,—–]$/.test(mark)) return false;
  const start = isPartyWord(wordAt(cursor, cursor.at + 1), partyWords.also)
    ? cursor.at + 2
    : cursor.at + 1;
  const articled = isDeterminer(wordAt(cursor, start)) && !isTitled(cursor.lattice, start);
  const at = articled ? start + 1 : start;
  return cursor.draft.name === null
    ? readNameAfter(cursor, at, articled)
    : readOfficeAfter(cursor, at, articled);
}

/** "the Prime Minister, X, said", "the President of Peru, Gen. X" */
function readNameAfter(cursor: Cursor, at: number, articled: boolean): boolean {
  if (articled || !awaitsName(cursor)) return false;
  const { offices } = cursor.draft;
  const ahead: Cursor = { ...cursor, at, draft: { ...cursor.draft, offices: [...offices] } };
  if (!readPerson(ahead) || ahead.draft.name === null) return false;
  if (ahead.draft.offices.length > offices.length) return readRelated(cursor, ahead);
  if (!isNameAfter(cursor, ahead)) return false;
  const { name, nameAt: where, rank, honorific, gender } = ahead.draft;
  Object.assign(cursor.draft, { name, nameAt: where, rank, honorific, gender });
  cursor.at = ahead.at;
  return true;
}

/** "and her host, Prime Minister X": the office and the name of whom a relation tells. */
function readRelated(cursor: Cursor, { at, draft }: Cursor): boolean {
  if (cursor.draft.relation === null || cursor.draft.offices.length > 0 || draft.plural)
    return false;
  if (isOfAnotherState(cursor.draft.code, draft.offices)) return false;
  const { name, nameAt: where, rank, honorific, gender, offices } = draft;
  Object.assign(cursor.draft, { name, nameAt: where, rank, honorific, gender });
  cursor.draft.offices.push(...offices);
  cursor.at = at;
  return true;
}

/** "his Laotian counterpart, Peruvian Minister X said": who speaks of them is another. */
function isOfAnotherState(code: string | null, offices: Cursor["draft"]["offices"]): boolean {
  const states = offices.flatMap(({ titles }) => titles.flatMap(({ of }) => of ?? []));
  return code !== null && states.some((state) => state !== code);
}

/** Whether an office, a relation or a description of one person has no name yet. */
function awaitsName({ draft: { relation, plural, offices, type } }: Cursor): boolean {
  return !plural && (offices.length > 0 || relation !== null || type === "description");
}

/** Whether a name after a comma is that person's: it has a title, no list goes on, or a mark closes it. */
function isNameAfter(cursor: Cursor, ahead: Cursor): boolean {
  const [here, there] = [cursor.draft, ahead.draft];
  if (there.rank !== here.rank || there.honorific !== here.honorific) return true;
  const before = !isListBefore(cursor);
  const next = isOfficeNext(cursor, ahead.at);
  if (next || (cursor.determiner === null && before)) return true;
  return closesAt(cursor, ahead.at) || (opensPhrase(cursor) && isVerbNext(cursor, ahead.at));
}

/** At the head of a sentence, or after "and": nobody stands before whom a comma could part. */
function opensPhrase(cursor: Cursor): boolean {
  return cursor.from === cursor.window.from || lowerAt(cursor, cursor.from - 1) === "and";
}

/** "The Minister of Health, X has said": the second comma is forgotten. */
function isVerbNext({ lattice, window }: Cursor, at: number): boolean {
  return at < window.to && lattice.at(verb, at) !== undefined;
}

/** "…, Kenya's president, X and Y": commas of a list. */
function isListBefore(cursor: Cursor): boolean {
  return lowerAt(cursor, cursor.from - 1) === ",";
}

/** "…, Foreign Minister, X and the Minister of Mines, Y": offices and names in turn. */
function isOfficeNext(cursor: Cursor, to: number): boolean {
  if (!/^(?:,|and)$/.test(lowerAt(cursor, to))) return false;
  const at = isDeterminer(wordAt(cursor, to + 1)) ? to + 2 : to + 1;
  return officeAt(cursor, at) !== undefined;
}

/** "X, Minister of Health", "X, the head of state,", "X, Chairman of Oman Investment Authority" */
function readOfficeAfter(cursor: Cursor, at: number, articled: boolean): boolean {
  const item = singleOfficeAt(cursor, at);
  if (item === undefined || startsPerson(cursor, item.to) || isNamedAfterComma(cursor, item.to))
    return false;
  const stands = articled ? isArticledOffice(cursor, item) : !isNextInList(cursor, item.to);
  return stands && takeOffice(cursor, item);
}

/** "X, the head of state,", "X, the first president to come": the first office, with the end of its phrase, "and" or "to" after it. */
function isArticledOffice(cursor: Cursor, { from, to }: Item): boolean {
  if (!closesAt(cursor, to) && !/^(?:and|to|ever|who)$/.test(lowerAt(cursor, to))) return false;
  return cursor.draft.offices.length === 0 || lowerAt(cursor, from - 1) !== "the";
}

/** "X, Minister Y" names another; "X, the minister, Y" may too: the second name would be the office's. */
function isNamedAfterComma(cursor: Cursor, at: number): boolean {
  return (
    lowerAt(cursor, at) === "and" &&
    officeAt(cursor, at + 1) !== undefined &&
    startsPerson(cursor, officeAt(cursor, at + 1)?.to ?? at)
  );
}

/** "the Deputy Prime Minister, X, Foreign Minister, Y": each name follows its office. */
function isNextInList(cursor: Cursor, at: number): boolean {
  return (
    cursor.draft.offices.length > 0 && lowerAt(cursor, at) === "," && startsPerson(cursor, at + 1)
  );
}

/** "X, President of Peru and Chairman of the Council" */
function readAndOffice(cursor: Cursor): boolean {
  const { offices, name, plural } = cursor.draft;
  if (name === null || plural || offices.length === 0 || nameEndsAt(cursor)) return false;
  if (lowerAt(cursor, cursor.at) !== "and") return false;
  const item = singleOfficeAt(cursor, cursor.at + 1);
  if (item === undefined || startsPerson(cursor, item.to)) return false;
  return isOfOneState(cursor, item.value) && takeOffice(cursor, item);
}
