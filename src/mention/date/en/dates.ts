import { frenchDateWords } from "../fr/words.ts";
import type { DateLanguage } from "../reader.ts";
export const english: DateLanguage = { language: "en", words: frenchDateWords, rules: [], monthFirst: false, dottedDays: false };
