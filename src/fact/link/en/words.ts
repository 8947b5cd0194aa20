import type { LinkWords } from "../words.ts";

/** How English ties records. */
export const englishLinks: LinkWords = {
  implements: [],
  establishes: [],
  follows: [],
  "established-by": [],
  prepares: [],
};
