import { verb } from "../../mention/verb/verb.ts";
import { isFinite, partyAt, type VerbItem } from "../clause/clause.ts";
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
  if (words.bareClauses !== true || words.openersOnly?.has(item.value.lemma) === true) return null;
  const at = pastWhomAndWhen(hearing, item);
  if (!mayOpenClause(hearing, at)) return null;
  const end = Math.min(window.to, at + clauseTokensMax);
  for (let next = at; next < end; next++) {
    if (/^[,;]$/.test(lowerAt(hearing, next))) return null;
    const found = spot.lattice.at(verb, next);
    if (found !== undefined && isFinite(found.value)) return at;
  }
  return null;
}

/** A clause begins with its subject: no mark, preposition, conjunction or verb. */
function mayOpenClause({ words, spot }: Hearing, at: number): boolean {
  const word = spot.lattice.tokens.words[at]?.lower ?? "";
  if (/^(?:[,.;:—–]|as|so)$/.test(word)) return false;
  if (words.adjuncts.has(word) || words.coordinators.has(word)) return false;
  if (words.subordinators?.has(word) === true && word !== "since") return false;
  return spot.lattice.at(verb, at) === undefined;
}

/** "told journalists in Lima on Monday": past whom it was told to, past day and place. */
export function pastWhomAndWhen(hearing: Hearing, item: VerbItem): number {
  let at = pastWhom(hearing, item);
  for (let steps = 0; steps < 3; steps++) at = pastAside(hearing, at);
  return at;
}

/** Past whom it was told to, if the verb takes one. */
export function pastWhom(hearing: Hearing, { value, to }: VerbItem): number {
  if (hearing.words.addressing?.has(value.lemma) !== true) return to;
  return partyAt(hearing.spot.lattice, to)?.to ?? to + lengthOfWhom(hearing, to);
}

/** Past a day, "in Oslo" or "at a press conference". */
function pastAside(hearing: Hearing, at: number): number {
  if (lowerAt(hearing, at) === ",") return at;
  let past = pastAdjunct(hearing, at);
  if (past <= at + 1 || !hearing.words.adjuncts.has(lowerAt(hearing, at))) return past;
  for (let steps = 0; steps < 4 && isNoun(hearing, past); steps++) past++;
  return past;
}

/** A word of "press conference" or "Bingu Convention Centre": neither a verb nor a small word. */
function isNoun(hearing: Hearing, at: number): boolean {
  const { lattice, window } = hearing.spot;
  const word = lattice.tokens.words[at];
  if (at >= window.to || word === undefined || !hasShape(word, shape.word)) return false;
  const { thingOpeners, noThings, adjuncts, clauseOpeners, coordinators } = hearing.words;
  const small = [thingOpeners, noThings, adjuncts, clauseOpeners, coordinators];
  if (small.some((words) => words?.has(word.lower) === true)) return false;
  return lattice.at(verb, at) === undefined && partyAt(lattice, at) === undefined;
}

/** "reporters", "the crowd"; "a joint news conference" where nothing but its end or an adjunct follows. */
function lengthOfWhom(hearing: Hearing, at: number): number {
  if (!hearing.words.thingOpeners.has(lowerAt(hearing, at))) return 1;
  let past = at + 2;
  while (isNoun(hearing, past)) past++;
  return isClosed(hearing, past) ? past - at : 2;
}

function isClosed({ words, window, spot }: Hearing, at: number): boolean {
  const word = at >= window.to ? "." : (spot.lattice.tokens.words[at]?.lower ?? ".");
  return /^[,.;:]$/.test(word) || words.adjuncts.has(word) || words.clauseOpeners.has(word);
}
