import type { Language } from "../../core/language.ts";
import { englishUndertakings } from "./en/words.ts";
import { frenchUndertakings } from "./fr/words.ts";
import { russianUndertakings } from "./ru/words.ts";
import type { UndertakingWords } from "./words.ts";

const words: Readonly<Record<Language, UndertakingWords>> = {
  fr: frenchUndertakings,
  en: englishUndertakings,
  ru: russianUndertakings,
};

/** How a language tells undertakings. */
export function undertakingWords(language: Language): UndertakingWords {
  return words[language];
}
