import type { Language } from "../core/language.ts";
import type { Lattice } from "../grammar/lattice.ts";
import type { Window } from "../grammar/match.ts";
import type { CanonicalText, Sentence } from "../text/text.ts";

/** A sentence of the article, and the tokens that it holds. */
export interface SentenceWindow extends Window {
  readonly sentence: Sentence;
  /** Counts the article's sentences from zero. */
  readonly index: number;
}

/** All that was found in the words of one document, before any fact is made of it. */
export interface Mentions {
  readonly canonical: CanonicalText;
  readonly language: Language;
  /** Tokens of the whole text; items only on the article's own zones. */
  readonly lattice: Lattice;
  readonly sentences: readonly SentenceWindow[];
}
