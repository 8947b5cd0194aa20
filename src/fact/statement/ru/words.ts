import { noSayings } from "../sayings-of.ts";
import type { SayingWords } from "../words.ts";

/** How Russian reports what is said. */
export const russianSayings: SayingWords = noSayings;
