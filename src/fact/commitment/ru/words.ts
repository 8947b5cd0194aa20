import { noUndertakings } from "../undertakings-of.ts";
import type { UndertakingWords } from "../words.ts";

/** How Russian tells undertakings. */
export const russianUndertakings: UndertakingWords = noUndertakings;
