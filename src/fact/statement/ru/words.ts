import type { SayingWords } from "../words.ts";

/** How Russian reports what is said. */
export const russianSayings: SayingWords = {
  verbs: new Map(),
  clauseOpeners: new Set(),
  linkers: new Set(),
  sources: [],
  thingEnds: [],
  pledgeWords: new Set(),
};
