import { noSayings } from "../sayings-of.ts";
import type { SayingWords } from "../words.ts";

/** How English reports what is said. */
export const englishSayings: SayingWords = noSayings;
