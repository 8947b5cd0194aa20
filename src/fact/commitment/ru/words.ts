import type { UndertakingWords } from "../words.ts";

/** How Russian tells undertakings. */
export const russianUndertakings: UndertakingWords = { verbs: new Map(), vague: new Set() };
