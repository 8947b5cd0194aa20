import { clauseWords, type Place as Spot } from "../clause/clause.ts";
import type { Stretch } from "../noun-phrase.ts";
import type { Reading } from "./worded.ts";

/**
 * Makes one head of plurals that stand bare in a row: "agreements, memoranda (MoU) and protocols on
 * trade" are told as one, under the first kind.
 *
 * @param heads - In reading order, none inside another.
 */
export function joinedHeads<Head extends Stretch>(
  { spot, words: { plurals } }: Reading,
  heads: readonly Head[],
): readonly Head[] {
  const { words } = spot.lattice.tokens;
  const isPlural = (head: Head): boolean =>
    words.slice(head.from, head.to).some(({ lower }) => plurals.has(lower));
  const joined: Head[] = [];
  for (const head of heads) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && isPlural(head) && isJoined(spot, last.to, head.from);
    if (goesOn && isPlural(last)) joined.splice(-1, 1, { ...last, to: head.to });
    else joined.push(head);
  }
  return joined;
}

/** Nothing but commas, "and" and a short form in brackets between two nouns. */
function isJoined({ lattice, language }: Spot, from: number, to: number): boolean {
  const { coordinators } = clauseWords(language);
  const between = lattice.tokens.words.slice(from, to).map(({ lower }) => lower);
  const [first, , third] = between;
  const own = first === "(" && third === ")" ? between.slice(3) : between;
  return own.length > 0 && own.every((word) => word === "," || coordinators.has(word));
}
