import { afterAcronym } from "../acronym.ts";
import type { Portfolio } from "../../../core/vocabulary.ts";
import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { capitalAt, demonymAt, stateAt } from "../../place/which-state.ts";
import { headAfterBody, headsAt } from "./heads.ts";
import { lowerAt } from "./word-at.ts";
import { wordAt } from "../../window-word.ts";
import { isOfficeWord, officeWords } from "./words.ts";

/** What stands before the head of an office: "former Kenyan", "Peru's deputy energy and mines". */
export interface Before {
  /** The token of the head. */
  readonly head: number;
  readonly former: boolean;
  readonly deputy: boolean;
  readonly of: readonly string[];
  readonly portfolios: readonly (Portfolio | null)[];
  /** Whether an organisation was named. */
  readonly organisation: boolean;
  /** The words before the head name a body: "National Assembly". */
  readonly body: string | null;
}

const portfolio = lexical("portfolio");
const organisation = lexical("organisation");
const office = lexical("office");

interface Reading {
  readonly lattice: Lattice;
  readonly window: Window;
  at: number;
  former: boolean;
  deputy: boolean;
  readonly of: string[];
  readonly portfolios: (Portfolio | null)[];
  organisation: boolean;
  body: string | null;
}

/** Reads what stands before a head, from a token on; null where no head follows. */
export function readBefore(lattice: Lattice, window: Window, from: number): Before | null {
  const reading: Reading = {
    lattice,
    window,
    at: from,
    former: false,
    deputy: false,
    of: [],
    portfolios: [],
    organisation: false,
    body: null,
  };
  for (let count = 0; count < 10; count++) {
    if (reading.at >= window.to) return null;
    const [known] = headsAt(lattice, window, reading.at);
    const ofBody = reading.body !== null || reading.organisation;
    const head = known ?? (ofBody ? headAfterBody(lattice, reading.at) : null);
    if (head !== null && !isPartOfMore(reading, head.to)) return finished(reading);
    if (!readPiece(reading)) return null;
  }
  return null;
}

function finished({
  at,
  former,
  deputy,
  of,
  portfolios,
  organisation: body,
  body: named,
}: Reading): Before {
  return { head: at, former, deputy, of, portfolios, organisation: body, body: named };
}

/** "secretary" of "secretary general" is the lexicon's to know; "state" of "State Minister" too. */
function isPartOfMore({ lattice, at }: Reading, to: number): boolean {
  const field = lattice.at(portfolio, at);
  return field !== undefined && field.to > to;
}

function readPiece(reading: Reading): boolean {
  return readQualifier(reading) || readState(reading) || readField(reading) || readBody(reading);
}

function readQualifier(reading: Reading): boolean {
  const word = wordAt(reading, reading.at);
  if (word === undefined) return false;
  if (isOfficeWord(word, officeWords.former)) reading.former = true;
  else if (isOfficeWord(word, officeWords.deputy)) reading.deputy = true;
  else if (!isOfficeWord(word, officeWords.before) && !isNewlyMade(reading)) return false;
  reading.at += wordAt(reading, reading.at + 1)?.form === "-" ? 2 : 1;
  return true;
}

/** "newly-appointed", "recently elected": how lately somebody came to an office. */
function isNewlyMade(reading: Reading): boolean {
  const { at } = reading;
  const before = lowerAt(reading, at - 1) === "-" ? at - 2 : at - 1;
  const next = lowerAt(reading, at + 1) === "-" ? at + 2 : at + 1;
  return isNewly(reading, before, at) || isNewly(reading, at, next);
}

function isNewly(reading: Reading, adverb: number, participle: number): boolean {
  return lately.has(lowerAt(reading, adverb)) && made.has(lowerAt(reading, participle));
}

const made: ReadonlySet<string> = new Set(["appointed", "elected", "named", "inaugurated"]);
const lately: ReadonlySet<string> = new Set(["newly", "recently", "freshly", "just"]);

/** "Kenyan", "Kenya's", "Kenya", "the UN", "Lima's" */
function readState(reading: Reading): boolean {
  if (reading.of.length > 0 && lowerAt(reading, reading.at - 1) !== "and") return false;
  const owner = ownerAt(reading);
  if (owner === null || owner.to > reading.window.to) return false;
  reading.of.push(owner.code);
  if (owner.organisation) reading.organisation = true;
  const at = passPossessive(reading, afterAcronym(reading, owner.to)); // "the United States (US) Secretary of State"
  reading.at = lowerAt(reading, at) === "and" && startsState(reading, at + 1) ? at + 1 : at;
  return true;
}

interface Owner {
  readonly code: string;
  readonly to: number;
  readonly organisation: boolean;
}

/** The state or organisation whose office follows. */
function ownerAt(reading: Reading): Owner | null {
  const { lattice, at } = reading;
  const state = demonymAt(lattice, at) ?? stateAt(lattice, at) ?? ownCapital(reading);
  if (state !== null) return { code: state.iso, to: state.to, organisation: false };
  const body = lattice.at(organisation, at);
  if (body === undefined) return null;
  return { code: body.value.value.code, to: body.to, organisation: true };
}

function startsState({ lattice }: Reading, at: number): boolean {
  return demonymAt(lattice, at) !== null || stateAt(lattice, at) !== null;
}

function ownCapital(reading: Reading): { iso: string; to: number } | null {
  const capital = capitalAt(reading.lattice, reading.at);
  if (capital === null) return null;
  return lowerAt(reading, capital.to) === "'" ? capital : null;
}

/** "'s", "’" */
function passPossessive(reading: Reading, at: number): number {
  if (!/^['’]$/.test(wordAt(reading, at)?.form ?? "")) return at;
  return lowerAt(reading, at + 1) === "s" ? at + 2 : at + 1;
}

/** "Foreign Affairs and International Trade" before "Minister": only where a head follows. */
function readField(reading: Reading): boolean {
  const item = reading.lattice.at(portfolio, reading.at);
  if (item === undefined || item.to > reading.window.to) return false;
  const word = lowerAt(reading, item.to);
  const and = word === "and" || word === "," || word === "&";
  const next = and ? item.to + 1 : item.to;
  if (!reachesHead(reading, next)) return false;
  reading.portfolios.push(item.value.value.portfolio);
  reading.at = next;
  return true;
}

/** Whether a head stands at a token, or behind more portfolios. */
function reachesHead({ lattice, window }: Reading, from: number): boolean {
  let at: number | null = from;
  for (let count = 0; count < piecesMax && at !== null && at < window.to; count++) {
    if (isMinisterial(lattice, at)) return true;
    at = passPiece(lattice, at, count < unknownPiecesMax);
  }
  return false;
}

/** How many portfolios, joints and unknown capitals may stand before a head; the last only at first. */
const piecesMax = 8;
const unknownPiecesMax = 4;

/** The token after a portfolio, a joint, or a capital that no list knows; null for anything else. */
function passPiece(lattice: Lattice, at: number, unknown: boolean): number | null {
  const field = lattice.at(portfolio, at);
  if (field !== undefined) return field.to;
  const word = lattice.tokens.words[at];
  if (word === undefined) return null;
  const passes = /^(?:and|,|&)$/.test(word.lower) || (unknown && hasShape(word, shape.capitalised));
  return passes ? at + 1 : null;
}

function isMinisterial(lattice: Lattice, at: number): boolean {
  const head = lattice.at(office, at);
  return head !== undefined && /minister|secretary|ministers/i.test(head.value.form);
}

/** "National Assembly" before "Speaker", "Airport Authority" before "Director". */
function readBody(reading: Reading): boolean {
  const { window } = reading;
  let end = reading.at;
  while (
    end < Math.min(window.to, reading.at + 5) &&
    isCapital(wordAt(reading, end)) &&
    reading.lattice.at(office, end) === undefined &&
    headAfterBody(reading.lattice, end) === null
  )
    end++;
  const last = wordAt(reading, end - 1);
  if (end === reading.at || last === undefined || !isOfficeWord(last, officeWords.body))
    return false;
  if (reading.lattice.at(office, end) === undefined && headAfterBody(reading.lattice, end) === null)
    return false;
  reading.body = last.lower;
  reading.at = end;
  return true;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && hasShape(word, shape.capitalised | shape.word);
}
