import type { Language } from "../../core/language.ts";
import { englishOccasions } from "./en/words.ts";
import { frenchOccasions } from "./fr/words.ts";
import { russianOccasions } from "./ru/words.ts";
import type { OccasionWords } from "./words.ts";

const words: Readonly<Record<Language, OccasionWords>> = {
  fr: frenchOccasions,
  en: englishOccasions,
  ru: russianOccasions,
};

/** The words around the nouns of occasions in a language. */
export function occasionWords(language: Language): OccasionWords {
  return words[language];
}
