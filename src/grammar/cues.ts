import type { Lattice } from "./lattice.ts";
import type { Window } from "./match.ts";
import { as, phrase } from "./pattern.ts";
import { RuleSet } from "./rule-set.ts";

/** Phrases that a stretch is searched for, found by their first word in one pass. */
export class Cues<Meaning> {
  readonly #rules: RuleSet<Meaning>;

  /** @param cues - Phrases, and what each list of them means. */
  constructor(cues: readonly (readonly [phrases: readonly string[], meaning: Meaning])[]) {
    this.#rules = new RuleSet<Meaning>(
      cues
        .filter(([phrases]) => phrases.length > 0)
        .map(([phrases, meaning], index) => ({
          id: `cue/all/${index}`,
          revision: 1,
          because: "A phrase of a list.",
          pattern: as("trigger", phrase(...phrases)),
          make: () => meaning,
          examples: [],
          counterExamples: [],
        })),
    );
  }

  /** Every cue in tokens `[from, to)`, in order; of those that begin at one token, the longest. */
  find(lattice: Lattice, window: Window): readonly Cue<Meaning>[] {
    const found: Cue<Meaning>[] = [];
    for (const { from, to, made } of this.#rules.apply(lattice, window)) {
      const last = found.at(-1);
      if (last !== undefined && last.to >= to) continue;
      if (last?.from === from) found.pop();
      found.push({ from, to, meaning: made });
    }
    return found;
  }
}

/** A cue that was found, in tokens. */
export interface Cue<Meaning> extends Window {
  readonly meaning: Meaning;
}
