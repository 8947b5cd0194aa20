import { noUndertakings } from "../undertakings-of.ts";
import type { UndertakingWords } from "../words.ts";

/** How English tells undertakings. */
export const englishUndertakings: UndertakingWords = noUndertakings;
