import type { Lattice } from "../../grammar/lattice.ts";
import type { Word } from "../../grammar/word.ts";

/** Signs of a document that bear on every name. */
export interface NameSigns {
  readonly lattice: Lattice;
  /** Words that the document also writes small, folded. */
  readonly isOrdinary: (word: Word) => boolean;
}
