import type { InstrumentWords } from "./words.ts";

/** A language that tells no instruments yet. */
export const noInstruments: InstrumentWords = {
  heads: {},
  plurals: new Set(),
  domestic: [],
  verbs: {},
  cues: [],
  complements: new Set(),
  again: new Set(),
  definite: new Set(),
  absent: new Set(),
  denies: new Set(),
  numbers: new Set(),
  drafts: [],
  oneOf: [],
  theOne: [],
  partners: new Set(),
};
