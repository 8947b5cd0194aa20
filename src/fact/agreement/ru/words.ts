import type { InstrumentWords } from "../words.ts";

/** How Russian tells instruments. */
export const russianInstruments: InstrumentWords = {
  heads: {},
  verbs: {},
  cues: [],
  complements: new Set(),
};
