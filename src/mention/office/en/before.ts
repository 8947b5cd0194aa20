import type { Portfolio } from "../../../core/vocabulary.ts";
import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { capitalAt, demonymAt, stateAt } from "../../place/which-state.ts";
import { headAfterBody, headsAt } from "./heads.ts";
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
    const head = known ?? (reading.body === null ? null : headAfterBody(lattice, reading.at));
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
  else if (!isOfficeWord(word, officeWords.before)) return false;
  reading.at += wordAt(reading, reading.at + 1)?.form === "-" ? 2 : 1;
  return true;
}

/** "Kenyan", "Kenya's", "Kenya", "the UN", "Lima's" */
function readState(reading: Reading): boolean {
  const { lattice, at, of } = reading;
  if (of.length > 0 && !(wordAt(reading, at - 1)?.lower === "and")) return false;
  const state = demonymAt(lattice, at) ?? stateAt(lattice, at) ?? ownCapital(reading);
  const body = state === null ? lattice.at(organisation, at) : undefined;
  const found = state ?? (body === undefined ? null : { iso: body.value.value.code, to: body.to });
  if (found === null || found.to > reading.window.to) return false;
  of.push(found.iso);
  if (body !== undefined) reading.organisation = true;
  reading.at = passPossessive(reading, found.to);
  if (wordAt(reading, reading.at)?.lower === "and" && startsState(reading, reading.at + 1))
    reading.at++;
  return true;
}

function startsState({ lattice }: Reading, at: number): boolean {
  return demonymAt(lattice, at) !== null || stateAt(lattice, at) !== null;
}

function ownCapital(reading: Reading): { iso: string; to: number } | null {
  const capital = capitalAt(reading.lattice, reading.at);
  if (capital === null) return null;
  return wordAt(reading, capital.to)?.lower === "'" ? capital : null;
}

/** "'s", "’" */
function passPossessive(reading: Reading, at: number): number {
  if (!/^['’]$/.test(wordAt(reading, at)?.form ?? "")) return at;
  return wordAt(reading, at + 1)?.lower === "s" ? at + 2 : at + 1;
}

/** "Foreign Affairs and International Trade" before "Minister": only where a head follows. */
function readField(reading: Reading): boolean {
  const item = reading.lattice.at(portfolio, reading.at);
  if (item === undefined || item.to > reading.window.to) return false;
  const word = wordAt(reading, item.to)?.lower ?? "";
  const and = word === "and" || word === "," || word === "&";
  const next = and ? item.to + 1 : item.to;
  if (!reachesHead(reading, next)) return false;
  reading.portfolios.push(item.value.value.portfolio);
  reading.at = next;
  return true;
}

/** Whether a head stands at a token, or behind more portfolios. */
function reachesHead({ lattice, window }: Reading, from: number): boolean {
  let at = from;
  for (let count = 0; count < 8 && at < window.to; count++) {
    if (isMinisterial(lattice, at)) return true;
    const field = lattice.at(portfolio, at);
    const word = lattice.tokens.words[at];
    if (field !== undefined) at = field.to;
    else if (/^(?:and|,|&)$/.test(word?.lower ?? "")) at++;
    else if (word !== undefined && hasShape(word, shape.capitalised) && count < 4) at++;
    else return false;
  }
  return false;
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

function wordAt(
  { lattice, window }: Pick<Reading, "lattice" | "window">,
  at: number,
): Word | undefined {
  return at >= window.from && at < window.to ? lattice.tokens.words[at] : undefined;
}
