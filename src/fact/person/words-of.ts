import type { Language } from "../../core/language.ts";
import { englishPersonWords } from "./en/words.ts";
import { frenchPersonWords } from "./fr/words.ts";
import { russianPersonWords } from "./ru/words.ts";
import type { PersonWords } from "./words.ts";

const words: Readonly<Record<Language, PersonWords>> = {
  fr: frenchPersonWords,
  en: englishPersonWords,
  ru: russianPersonWords,
};

/** The words for persons of a language. */
export function personWordsOf(language: Language): PersonWords {
  return words[language];
}
