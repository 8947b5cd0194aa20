import { Gazetteer } from "./gazetteer.ts";
import type { Lattice } from "./lattice.ts";
import type { Window } from "./match.ts";

/** A cue that was found, in tokens. */
export interface Cue<Meaning> extends Window {
  readonly meaning: Meaning;
}

/** Phrases that a stretch is searched for in one pass, however many they are. */
export class Cues<Meaning> {
  readonly #phrases: Gazetteer;

  /** @param cues - Phrases, and what each list of them means. */
  constructor(cues: readonly (readonly [phrases: readonly string[], meaning: Meaning])[]) {
    this.#phrases = new Gazetteer(
      cues.flatMap(([phrases, meaning]) =>
        phrases.map((form) => ({ form, kind: "cue", value: meaning })),
      ),
    );
  }

  /** Every cue in tokens `[from, to)`, in order; the longest where several begin at one token, and none inside another. */
  find(lattice: Lattice, window: Window): readonly Cue<Meaning>[] {
    const found: Cue<Meaning>[] = [];
    this.#phrases.visit(lattice.tokens.words, window, ({ value }, from, to) => {
      const last = found.at(-1);
      if (last === undefined || last.to < to) found.push({ from, to, meaning: value as Meaning });
    });
    return found;
  }
}
