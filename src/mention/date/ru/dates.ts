import { frenchDateWords } from "../fr/words.ts";
import type { DateLanguage } from "../reader.ts";
export const russian: DateLanguage = { language: "ru", words: frenchDateWords, rules: [], monthFirst: false, dottedDays: true };
