import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import type { OfficePhrase } from "../../office/office.ts";
import { capitalAt, demonymAt, stateAt } from "../../place/which-state.ts";
import { english, isEnglish } from "../../words/en.ts";
import { officeAt } from "../cursor.ts";
import { wordAt } from "../../window-word.ts";
import type { Party } from "../party.ts";
import { lowerAt, nationAt, passPossessive, type Cursor } from "./cursor.ts";
import { isPartyWord, partyClasses, partyWords } from "./words.ts";

const organisation = lexical("organisation");
const portfolio = lexical("portfolio");

const relations: readonly (readonly [bit: number, relation: NonNullable<Party["relation"]>])[] = [
  [partyWords.counterpart, "counterpart"],
  [partyWords.colleague, "colleague"],
  [partyWords.host, "host"],
  [partyWords.guest, "guest"],
  [partyWords.predecessor, "predecessor"],
  [partyWords.successor, "successor"],
];

/** What stands between a determiner and a noun: its end, and the state that it names. */
interface Epithets {
  readonly at: number;
  readonly code: string | null;
  readonly office: OfficePhrase | null;
}

/** Passes "visiting Kenyan", "Omani", "Peru's", "foreign". */
function passEpithets(cursor: Cursor, from = cursor.at): Epithets {
  let at = from;
  let code: string | null = null;
  for (let count = 0; count < 4; count++) {
    const nation = nationAt(cursor, at) ?? ownerAt(cursor, at);
    if (nation !== null) code ??= nation.iso;
    if (nation !== null) at = nation.to;
    else if (isPartyWord(wordAt(cursor, at), partyWords.epithet) && !isHeadItself(cursor, at))
      at += lowerAt(cursor, at + 1) === "-" ? 3 : 1;
    else break;
  }
  return { at, code, office: null };
}

/** "her government said", and not "her government delegation". */
function isHeadItself(cursor: Cursor, at: number): boolean {
  if (!isPartyWord(wordAt(cursor, at), partyWords.institution)) return false;
  const next = wordAt(cursor, at + 1);
  return !(next && partyClasses(next) !== 0) && officeAt(cursor, at + 1) === undefined;
}

/** "Kenya's", "Lima's", "the UN's", or a bare state before a body: "Kenya government". */
export function ownerAt(
  cursor: Cursor,
  at: number,
): { readonly iso: string; readonly to: number } | null {
  const { lattice } = cursor;
  const body = lattice.at(organisation, at);
  const named =
    stateAt(lattice, at) ??
    capitalAt(lattice, at) ??
    (body === undefined ? null : { iso: body.value.value.code, to: body.to });
  if (named === null) return null;
  const to = passPossessive(cursor, named.to);
  if (to > named.to) return { iso: named.iso, to };
  const next = wordAt(cursor, named.to);
  return isPartyWord(next, partyWords.institution | partyWords.side) ? named : null;
}

/** Reads whom a relation names: "his Omani counterpart", "the host", "her guest". */
export function readRelation(cursor: Cursor): boolean {
  const { at, code } = passEpithets(cursor);
  if (cursor.determiner === null && code === null) return false;
  const relation = relationAt(cursor, at);
  if (relation === null) return false;
  cursor.draft.relation = relation;
  cursor.draft.plural = lowerAt(cursor, at).endsWith("s");
  cursor.draft.code = code;
  cursor.at = at + 1;
  readFrom(cursor);
  return true;
}

/** The relation that a word names; none where it only tells what a thing is for. */
function relationAt(cursor: Cursor, at: number): Party["relation"] {
  const word = wordAt(cursor, at);
  const relation = relations.find(([bit]) => isPartyWord(word, bit))?.[1] ?? null;
  const tellsThing = relation === "host" || relation === "guest";
  return tellsThing && isThing(wordAt(cursor, at + 1)) ? null : relation;
}

/** "host country", "guest house" */
function isThing(next: ReturnType<typeof wordAt>): boolean {
  return (
    next !== undefined &&
    hasShape(next, shape.word) &&
    next.form === next.lower &&
    /^(?:country|nation|city|house|government|state|of|room|list|speaker)$/.test(next.lower)
  );
}

/** "counterpart from Oman", "counterpart in charge of Energy", "counterpart of Peru" */
function readFrom(cursor: Cursor): void {
  if (!/^(?:from|of)$/.test(lowerAt(cursor, cursor.at))) return;
  const inside = lowerAt(cursor, cursor.at + 1) === "the" ? cursor.at + 2 : cursor.at + 1;
  const state = stateAt(cursor.lattice, inside) ?? capitalAt(cursor.lattice, inside);
  if (state === null) return;
  cursor.draft.code ??= state.iso;
  cursor.at = state.to;
}

/** Reads "the diplomat", "the visiting official", "the Kenyan envoy". */
export function readDescription(cursor: Cursor): boolean {
  if (!isDefinite(cursor)) return false;
  const { at, code } = passEpithets(cursor);
  if (!isPartyWord(wordAt(cursor, at), partyWords.description)) return false;
  const word = lowerAt(cursor, at);
  if (word === "head") return lowerAt(cursor, at + 1) === "of" && readHeadOfDelegation(cursor, at);
  if (code === null && /^(?:officials|representatives|envoys|diplomats)$/.test(word)) return false;
  cursor.draft.type = "description";
  cursor.draft.code = code;
  cursor.draft.plural = word.endsWith("s");
  cursor.at = at + 1;
  return true;
}

/** After "the", "his" or "this", and not after "a" or nothing. */
function isDefinite({ determiner }: Cursor): boolean {
  return determiner !== null && !isEnglish(determiner, english.indefinite);
}

/** "the head of the Kenyan delegation" */
function readHeadOfDelegation(cursor: Cursor, at: number): boolean {
  const inside = lowerAt(cursor, at + 2) === "the" ? at + 3 : at + 2;
  const { at: noun, code } = passEpithets(cursor, inside);
  if (!isPartyWord(wordAt(cursor, noun), partyWords.side)) return false;
  cursor.draft.type = "description";
  cursor.draft.code = code;
  cursor.at = noun + 1;
  return true;
}

/** Reads "the two ministers", "both sides", "the sides", "both". */
export function readPair(cursor: Cursor): boolean {
  const start = startOfPair(cursor);
  if (start === null) return false;
  const { at } = passPlain(cursor, start);
  const known = officeAt(cursor, at);
  if (known?.value.plural !== true && !isPartyWord(wordAt(cursor, at), partyWords.paired))
    return readBareBoth(cursor);
  cursor.draft.type = "pair";
  cursor.draft.plural = true;
  if (known !== undefined) cursor.draft.offices.push(known.value);
  cursor.at = known?.to ?? at + 1;
  return true;
}

function passPlain(cursor: Cursor, from: number): { readonly at: number } {
  let at = from;
  while (
    at < from + 2 &&
    isPartyWord(wordAt(cursor, at), partyWords.epithet) &&
    officeAt(cursor, at) === undefined
  )
    at++;
  return { at };
}

/** The token after "the two", "both", "both the", or of "sides" after "the". */
function startOfPair(cursor: Cursor): number | null {
  const { determiner, at } = cursor;
  const word = lowerAt(cursor, at);
  if (determiner === null) return word === "both" ? afterBoth(cursor, at + 1) : null;
  if (isDefinite(cursor) && /^(?:two|three|four|same)$/.test(word)) return afterNumber(cursor, at);
  return determiner.lower === "the" && /^(?:sides|parties)$/.test(word) ? at : null;
}

function afterBoth(cursor: Cursor, at: number): number {
  return /^(?:the|of|these|those)$/.test(lowerAt(cursor, at)) ? passOf(cursor, at) : at;
}

/** "two", "same two" */
function afterNumber(cursor: Cursor, at: number): number {
  return lowerAt(cursor, at) === "same" && lowerAt(cursor, at + 1) === "two" ? at + 2 : at + 1;
}

function passOf(cursor: Cursor, at: number): number {
  return lowerAt(cursor, at) === "of" && lowerAt(cursor, at + 1) === "the" ? at + 2 : at + 1;
}

/** "The two are to hold talks", "Both agreed" */
function readBareBoth(cursor: Cursor): boolean {
  const first = lowerAt(cursor, cursor.from);
  const at = first === "both" ? cursor.from + 1 : cursor.at + 1;
  if (first !== "both" && lowerAt(cursor, cursor.at) !== "two") return false;
  const verb = cursor.lattice.startingAt(at).some(({ kind }) => kind === "verb");
  if (!verb) return false;
  cursor.draft.type = "pair";
  cursor.draft.plural = true;
  cursor.at = at;
  return true;
}

/** Reads an organ of a state: "the Kenyan government", "Peru's Ministry of Health", "the Embassy of Laos". */
export function readInstitution(cursor: Cursor): boolean {
  const { at, code } = passEpithets(cursor);
  const noun = afterField(cursor, at);
  const word = wordAt(cursor, noun);
  if (word === undefined || !isInstitution(cursor, noun, word)) return false;
  const of = readOf(cursor, noun + 1);
  const owner = code ?? of.code;
  if (owner === null && !(isDefinite(cursor) && isOrgan(word))) return false;
  cursor.draft.type = "institution";
  cursor.draft.code = owner;
  cursor.at = of.to;
  return true;
}

/** "the ministry", "the Foreign Office"; an office of another name is none. */
function isInstitution(cursor: Cursor, at: number, word: Word): boolean {
  if (word.lower === "office") return lowerAt(cursor, at - 1) === "foreign";
  return isPartyWord(word, partyWords.institution);
}

/** "the Health Ministry": the noun after its field. */
function afterField(cursor: Cursor, at: number): number {
  const field = cursor.lattice.at(portfolio, at);
  const isBefore =
    field !== undefined && isPartyWord(wordAt(cursor, field.to), partyWords.institution);
  return isBefore ? field.to : at;
}

/** A noun that with its article alone names an organ of some state: "the Ministry", "the government". */
function isOrgan(word: Word): boolean {
  if (/^(?:mission|commission|cabinet|leadership|team)$/.test(word.lower)) return false;
  return (
    hasShape(word, shape.capitalised) ||
    /^(?:government|authorities|embassy|presidency)$/.test(word.lower)
  );
}

interface Owner {
  readonly code: string | null;
  readonly to: number;
}

/** "of Foreign Affairs of Kenya", "of the Lao Republic" */
function readOf(cursor: Cursor, from: number): Owner {
  let owner: Owner = { code: null, to: from };
  for (let count = 0; count < 3 && /^(?:of|for)$/.test(lowerAt(cursor, owner.to)); count++) {
    const next = complementAt(cursor, owner.to + 1);
    if (next === null) break;
    owner = { code: owner.code ?? next.code, to: next.to };
  }
  return owner;
}

/** A field or a state, with its article. */
function complementAt(cursor: Cursor, from: number): Owner | null {
  const { lattice } = cursor;
  const at = lowerAt(cursor, from) === "the" ? from + 1 : from;
  const field = lattice.at(portfolio, at);
  if (field !== undefined) return { code: null, to: field.to };
  const state = stateAt(lattice, at) ?? capitalAt(lattice, at);
  return state === null ? null : { code: state.iso, to: state.to };
}

/** Reads a delegation or a side: "the Malian delegation", "the Russian side", "a delegation from Peru". */
export function readDelegation(cursor: Cursor): boolean {
  const { at, code } = passEpithets(cursor);
  if (!isPartyWord(wordAt(cursor, at), partyWords.side)) return false;
  const from = /^(?:from|of)$/.test(lowerAt(cursor, at + 1)) ? stateFrom(cursor, at + 2) : null;
  const owner = code ?? from?.iso ?? null;
  if (owner === null && !isDelegation(cursor, at)) return false;
  cursor.draft.type = "delegation";
  cursor.draft.code = owner;
  cursor.at = from?.to ?? at + 1;
  return true;
}

/** "the delegation", "a delegation": of which state, the text tells elsewhere. */
function isDelegation(cursor: Cursor, at: number): boolean {
  return cursor.determiner !== null && /^delegations?$/.test(lowerAt(cursor, at));
}

function stateFrom(
  cursor: Cursor,
  at: number,
): { readonly iso: string; readonly to: number } | null {
  const inside = lowerAt(cursor, at) === "the" ? at + 1 : at;
  return stateAt(cursor.lattice, inside) ?? demonymAt(cursor.lattice, inside);
}
