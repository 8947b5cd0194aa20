import type { DateLanguage } from "../reader.ts";
import { calendarRules } from "./calendar.ts";
import { combinedRules } from "./combined.ts";
import { countedRules } from "./counted.ts";
import { russianDateWords } from "./words.ts";

/** How Russian dates are read. */
export const russian: DateLanguage = {
  language: "ru",
  words: russianDateWords,
  rules: [...countedRules, ...calendarRules, ...combinedRules],
  monthFirst: false,
  dottedDays: true,
};
