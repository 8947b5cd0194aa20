import type { Phrases } from "../statement/words.ts";

/** The words of a language by which one record bears on another. */
export interface LinkWords {
  /** Before an instrument or a promise: what stands before carries it out. « en application de » */
  readonly implements: Phrases;
  /** Before an instrument: what stands before it comes from it. « en vertu de » */
  readonly establishes: Phrases;
  /** Between two occasions: the one before comes after the other. « fait suite à » */
  readonly follows: Phrases;
  /** Between two occasions: the one before was founded at the other. « née de » */
  readonly "established-by": Phrases;
  /** Between two occasions: the one before makes the other ready. « pour préparer » */
  readonly prepares: Phrases;
}
