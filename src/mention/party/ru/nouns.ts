import type { Lattice } from "../../../grammar/lattice.ts";
import type { Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { capitalAt, stateAt } from "../../place/which-state.ts";
import { agreeing, casesOf, readingsOf, type Reading } from "../../words/ru-features.ts";
import { wordAt } from "../../window-word.ts";
import { agrees, narrow, type Cursor } from "./cursor.ts";
import { readPerson } from "./person-phrase.ts";
import { headNoun, isEpithet, isPossessive, type HeadKind } from "./words.ts";

const demonym = lexical("demonym");
const organisation = lexical("organisation");

/** The modifiers before a head noun: whose it is, and of which state. */
interface Front {
  at: number;
  code: string | null;
  owned: boolean;
  several: boolean;
  adjective: readonly Reading[] | null;
}

/** Reads a phrase that a common noun heads: «российский коллега», «правительство Чада», «стороны». */
export function readNounPhrase(cursor: Cursor): boolean {
  const front = frontOf(cursor);
  const word = wordAt(cursor, front.at);
  const noun = word === undefined ? null : headNoun(word);
  if (noun === null) return readBareSide(cursor, front);
  const readings =
    front.adjective === null ? noun.readings : agreeing(noun.readings, front.adjective);
  if (readings.length === 0 || !agrees(cursor, casesOf(readings))) return false;
  const { code, to } = ownerOf(cursor, front);
  if (!take(cursor, noun.head, { front, code, readings, plural: isPlural(readings, cursor) }))
    return false;
  cursor.at = to;
  cursor.draft.code = code;
  agree(cursor, readings);
  readNamed(cursor);
  return true;
}

/** Whose the noun is, by what stands before it or else after it, and where the phrase ends. */
function ownerOf(
  { lattice }: Cursor,
  { at, code }: Front,
): { readonly code: string | null; readonly to: number } {
  const plain = { code, to: at + 1 };
  if (code !== null) return plain;
  const from = lattice.tokens.words[at + 1]?.lower === "из" ? at + 2 : at + 1; // «коллега из Чада»
  return ownerAt(lattice, from) ?? plain;
}

/** Gives the party the case, number and gender of its noun. */
function agree(cursor: Cursor, readings: readonly Reading[]): void {
  narrow(
    cursor,
    readings.filter((one) => agrees(cursor, [one.case])),
  );
  cursor.draft.plural = isPlural(readings, cursor);
  cursor.draft.gender = genderOf(readings);
}

/** «его коллега Х»: a description may go on with a name, and is a person then. */
function readNamed(cursor: Cursor): void {
  const { draft } = cursor;
  if (draft.relation !== null || draft.type === "description") readPerson(cursor);
  if (draft.name !== null && draft.type === "description") draft.type = null;
}

/** «…, с российской — министр»: «стороны» is left out. */
function readBareSide(cursor: Cursor, front: Front): boolean {
  const { draft } = cursor;
  if (draft.preposition !== "с" || front.code === null || front.adjective === null) return false;
  const feminine = front.adjective.some(({ case: is, gender }) => is === "gen" && gender === "f");
  if (!feminine || !/^[—–:-]$/.test(wordAt(cursor, front.at)?.form ?? "")) return false;
  draft.type = "delegation";
  draft.code = front.code;
  cursor.at = front.at;
  cursor.cases = ["gen"];
  return true;
}

function frontOf(cursor: Cursor): Front {
  const front: Front = { at: cursor.at, code: null, owned: false, several: false, adjective: null };
  for (let count = 0; count < 4; count++) {
    const word = wordAt(cursor, front.at);
    if (word === undefined || headNoun(word) !== null) break;
    if (!passState(cursor, front, word) && !passEpithet(front, word)) break;
  }
  return front;
}

/** «российский» */
function passState({ lattice }: Cursor, front: Front, word: Word): boolean {
  const state = lattice.at(demonym, front.at);
  if (state === undefined || word.form.length <= 4) return false;
  front.code ??= state.value.value.iso;
  front.adjective = readingsOf(state.value.features);
  front.at = state.to;
  return true;
}

/** «свой», «обе», «новый» */
function passEpithet(front: Front, word: Word): boolean {
  if (!isPossessive(word) && !isEpithet(word)) return false;
  front.owned ||= isPossessive(word);
  front.several ||= /^(?:обе|оба|двух)/u.test(word.lower);
  front.at++;
  return true;
}

interface Found {
  readonly front: Front;
  readonly code: string | null;
  readonly readings: readonly Reading[];
  readonly plural: boolean;
}

function take({ draft, from, ...cursor }: Cursor, head: HeadKind, found: Found): boolean {
  const { front, code, plural } = found;
  if (head.kind === "relation") {
    draft.relation = head.relation;
    return head.relation !== "guest" || !plural;
  }
  if (head.kind === "side") return takeSide({ draft, from, ...cursor }, found);
  if (head.kind === "pair") draft.type = "pair";
  else draft.type = head.kind;
  if (head.kind === "institution") return code !== null || front.owned;
  if (head.kind === "delegation") return true;
  return code !== null || !plural;
}

/** «малийская сторона» is a side, «стороны» are all of them. */
function takeSide({ draft }: Cursor, { code, plural, front, readings }: Found): boolean {
  if (code !== null) draft.type = "delegation";
  else if (front.several || (plural && !front.owned && readings.some((one) => one.number === "pl")))
    draft.type = "pair";
  else return false;
  return true;
}

function isPlural(readings: readonly Reading[], cursor: Cursor): boolean {
  const fitting = readings.filter((one) => agrees(cursor, [one.case]));
  if (
    fitting.some(({ number }) => number === "sg") &&
    fitting.some(({ number }) => number === "pl")
  )
    return cursor.draft.preposition === null;
  return fitting.some(({ number }) => number === "pl");
}

function genderOf(readings: readonly Reading[]): "m" | "f" | "n" | null {
  const [first] = readings;
  return first?.number === "pl" ? null : (first?.gender ?? null);
}

/** «Чада», «Африканского союза» in the genitive after a noun. */
export function ownerAt(
  lattice: Lattice,
  at: number,
): { readonly code: string; readonly to: number } | null {
  const state = stateAt(lattice, at);
  if (state !== null && isGenitive(lattice, "state", at)) return { code: state.iso, to: state.to };
  const body = lattice.at(organisation, at);
  if (body !== undefined && isGenitive(lattice, "organisation", at))
    return { code: body.value.value.code, to: body.to };
  const palace = lattice.at(lexical("landmark"), at);
  if (palace?.value.value.capital === true && isGenitive(lattice, "landmark", at))
    return { code: palace.value.value.country, to: palace.to };
  const capital = capitalAt(lattice, at);
  return capital !== null && isGenitive(lattice, "city", at)
    ? { code: capital.iso, to: capital.to }
    : null;
}

function isGenitive(lattice: Lattice, kind: string, at: number): boolean {
  return lattice
    .startingAt(at)
    .some(
      (item) =>
        item.kind === kind &&
        readingsOf((item.value as { readonly features?: string }).features).some(
          (one) => one.case === "gen",
        ),
    );
}
