import type { DateLanguage } from "../reader.ts";
import { calendarRules } from "./calendar.ts";
import { combinedRules } from "./combined.ts";
import { countedRules } from "./counted.ts";
import { lengthRules } from "./lengths.ts";
import { rangeRules } from "./ranges.ts";
import { englishDateWords } from "./words.ts";
import { yearRules } from "./years.ts";

/** How English dates are read. Figures are read day first unless the text, or the caller, says otherwise. */
export const english: DateLanguage = {
  language: "en",
  words: englishDateWords,
  rules: [
    ...countedRules,
    ...lengthRules,
    ...calendarRules,
    ...yearRules,
    ...combinedRules,
    ...rangeRules,
  ],
  monthFirst: false,
  dottedDays: false,
};
