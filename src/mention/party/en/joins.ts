import { verb, type VerbGroup } from "../../verb/verb.ts";
import { english, isEnglish } from "../../words/en.ts";
import type { JoinRules } from "../group.ts";

/** "X and Y", "X, Y and Z", "X, along with Y", "of Mali and of Niger". */
export const englishJoins: JoinRules = {
  jointAt({ tokens }, window, { at, preposition }) {
    const word = (index: number): string =>
      index < window.to ? (tokens.words[index]?.lower ?? "") : "";
    const mark = /^[,;]$/.test(word(at)) ? 1 : 0;
    const and = lengthOfAnd(word(at + mark), word(at + mark + 1));
    if (mark + and === 0) return null;
    const to = at + mark + and;
    const repeats =
      preposition !== null &&
      word(to) === preposition &&
      isEnglish(tokens.words[to], english.preposition);
    return { to: repeats ? to + 1 : to, last: and > 0 };
  },
  opensClause(lattice, window, { to, plural, preposition }) {
    if (to >= window.to || (!plural && tying.has(preposition ?? ""))) return false;
    const found = lattice.at(verb, to);
    if (plural) return found !== undefined && isFinite(found.value.tense);
    return found !== undefined && isOne(lattice.tokens.words[found.from]?.lower ?? "");
  },
};

/** Prepositions that govern both: "the talks between X and Y are over", "to be chaired by X and Y is planned". */
const tying: ReadonlySet<string> = new Set(["by", "between"]);

function isFinite(tense: VerbGroup["tense"]): boolean {
  return tense !== "participle" && tense !== "infinitive" && tense !== "gerund";
}

/** A form for one alone: "has", "was", "visits". */
function isOne(word: string): boolean {
  return /^(?:has|was|is|does)$/.test(word);
}

/** Tokens of "and", "as well as", "together with"; 0 for none. */
function lengthOfAnd(word: string, next: string): number {
  if (word === "and" || word === "&" || word === "or") return 1;
  if (word === "along" && next === "with") return 2;
  return word === "as" && next === "well" ? 3 : 0;
}
