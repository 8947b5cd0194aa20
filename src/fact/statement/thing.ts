import { hasShape, shape } from "../../grammar/word.ts";
import { date } from "../../mention/date/lay-dates.ts";
import { verb } from "../../mention/verb/verb.ts";
import { partyAt, type VerbItem } from "../clause/clause.ts";
import { lowerAt, type Hearing } from "./hearing.ts";

/** Where the object begins: right after the verb, or after a date, a place or an addressee; null without one. */
export function thingAt(hearing: Hearing, { to }: VerbItem): number | null {
  for (let at = to, steps = 0; at < hearing.window.to && steps < 4; steps++) {
    if (beginsThing(hearing, at)) return at;
    const past = pastAdjunct(hearing, at);
    if (past === at) return null;
    at = past;
  }
  return null;
}

/** « les troupes », « cette nouvelle »: who is greeted, or the name of what is told, says nothing. */
export function isEmpty(hearing: Hearing, at: number): boolean {
  const { emptyThings } = hearing.words;
  return emptyThings !== undefined && emptyThings.has(lowerAt(hearing, at + 1));
}

/** Whether a noun phrase, or words in quotation marks, begin at a token. */
export function beginsThing(hearing: Hearing, at: number): boolean {
  const { lattice } = hearing.spot;
  const word = lattice.tokens.words[at];
  if (word === undefined || lattice.at(date, at) !== undefined) return false;
  if (hearing.words.thingOpeners.has(word.lower)) return true;
  if (hearing.quotes.some(({ outer }) => outer.start === lattice.tokens.starts[at])) return true;
  if (hearing.words.adjuncts.has(word.lower)) return false;
  if (isBare(hearing, at)) return true;
  return hasShape(word, shape.number) || hasShape(word, shape.capitalised);
}

/** A thing without an article: «поддержку», "gratitude", "$20 million". */
function isBare(hearing: Hearing, at: number): boolean {
  const { bareThings, noThings } = hearing.words;
  if (bareThings === true) return isPlain(hearing, at);
  if (noThings === undefined) return false;
  if (/^\p{Sc}$/u.test(lowerAt(hearing, at))) return true;
  return isPlain(hearing, at) && !isLink(hearing, at, noThings);
}

/** An adverb, a verb, or a word that opens no noun phrase. */
function isLink({ spot }: Hearing, at: number, noThings: ReadonlySet<string>): boolean {
  const word = spot.lattice.tokens.words[at]?.lower ?? "";
  const found = spot.lattice.at(verb, at);
  const acts = found !== undefined && found.value.tense !== "participle";
  return noThings.has(word) || word.endsWith("ly") || acts;
}

/** A word with which a thing begins in a language without articles: no mark, no conjunction. */
function isPlain({ words, spot }: Hearing, at: number): boolean {
  const word = spot.lattice.tokens.words[at];
  if (word === undefined || !hasShape(word, shape.word)) return false;
  return !words.coordinators.has(word.lower) && !words.clauseOpeners.has(word.lower);
}

/** Past a date, an adverb, or a phrase with a preposition that stands between a verb and its object. */
export function pastAdjunct(hearing: Hearing, at: number): number {
  const { lattice } = hearing.spot;
  const when = lattice.at(date, at);
  if (when !== undefined) return when.to;
  const whom = partyAt(lattice, at);
  const isOwner = whom?.value.preposition === "'s"; // "praised Peru's role"
  if (whom !== undefined && whom.value.preposition !== null && !isOwner) return whom.to;
  const word = lowerAt(hearing, at);
  if (word === ",") return pastAside(hearing, at);
  if (hearing.words.adverb?.test(word) === true) return at + 1;
  return hearing.words.adjuncts.has(word) ? pastPhrase(hearing, at) : at;
}

/** « à la télévision », "in Oslo", "at the airport": past a preposition and its noun. */
function pastPhrase(hearing: Hearing, at: number): number {
  const { lattice } = hearing.spot;
  const inner = partyAt(lattice, at + 1);
  if (inner !== undefined) return inner.to;
  let past = at + 1;
  if (hearing.words.thingOpeners.has(lowerAt(hearing, past))) past++;
  return past + lattice.stepRight(past);
}

/** « , en son nom et au nom des siens, »: past the comma that closes it. */
function pastAside(hearing: Hearing, at: number): number {
  for (let end = at + 2; end < Math.min(hearing.window.to, at + 14); end++)
    if (lowerAt(hearing, end) === ",") return end + 1;
  return at;
}
