import type { Lattice } from "../../grammar/lattice.ts";
import { verb } from "../../mention/verb/verb.ts";

/** How far an object reaches, in tokens. */
const reachTokensMax = 9;

/** Whether one of some words stands after a token, before the next verb and the next mark. */
export function anyWordAfter(lattice: Lattice, from: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < from + reachTokensMax; at++) {
    const word = lattice.tokens.words[at]?.lower ?? ".";
    if (words.has(word) || words.has(`${word} ${lattice.tokens.words[at + 1]?.lower ?? ""}`))
      return true;
    if (/^[.;:!?…]$/.test(word) || lattice.at(verb, at) !== undefined) return false;
  }
  return false;
}
