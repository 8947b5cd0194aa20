import type { Lattice } from "../grammar/lattice.ts";
import type { Window } from "../grammar/match.ts";
import type { Word } from "../grammar/word.ts";

/** The tokens that a reading may look at: a sentence of a document. */
export interface InWindow {
  readonly lattice: Lattice;
  readonly window: Window;
}

/** The word at a token, if the window holds it. */
export function wordAt({ lattice, window }: InWindow, at: number): Word | undefined {
  return at >= window.from && at < window.to ? lattice.tokens.words[at] : undefined;
}
