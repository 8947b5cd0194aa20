import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import type { OfficePhrase } from "../../office/office.ts";
import { stateAt } from "../../place/which-state.ts";
import { hasShape, shape } from "../../../grammar/word.ts";
import { verb, type VerbGroup } from "../../verb/verb.ts";
import { casesAfter } from "../../words/ru.ts";
import { wordAt } from "../../window-word.ts";
import { isOtherFound } from "../found-head.ts";
import { partyOf } from "../party-draft.ts";
import { party, type Party } from "../party.ts";
import { narrow, openCursor, type Cursor } from "./cursor.ts";
import { readNounPhrase } from "./nouns.ts";
import { readAppositions, readPerson } from "./person-phrase.ts";
import { readHolders } from "./plural-holders.ts";
import { readActingPlace, readStateOrBody } from "./states.ts";
import { isEpithet, isPossessive, objects, pronouns } from "./words.ts";

/** Reads the Russian party that begins at a token; null where none does. */
export function readRussianParty(
  lattice: Lattice,
  window: Window,
  { at, joined }: { readonly at: number; readonly joined: boolean },
): Item<Party> | null {
  if (!mayBegin(lattice, at)) return null;
  const cursor = openCursor(lattice, window, at);
  if (!readHead(cursor, joined) || !isParty(cursor)) return null;
  return {
    kind: party.name,
    from: at,
    to: cursor.at,
    value: { ...partyOf(cursor.draft), cases: cursor.cases },
    by: "party/ru",
  };
}

/** Whether a token is a word, and not found to be something else. Most tokens end here. */
function mayBegin(lattice: Lattice, at: number): boolean {
  const word = lattice.tokens.words[at];
  return word !== undefined && hasShape(word, shape.word) && !isOtherFound(lattice, at);
}

/** «с чадской стороны», «с российской —»: the persons after it act for that side. */
export function isRussianSide({ value }: Item<Party>): boolean {
  return (
    value.type === "delegation" &&
    value.preposition === "с" &&
    value.cases?.includes("gen") === true
  );
}

function readHead(cursor: Cursor, joined: boolean): boolean {
  if (readPronoun(cursor)) return true;
  if (readSomebody(cursor)) return readNamed(cursor);
  return readNounPhrase(cursor) || readStateOrBody(cursor) || readActingPlace(cursor, joined);
}

function readPronoun(cursor: Cursor): boolean {
  const { draft, from } = cursor;
  const lower = wordAt(cursor, from)?.lower ?? "";
  const known = pronouns.get(lower) ?? (isObject(cursor) ? objects.get(lower) : undefined);
  if (known === undefined) return false;
  Object.assign(draft, { type: "pronoun", plural: known.plural, gender: known.gender });
  narrow(cursor, known.cases);
  cursor.at = from + 1;
  return true;
}

/** «его примет президент», «принял его в порту»: right before its verb, or behind it with no noun to come, «его» is whom. */
function isObject({ lattice, window, from }: Cursor): boolean {
  if (from + 1 < window.to && isActive(lattice.at(verb, from + 1)?.value)) return true;
  const next = from + 1 < window.to ? lattice.tokens.words[from + 1] : undefined;
  const isLast = next === undefined || !hasShape(next, shape.word) || casesAfter(next) !== null;
  return isLast && isActive(lattice.before(verb, from)?.value);
}

function isActive(found: VerbGroup | undefined): boolean {
  return found?.voice === "active" && /^(?:past|present|future|conditional)$/.test(found.tense);
}

/** «официальный представитель МИД Чада Х»; passes «своего», «двух» before an office: «обоих президентов». */
function readSomebody(cursor: Cursor): boolean {
  if (readPerson(cursor)) return true;
  const start = cursor.at;
  for (let count = 0; count < 2; count++) {
    const word = wordAt(cursor, cursor.at);
    if (word === undefined || !(isPossessive(word) || isEpithet(word))) break;
    cursor.at++;
  }
  if (cursor.at > start && readPerson(cursor)) {
    asBoth(cursor, start);
    return true;
  }
  cursor.at = start;
  return false;
}

/** «оба министра»: the genitive singular behind the numeral means two. */
function asBoth(cursor: Cursor, start: number): void {
  if (!/^(?:оба|обе)$/u.test(wordAt(cursor, start)?.lower ?? "")) return;
  cursor.draft.plural = true;
  cursor.cases = ["nom", "acc"];
}

function readNamed(cursor: Cursor): true {
  const { draft } = cursor;
  if (draft.plural && draft.name === null) {
    if (!readHolders(cursor)) asPair(cursor);
    return true;
  }
  readAppositions(cursor);
  return true;
}

/** «министры», «президенты двух стран»: those who were named. */
function asPair(cursor: Cursor): void {
  const { draft } = cursor;
  if (draft.offices.some(({ titles }) => titles.some(({ of }) => of !== null))) return;
  draft.type = "pair";
  const next = wordAt(cursor, cursor.at)?.lower;
  if (counted.test(next ?? "") && stateAt(cursor.lattice, cursor.at + 1) === null) cursor.at += 2;
}

const counted = /^(?:двух|обеих|обоих)$/u;

const faint: ReadonlySet<string> = new Set([
  "other",
  "senior-official",
  "business-leader",
  "member-of-parliament",
]);

/** Leaves out what is no party: a rank alone, «эксперты». */
function isParty({ draft }: Cursor): boolean {
  if (draft.name !== null || draft.relation !== null) return true;
  if (draft.type !== null && draft.type !== "pair") return true;
  const [office] = draft.offices;
  if (office === undefined) return draft.type === "pair";
  return !isFaint(office) || draft.code !== null || office.titles[0]?.of !== null;
}

function isFaint({ titles, plural }: OfficePhrase): boolean {
  const role = titles[0]?.role ?? "other";
  return role === "other" || (plural && faint.has(role));
}
