import type { InstrumentWords } from "../words.ts";

/** How English tells instruments. */
export const englishInstruments: InstrumentWords = {
  heads: {},
  verbs: {},
  cues: [],
  complements: new Set(),
};
