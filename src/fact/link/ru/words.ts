import type { LinkWords } from "../words.ts";

/** How Russian ties records. */
export const russianLinks: LinkWords = {
  implements: [],
  establishes: [],
  follows: [],
  "established-by": [],
  prepares: [],
};
