import type { Item } from "../../grammar/lattice.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, type Place as Spot } from "../clause/clause.ts";
import { wordAt } from "../word-at.ts";

/** How far before a Russian noun the preposition may stand that rules it, in tokens. */
const ruledTokensMax = 3;

/** «к этому визиту», «о встрече»: a preposition rules the noun, which is neither subject nor object. */
export function isRuled({ lattice, window, language }: Spot, { from }: Item): boolean {
  const { locatives } = clauseWords(language);
  for (let at = from - 1; at >= Math.max(window.from, from - ruledTokensMax); at--) {
    const word = wordAt(lattice, at);
    if (locatives.has(word) || prepositions.has(word)) return true;
    if (lattice.before(verb, at + 1) !== undefined || word === ",") break;
  }
  return false;
}

const prepositions: ReadonlySet<string> = new Set(
  "с со по к о об после перед до для от".split(" "),
);
