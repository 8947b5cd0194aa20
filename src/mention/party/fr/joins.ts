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
    return to < window.to && isPartyWord(tokens.words[to], wanted);
  },
};

/** Tokens of « et », « ainsi que », « ou »; 0 for none. */
function lengthOfAnd(word: string, next: string): number {
  if (word === "et" || word === "ou") return 1;
  return (word === "ainsi" || word === "comme") && (next === "que" || next === "qu'") ? 2 : 0;
}
