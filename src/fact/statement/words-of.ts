import type { Language } from "../../core/language.ts";
import { englishSayings } from "./en/words.ts";
import { frenchSayings } from "./fr/words.ts";
import { russianSayings } from "./ru/words.ts";
import type { SayingWords } from "./words.ts";

const words: Readonly<Record<Language, SayingWords>> = {
  fr: frenchSayings,
  en: englishSayings,
  ru: russianSayings,
};

/** How a language reports what is said. */
export function sayingWords(language: Language): SayingWords {
  return words[language];
}
