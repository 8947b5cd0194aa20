import type { DateLanguage } from "../reader.ts";
import { frenchDateRules } from "./rules.ts";
import { frenchDateWords } from "./words.ts";

/** How French dates are read. */
export const french: DateLanguage = {
  language: "fr",
  words: frenchDateWords,
  rules: frenchDateRules,
  monthFirst: false,
  dottedDays: false,
};
