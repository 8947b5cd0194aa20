import type { Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import { hasShape, shape } from "../../grammar/word.ts";

/** Whether a sentence is written in capitals, as headlines are, so that capitals say nothing. */
export function isShouted({ tokens }: Lattice, { from, to }: Window): boolean {
  let capitals = 0;
  let others = 0;
  for (let at = from; at < to; at++) {
    const word = tokens.words[at];
    if (word === undefined || !hasShape(word, shape.word) || word.form.length < 2) continue;
    if (hasShape(word, shape.capitals)) capitals++;
    else others++;
  }
  return capitals > 3 && capitals > others * 2;
}
