import type { Phrases } from "../statement/words.ts";

/** The words of a language by which one record bears on another. */
export interface LinkWords {
  /** Before an instrument or a promise: what stands before carries it out. « en application de » */
  readonly implements: Phrases;
  /** Before an instrument: what stands before it comes from it. « en vertu de » */
  readonly establishes: Phrases;
}
