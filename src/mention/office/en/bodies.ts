import { afterAcronym } from "../acronym.ts";
import { hasShape, shape } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { demonymAt, stateAt } from "../../place/which-state.ts";
import type { Draft } from "../draft.ts";
import { isCapital, lowerAt } from "./word-at.ts";
import { wordAt } from "../../window-word.ts";
import { isOfficeWord, officeWords, roleAtHeadOf } from "./words.ts";

const organisation = lexical("organisation");
const givenName = lexical("given-name");

/** Reads "of the Sudanese Aid Commission (SAC)", "of the Private Office", "of Oman Investment Authority". */
export function readBody(draft: Draft, at: number): boolean {
  const end = endOfBody(draft, at);
  if (end === at) return false;
  const last = bodyWord(draft, at, end);
  if (last === null && !draft.generic) return false;
  takeStateIn(draft, at, end);
  if (draft.generic && !draft.body) draft.role = roleAtHeadOf(last ?? "", draft.role);
  draft.body = true;
  draft.at = end;
  return true;
}

/** "the Sudanese Aid Commission": the first state in the name of a body, unless one is known. */
function takeStateIn(draft: Draft, from: number, to: number): void {
  for (let at = from; at < to && draft.of.length === 0; at++) {
    const named = demonymAt(draft.lattice, at) ?? stateAt(draft.lattice, at);
    if (named !== null) draft.of.push(named.iso);
  }
}

/** Passes the words of a body's name: capitals, "of", "for", "and", and an acronym in brackets. */
function endOfBody(draft: Draft, from: number): number {
  let at = from;
  let end = from;
  for (let word = wordAt(draft, at); word !== undefined; word = wordAt(draft, at)) {
    const isPerson = startsPerson(draft, at) || (at > from && startsName(draft, at));
    const named = hasShape(word, shape.capitalised | shape.word) && !isPerson;
    if (named || (isOfficeWord(word, officeWords.body) && word.form === word.lower)) end = ++at;
    else if (at > from && /^(?:of|for|and|on|the|'|s|-)$/.test(word.lower)) at++;
    else break;
  }
  return afterAcronym(draft, end);
}

const personal: ReadonlySet<string> = new Set(["office", "honorific", "rank"]);

function startsPerson({ lattice }: Draft, at: number): boolean {
  return lattice.startingAt(at).some(({ kind }) => personal.has(kind));
}

/** "Speaker of the Great Assembly Leyla Karimova": a first name before another capital; or two unknown capitals. */
function startsName(draft: Draft, at: number): boolean {
  const given = draft.lattice.at(givenName, at);
  const isFirst = given !== undefined && !given.value.weak && isCapital(draft, at + 1);
  return isFirst || isNameBehindBody(draft, at);
}

/** "Governor of the Central Bank Tito Mokoena": two capitals behind a noun for a body that name no body themselves. */
function isNameBehindBody(draft: Draft, at: number): boolean {
  const before = wordAt(draft, at - 1);
  if (before === undefined || !isOfficeWord(before, officeWords.body) || !isCapital(draft, at - 1))
    return false;
  return isPlainCapital(draft, at) && isPlainCapital(draft, at + 1);
}

/** A capital of which no lexicon knows that it means a thing. */
function isPlainCapital(draft: Draft, at: number): boolean {
  const word = wordAt(draft, at);
  if (word === undefined || !isCapital(draft, at) || isOfficeWord(word, officeWords.body))
    return false;
  return draft.lattice.startingAt(at).every(({ kind }) => kind === "given-name");
}

function bodyWord(draft: Draft, from: number, to: number): string | null {
  for (let at = to - 1; at >= from; at--) {
    const word = wordAt(draft, at);
    if (word !== undefined && isOfficeWord(word, officeWords.body)) {
      const first = wordAt(draft, from);
      return first !== undefined &&
        isOfficeWord(first, officeWords.body) &&
        lowerAt(draft, from + 1) === "of"
        ? first.lower
        : word.lower;
    }
  }
  return null;
}

/** "of Oman Investment Authority": the state is part of a body's name. */
export function namesBody(draft: Draft, at: number): boolean {
  const state = stateAt(draft.lattice, at) ?? demonymAt(draft.lattice, at);
  if (state === null || draft.lattice.at(organisation, at) !== undefined) return false;
  const end = endOfBody(draft, state.to);
  return end > state.to && isCapital(draft, state.to) && bodyWord(draft, state.to, end) !== null;
}
