import { verb } from "../../mention/verb/verb.ts";
import { date } from "../../mention/date/lay-dates.ts";
import type { PartyItem } from "../../mention/party/party.ts";
import { isFinite, partyAt, subjectOf, type VerbItem } from "../clause/clause.ts";
import { hasShape, shape } from "../../grammar/word.ts";
import { lowerAt, type Hearing } from "./hearing.ts";
import { pastAdjunct } from "./thing.ts";

/** How far behind the verb a clause without "that" must have its own verb. */
const clauseTokensMax = 30;

/**
 * Where what was said begins after a verb without "that": "he said the two sides would meet", "she
 * told reporters it was over"; null where no clause follows.
 */
export function bareClauseAt(hearing: Hearing, item: VerbItem): number | null {
  const { words, spot, window } = hearing;
  if (words.bareClauses !== true) return null;
  const at = pastWhomAndWhen(hearing, item);
  const word = lowerAt(hearing, at);
  if (words.adjuncts.has(word) || /^[,.;:—–]$|^as$|^so$/.test(word) || words.coordinators.has(word))
    return null;
  if (spot.lattice.at(verb, at) !== undefined) return null;
  const end = Math.min(window.to, at + clauseTokensMax);
  for (let next = at; next < end; next++) {
    if (/^[,;]$/.test(lowerAt(hearing, next))) return null;
    const found = spot.lattice.at(verb, next);
    if (found !== undefined && isFinite(found.value)) return at;
  }
  return null;
}

/** "told journalists in Lima on Monday": past whom it was told to, if the verb takes one, past day and place. */
export function pastWhomAndWhen(hearing: Hearing, { value, to }: VerbItem): number {
  const { lattice } = hearing.spot;
  let at = to;
  if (hearing.words.addressing?.has(value.lemma) === true)
    at = partyAt(lattice, at)?.to ?? at + lengthOfWhom(hearing, at);
  for (let steps = 0; steps < 3; steps++) at = pastAside(hearing, at);
  return at;
}

/** Past a day, "in Oslo" or "at the airport", and past the noun of "at a press conference". */
function pastAside(hearing: Hearing, at: number): number {
  if (lowerAt(hearing, at) === ",") return at;
  const past = pastAdjunct(hearing, at);
  const isPhrase = past > at + 2 && hearing.words.adjuncts.has(lowerAt(hearing, at));
  return isPhrase && isNoun(hearing, past) ? past + 1 : past;
}

/** A plain word in small letters that is neither a verb nor opens a clause of its own. */
function isNoun(hearing: Hearing, at: number): boolean {
  const word = hearing.spot.lattice.tokens.words[at];
  if (word === undefined || word.form !== word.lower || !hasShape(word, shape.word)) return false;
  const { thingOpeners, noThings, adjuncts, clauseOpeners, coordinators } = hearing.words;
  const small = [thingOpeners, noThings, adjuncts, clauseOpeners, coordinators];
  if (small.some((words) => words?.has(word.lower) === true)) return false;
  return hearing.spot.lattice.at(verb, at) === undefined;
}

/** "reporters", "the crowd", "a working dinner": up to a small noun phrase. */
function lengthOfWhom(hearing: Hearing, at: number): number {
  return hearing.words.thingOpeners.has(lowerAt(hearing, at)) ? 2 : 1;
}

/** "P, he said.", “P,” the minister told reporters: subject and verb stand behind what was said. */
export function subjectOfAfterthought(hearing: Hearing, item: VerbItem): PartyItem | null {
  const { words, spot, window } = hearing;
  if (words.bareClauses !== true || !isFinite(item.value)) return null;
  const subject = subjectOf(spot, item);
  if (subject === null || subject.to > item.from || item.from - subject.to > 2) return null;
  if (!standsBehind(hearing, subject) || !closes(hearing, item)) return null;
  const told =
    isQuotedBefore(hearing, subject.from) ||
    hasClause(hearing, window.from, subject.from) ||
    isInserted(hearing, item);
  return told ? subject : null;
}

function hasClause({ spot }: Hearing, from: number, to: number): boolean {
  return spot.lattice.all(verb, from, to).some(({ value }) => isFinite(value));
}

/** "The port, he added, was closed": the clause goes on behind the comma. */
function isInserted(hearing: Hearing, item: VerbItem): boolean {
  const past = pastWhomAndWhen(hearing, item);
  return lowerAt(hearing, past) === "," && hasClause(hearing, past, hearing.window.to);
}

function standsBehind(hearing: Hearing, { from }: PartyItem): boolean {
  if (from <= hearing.window.from) return isQuotedBefore(hearing, from);
  return lowerAt(hearing, from - 1) === "," || isQuotedBefore(hearing, from);
}

function isQuotedBefore({ quotes, spot }: Hearing, at: number): boolean {
  const start = spot.lattice.tokens.starts[at] ?? 0;
  return quotes.some(({ outer }) => outer.end <= start && start - outer.end <= 2);
}

/** Nothing that could be said follows the verb: a mark, a day, a place, or whom it was told to. */
function closes(hearing: Hearing, item: VerbItem): boolean {
  const { lattice } = hearing.spot;
  const at = pastWhomAndWhen(hearing, item);
  if (at >= hearing.window.to) return true;
  const word = lowerAt(hearing, at);
  if (
    /^(?:[,.;:]|afterwards|here|later|in|on|at|during|after|yesterday|today|to|while|when)$/.test(
      word,
    )
  )
    return !hasOpener(hearing, at);
  return lattice.at(date, at) !== undefined;
}

/** "that" or a quotation after it: what was said stands behind the verb after all. */
function hasOpener(hearing: Hearing, from: number): boolean {
  const { words, window, quotes, spot } = hearing;
  for (let at = from; at < Math.min(window.to, from + 8); at++) {
    if (lowerAt(hearing, at) === ",") return false;
    if (words.clauseOpeners.has(lowerAt(hearing, at))) return true;
    if (quotes.some(({ outer }) => outer.start === spot.lattice.tokens.starts[at])) return true;
  }
  return false;
}
