import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { contentEnd } from "../statement/content-end.ts";
import { lowerAt, type Hearing } from "../statement/hearing.ts";
import { actSpan, isVague, wordsFor, type Undertaken } from "./undertaken.ts";
import type { PactWords } from "./words.ts";

/**
 * What a noun tells was agreed, whatever verb stands by: «итогом стала договорённость о поставке зерна»,
 * «есть договоренность, что порт откроют», «договорённость открыть порт».
 */
export function undertakenByNoun(hearing: Hearing): readonly Undertaken[] {
  const { pacts } = wordsFor(hearing);
  if (pacts === undefined) return [];
  const { from, to } = hearing.window;
  const found: Undertaken[] = [];
  for (let at = from; at < to; at++) {
    if (!pacts.nouns.has(lowerAt(hearing, at)) || !isReached(hearing, pacts, at)) continue;
    const undertaken = agreedBehind(hearing, pacts, at);
    if (undertaken !== null) found.push(undertaken);
  }
  return found;
}

/** How far before the noun a word may stand that takes its weight. */
const beforeTokensMax = 3;

/** Not «реализация договорённостей о», «нет договорённости о», nor one that a verb denies. */
function isReached({ spot, window }: Hearing, { notBehind }: PactWords, at: number): boolean {
  const { words } = spot.lattice.tokens;
  const before = words.slice(Math.max(window.from, at - beforeTokensMax), at);
  if (before.some(({ lower }) => notBehind.has(lower))) return false;
  return !spot.lattice.all(verb, window.from, window.to).some(({ value }) => isOpen(value));
}

/** Denied, wished for, or told as what may come. */
function isOpen({ negated, tense, modal }: VerbGroup): boolean {
  return negated || tense === "conditional" || modal === "can";
}

/** How far behind the noun its link, or an infinitive, may stand: «договорённость в Осло о». */
const linkTokensMax = 6;

function agreedBehind(hearing: Hearing, pacts: PactWords, noun: number): Undertaken | null {
  const from = contentFrom(hearing, pacts, noun + 1);
  if (from === null) return null;
  const span = actSpan(hearing, from, contentEnd(hearing, null, from));
  if (isVague(hearing, span)) return null;
  return {
    kind: "agreed-action",
    status: "agreed",
    by: null,
    to: null,
    span,
    sentence: hearing.window.index,
    rule: `commitment/${hearing.context.mentions.language}/pact`,
    confidence: 0.7,
  };
}

/** The first token of what was agreed: behind «о», behind «, что», or an infinitive. */
function contentFrom(hearing: Hearing, { about }: PactWords, from: number): number | null {
  const { lattice } = hearing.spot;
  const end = Math.min(hearing.window.to, from + linkTokensMax);
  for (let at = from; at < end; at++) {
    const word = lowerAt(hearing, at);
    if (hearing.words.clauseOpeners.has(word)) return at + 1;
    if (about.has(word)) return pastPronoun(hearing, at + 1);
    const found = lattice.at(verb, at);
    if (found?.value.tense === "infinitive") return at;
    if (found !== undefined) return null;
  }
  return null;
}

/** «о том, что порт откроют»: the clause alone. */
function pastPronoun(hearing: Hearing, at: number): number {
  const opener = [at + 1, at + 2].find((one) =>
    hearing.words.clauseOpeners.has(lowerAt(hearing, one)),
  );
  return lowerAt(hearing, at) === "том" && opener !== undefined ? opener + 1 : at;
}
