import { hasShape, shape } from "../../grammar/word.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, isFinite, type Place as Spot } from "../clause/clause.ts";

/** How many words one item of "tourism, animal health and sport" may have. */
const itemMax = 5;

/**
 * The end of an enumeration that goes on behind a phrase: "on tourism, animal health and sport".
 *
 * @param to - Where the phrase ends, before its first comma.
 * @returns The end of the last item, which "and" brings in; `to` where no such list follows.
 */
export function listEnd(spot: Spot, to: number): number {
  const { coordinators } = clauseWords(spot.language);
  let at = to;
  while (lowerAt(spot, at) === ",") {
    const joined = coordinators.has(lowerAt(spot, at + 1));
    const end = itemEnd(spot, joined ? at + 2 : at + 1);
    if (end === null) return to;
    if (joined || coordinators.has(lowerAt(spot, end)))
      return joined ? withLast(spot, end) : (itemEnd(spot, end + 1) ?? to);
    at = end;
  }
  return to;
}

/** ", and information and broadcasting": the last item may be two. */
function withLast(spot: Spot, end: number): number {
  const { coordinators } = clauseWords(spot.language);
  return coordinators.has(lowerAt(spot, end)) ? (itemEnd(spot, end + 1) ?? end) : end;
}

/** The end of an item: a few words that are no clause, up to a comma, "and" or the sentence's end. */
function itemEnd(spot: Spot, from: number): number | null {
  const { window } = spot;
  if (isVerbAt(spot, from)) return null;
  const last = Math.min(window.to, from + itemMax + 1);
  for (let at = from; at < last; at++) {
    if (endsItem(spot, at)) return at > from ? at : null;
    if (!belongs(spot, at)) return null;
  }
  return last === window.to && last > from ? last : null;
}

function endsItem(spot: Spot, at: number): boolean {
  const word = lowerAt(spot, at);
  return /^[,.;:]$/.test(word) || clauseWords(spot.language).coordinators.has(word);
}

/** A word of a noun phrase; "police matters" may end with what is also a verb. */
function belongs(spot: Spot, at: number): boolean {
  const word = spot.lattice.tokens.words[at];
  if (word === undefined || clauseWords(spot.language).relatives.has(word.lower)) return false;
  if (!hasShape(word, shape.word) && word.lower !== "-") return false;
  return !isVerbAt(spot, at) || endsItem(spot, at + 1) || at + 1 >= spot.window.to;
}

function isVerbAt({ lattice }: Spot, at: number): boolean {
  const found = lattice.at(verb, at);
  return found !== undefined && isFinite(found.value);
}

function lowerAt({ lattice }: Spot, at: number): string {
  return lattice.tokens.words[at]?.lower ?? "";
}
