import type { SayingWords } from "../words.ts";

/** How English reports what is said. */
export const englishSayings: SayingWords = {
  verbs: new Map(),
  clauseOpeners: new Set(),
  linkers: new Set(),
  sources: [],
  thingEnds: [],
  pledgeWords: new Set(),
};
