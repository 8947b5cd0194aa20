import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import { lexical } from "../../lexical.ts";
import { capitalAt, stateAt } from "../../place/which-state.ts";
import { verb } from "../../verb/verb.ts";
import { english, isEnglish } from "../../words/en.ts";
import type { OfficePhrase } from "../../office/office.ts";
import { officeAt } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import { isHeadFound } from "../found-head.ts";
import { partyOf } from "../party-draft.ts";
import { party, type Party } from "../party.ts";
import {
  isDeterminer,
  lowerAt,
  nationAt,
  openCursor,
  palaceAt,
  passPossessive,
  startsPerson,
  type Cursor,
} from "./cursor.ts";
import {
  ownerAt,
  readDelegation,
  readDescription,
  readInstitution,
  readPair,
  readRelation,
} from "./nouns.ts";
import { readAppositions, readPerson } from "./person-phrase.ts";
import { readHolders } from "./plural-holders.ts";
import { isPartyWord, partyClasses, partyWords } from "./words.ts";

const organisation = lexical("organisation");

/** Reads the English party that begins at a token, its article included; null where none does. */
export function readEnglishParty(
  lattice: Lattice,
  window: Window,
  { at, joined }: { readonly at: number; readonly joined: boolean },
): Item<Party> | null {
  if (!mayBegin(lattice, at)) return null;
  const cursor = openCursor(lattice, window, at);
  if (!readHead(cursor, joined) || !isParty(cursor)) return null;
  notePossessive(cursor);
  return {
    kind: party.name,
    from: at,
    to: cursor.at,
    value: partyOf(cursor.draft),
    by: "party/en",
  };
}

/** Whether a head stands at the token, or behind a determiner and its adjectives. Most tokens end here. */
function mayBegin(lattice: Lattice, at: number): boolean {
  const word = lattice.tokens.words[at];
  if (word === undefined || !hasShape(word, shape.word)) return false;
  return isDeterminer(word) || partyClasses(word) !== 0 || isHeadFound(lattice, at);
}

/** "Kenya's thanks": what follows is the party's; its preposition is the possessive. */
function notePossessive(cursor: Cursor): void {
  if (passPossessive(cursor, cursor.at) > cursor.at) cursor.draft.preposition = "'s";
}

function readHead(cursor: Cursor, joined: boolean): boolean {
  if (readPronoun(cursor) || readPair(cursor)) return true;
  if (readSomebody(cursor)) return readNamed(cursor);
  return readInstitution(cursor) || readDelegation(cursor) || readPlaceLike(cursor, joined);
}

function readPronoun(cursor: Cursor): boolean {
  const word = wordAt(cursor, cursor.from);
  if (word === undefined || isTitle(cursor, word)) return false;
  const isIt = word.lower === "it" && isSpeaking(cursor, cursor.from + 1);
  const isObject = isPartyWord(word, partyWords.object);
  if (!isIt && !isObject && !isPartyWord(word, partyWords.pronoun)) return false;
  const gender = /^hi?m?e?$/.test(word.lower) ? "m" : word.lower === "she" ? "f" : null;
  Object.assign(cursor.draft, { type: "pronoun", plural: word.lower.startsWith("the"), gender });
  cursor.at = cursor.from + 1;
  return true;
}

/** "HE Ana Ruiz": an honorific, where the words around are not all in capitals. */
function isTitle(cursor: Cursor, { form }: Word): boolean {
  const next = wordAt(cursor, cursor.from + 1);
  return form === "HE" && next !== undefined && next.form !== next.form.toUpperCase();
}

/** "it said": a state or a body that speaks. */
function isSpeaking(cursor: Cursor, at: number): boolean {
  return /^(?:said|says|added|stated|announced|noted|declared)$/.test(lowerAt(cursor, at));
}

function readSomebody(cursor: Cursor): boolean {
  return (
    readRelation(cursor) ||
    readPerson(passEpithet(cursor)) ||
    readNational(cursor) ||
    readDescription(cursor)
  );
}

/** "the visiting Prime Minister", "the late President" */
function passEpithet(cursor: Cursor): Cursor {
  const isEpithet =
    cursor.determiner !== null && isPartyWord(wordAt(cursor, cursor.at), partyWords.epithet);
  if (
    isEpithet &&
    officeAt(cursor, cursor.at) === undefined &&
    officeAt(cursor, cursor.at + 1) !== undefined
  )
    cursor.at++;
  return cursor;
}

/** "the Kenyan X" */
function readNational(cursor: Cursor): boolean {
  const nation = nationAt(cursor, cursor.at) ?? possessorAt(cursor);
  if (nation === null || !startsPerson(cursor, nation.to)) return false;
  cursor.draft.code = nation.iso;
  cursor.at = nation.to;
  return readPerson(cursor);
}

/** "Kenya's X": the state to which a name belongs. */
function possessorAt(cursor: Cursor): { readonly iso: string; readonly to: number } | null {
  const owner = ownerAt(cursor, cursor.at);
  return owner !== null && lowerAt(cursor, owner.to - 1) === "s" ? owner : null;
}

/** Goes on from an office or a relation to the name, and to what stands after it. */
function readNamed(cursor: Cursor): true {
  const { draft } = cursor;
  if (awaitsName(cursor)) readPerson(cursor);
  if (draft.name === null && draft.plural && readHolders(cursor)) return true;
  readRealm(cursor);
  readAppositions(cursor);
  readRealm(cursor);
  if (draft.name !== null && draft.type === "description") draft.type = null;
  return true;
}

/** "his counterpart X", "the guest X": one person, spoken of without a name so far. */
function awaitsName({ draft: { name, plural, offices, relation } }: Cursor): boolean {
  return name === null && !plural && (offices.length === 0 || relation !== null);
}

/** "President Carlos Ruiz of Peru": the state stands after the name. */
function readRealm(cursor: Cursor): void {
  const { draft } = cursor;
  const [first] = draft.offices;
  const [title] = first?.titles ?? [];
  if (draft.name === null || first === undefined || title?.of !== null) return;
  const state = realmAt(cursor, cursor.at);
  if (state === null) return;
  draft.offices[0] = { ...first, titles: [{ role: title.role, of: state.iso }] };
  cursor.at = state.to;
}

/** The state after "of", "of the" or "from". */
function realmAt(cursor: Cursor, at: number): ReturnType<typeof stateAt> {
  if (!/^(?:of|from)$/.test(lowerAt(cursor, at))) return null;
  const state = stateAt(cursor.lattice, lowerAt(cursor, at + 1) === "the" ? at + 2 : at + 1);
  return state === null || state.to > cursor.window.to ? null : state;
}

function readPlaceLike(cursor: Cursor, joined: boolean): boolean {
  const { lattice, at } = cursor;
  const state = stateAt(lattice, at);
  if (state !== null && state.to <= cursor.window.to && lowerAt(cursor, state.to) !== "$") {
    if (isOfTown(cursor, state)) cursor.draft.preposition ??= "in";
    return take(cursor, "state", state);
  }
  const body = lattice.at(organisation, at);
  if (body !== undefined && body.to <= cursor.window.to)
    return take(cursor, "organisation", { iso: body.value.value.code, to: body.to });
  return readActingPlace(cursor, joined) || readCountry(cursor);
}

/** "in Lima, Peru, X said": the state of the town before it. */
function isOfTown(
  cursor: Cursor,
  { iso, to }: { readonly iso: string; readonly to: number },
): boolean {
  const { lattice, from, window } = cursor;
  if (lowerAt(cursor, from - 1) !== ",") return false;
  return lattice.endingAt(from - 1).some(({ kind, value, from: start }) => {
    const town = kind === "city" ? (value as LexiconEntry<"city">).value : null;
    const opens = start <= window.from + 1; // "In Lima, Peru signed …"
    return town?.country === iso && !(opens && isFiniteAt(cursor, to));
  });
}

/** A capital or a palace that acts for its government: "Lima said", "between Lima and Accra", "thanked Lima". */
function readActingPlace(cursor: Cursor, joined: boolean): boolean {
  if (cursor.determiner !== null && lowerAt(cursor, cursor.from) !== "the") return false;
  const capital = cursor.determiner === null ? capitalAt(cursor.lattice, cursor.at) : null;
  if (capital !== null && acts(cursor, capital.to, joined)) return take(cursor, "state", capital);
  const palace = palaceAt(cursor, cursor.at);
  return palace !== null && acts(cursor, palace.to, joined) && take(cursor, "institution", palace);
}

const between: ReadonlySet<string> = new Set(["between", "with", "by", "against"]);

function acts(cursor: Cursor, to: number, joined: boolean): boolean {
  const { preposition } = cursor.draft;
  if (joined || (preposition !== null && between.has(preposition))) return true;
  if (preposition !== null) return false;
  if (isPartyWord(wordAt(cursor, cursor.from - 1), partyWords.addressed)) return true;
  return isFollowedByVerb(cursor, to);
}

/** "Lima has …", "Lima and Accra agreed" */
function isFollowedByVerb(cursor: Cursor, to: number): boolean {
  if (isFiniteAt(cursor, to)) return !/^(?:in|at|-|,)$/.test(lowerAt(cursor, cursor.from - 1));
  if (lowerAt(cursor, to) !== "and") return false;
  const other = capitalAt(cursor.lattice, to + 1);
  return other !== null && (isFiniteAt(cursor, other.to) || isPlainVerb(cursor, other.to));
}

function isFiniteAt({ lattice }: Cursor, at: number): boolean {
  const found = lattice.at(verb, at);
  return (
    found !== undefined && found.value.tense !== "participle" && found.value.tense !== "gerund"
  );
}

/** "Lima and Accra sign": a bare plural, which alone is no verb for sure. */
function isPlainVerb(cursor: Cursor, at: number): boolean {
  return /^(?:sign|agree|have|are|want|hope|share|plan)$/.test(lowerAt(cursor, at));
}

/** "his country", "our country": a state that the words do not name. */
function readCountry(cursor: Cursor): boolean {
  if (!/^(?:country|nation|homeland)$/.test(lowerAt(cursor, cursor.at))) return false;
  if (
    !isEnglish(cursor.determiner ?? undefined, english.pointer) ||
    (cursor.determiner?.lower ?? "").startsWith("th")
  )
    return false;
  return take(cursor, "state", { iso: null, to: cursor.at + 1 });
}

function take(
  cursor: Cursor,
  type: "state" | "organisation" | "institution",
  { iso, to }: { readonly iso: string | null; readonly to: number },
): true {
  Object.assign(cursor.draft, { type, code: iso });
  cursor.at = to;
  return true;
}

/** Roles that make no party of a phrase without a name or a state: "the experts", "a lawyer". */
const faint: ReadonlySet<string> = new Set([
  "other",
  "senior-official",
  "business-leader",
  "member-of-parliament",
]);

/** Leaves out what is no party: an honorific alone, "the experts", a bare small word. */
function isParty(cursor: Cursor): boolean {
  const { draft } = cursor;
  if (draft.type !== null || draft.name !== null || draft.relation !== null) return true;
  const [office] = draft.offices;
  if (office === undefined) return isTitleOfOne(cursor);
  if (office.titles[0]?.of !== null) return true;
  return isFaint(office) ? draft.code !== null : isCertain(cursor);
}

/** "Her Majesty", "the General": titles that name one person without an office. */
function isTitleOfOne({ draft, determiner }: Cursor): boolean {
  return (
    /majesty|highness|excellency/i.test(draft.honorific ?? "") ||
    (draft.rank !== null && determiner?.lower === "the")
  );
}

/** "the president", "President": a certain one, and not "a president" or "president". */
function isCertain({ lattice, from, determiner }: Cursor): boolean {
  if (determiner !== null) return !isEnglish(determiner, english.indefinite);
  const first = lattice.tokens.words[from];
  return first === undefined || hasShape(first, shape.capitalised);
}

function isFaint({ titles, plural }: OfficePhrase): boolean {
  const role = titles[0]?.role ?? "other";
  return role === "other" || role === "business-leader" || (plural && faint.has(role));
}
