import type { Place as Spot } from "../clause/clause.ts";
import type { InstrumentWords } from "./words.ts";

/** A sentence read with the words of its language. */
export interface Reading {
  readonly spot: Spot;
  readonly words: InstrumentWords;
}
