import type { UndertakingWords } from "../words.ts";

/** How English tells undertakings. */
export const englishUndertakings: UndertakingWords = { verbs: new Map(), vague: new Set() };
