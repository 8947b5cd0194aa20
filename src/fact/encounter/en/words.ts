import type { OccasionWords } from "../words.ts";

/** The words of English around the nouns of occasions. */
export const englishOccasions: OccasionWords = {
  supports: {},
  happens: new Set(),
  postpones: new Set(),
  cancels: new Set(),
  plans: new Set(),
  ongoing: new Set(),
  definite: new Set(),
  demonstrative: new Set(),
  plural: new Set(),
  which: {},
  margins: [],
  standIns: {},
  adjuncts: new Set([]),
  abroad: new Set([]),
  leads: [],
  attends: [],
  signs: new Set(),
  topics: [],
};
