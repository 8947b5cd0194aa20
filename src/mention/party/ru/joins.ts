import type { JoinRules } from "../group.ts";
import { verb } from "../../verb/verb.ts";

/** «X и Y», «X, Y и Z», «X, а также Y», «между X и Y». */
export const russianJoins: JoinRules = {
  jointAt({ tokens }, window, { at, preposition }) {
    const word = (index: number): string =>
      index < window.to ? (tokens.words[index]?.lower ?? "") : "";
    const comma = word(at) === "," ? 1 : 0;
    const and = lengthOfAnd(word(at + comma), word(at + comma + 1));
    if (comma + and === 0) return null;
    const to = at + comma + and;
    const repeats = preposition !== null && word(to) === preposition;
    return { to: repeats ? to + 1 : to, last: and > 0 };
  },
  opensClause(lattice, window, { to }) {
    if (to >= window.to) return false;
    const next = lattice.at(verb, to)?.value;
    return next?.number === "singular" && next.tense !== "participle" && next.voice === "active";
  },
};

/** Tokens of «и», «а также», «вместе с»; 0 for none. */
function lengthOfAnd(word: string, next: string): number {
  if (word === "и") return next === "также" ? 2 : 1;
  return word === "а" && next === "также" ? 2 : 0;
}
