import type { Lattice } from "../../../grammar/lattice.ts";
import type { JoinRules } from "../group.ts";
import { isPartyWord, partyWords, prepositionOf } from "./words.ts";

/** « X et Y », « X, Y et Z », « X ainsi que Y », « du Mali et du Niger ». */
export const frenchJoins: JoinRules = {
  jointAt({ tokens }, window, { at, preposition }) {
    const word = (index: number): string =>
      index < window.to ? (tokens.words[index]?.lower ?? "") : "";
    const comma = word(at) === "," ? 1 : 0;
    const and = lengthOfAnd(word(at + comma), word(at + comma + 1));
    if (comma + and === 0) return null;
    const to = at + comma + and;
    const repeats = preposition !== null && prepositionOf(tokens.words[to]) === preposition;
    return { to: repeats ? to + 1 : to, last: and > 0 };
  },
  opensClause({ tokens }, window, { to, plural }) {
    const wanted = plural ? partyWords.verb : partyWords.singularVerb;
    if (to >= window.to || isOfSeveral(tokens, to)) return false;
    return isPartyWord(tokens.words[to], wanted);
  },
};

/** « se sont réunis », « s'entretiennent »: a plural verb behind a pronoun or a negation. */
function isOfSeveral({ words }: Lattice["tokens"], at: number): boolean {
  if (!clitics.has(words[at]?.lower ?? "")) return false;
  const next = clitics.has(words[at + 1]?.lower ?? "") ? words[at + 2] : words[at + 1];
  return /(?:ont|aient|[^i]ent)$/.test(next?.lower ?? "");
}

const clitics: ReadonlySet<string> = new Set(["se", "s'", "ne", "n'", "lui", "l'", "y", "en"]);

/** Tokens of « et », « ainsi que », « ou »; 0 for none. */
function lengthOfAnd(word: string, next: string): number {
  if (word === "et" || word === "ou") return 1;
  return (word === "ainsi" || word === "comme") && (next === "que" || next === "qu'") ? 2 : 0;
}
