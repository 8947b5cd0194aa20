import type { Language } from "../../core/language.ts";
import { englishLinks } from "./en/words.ts";
import { frenchLinks } from "./fr/words.ts";
import { russianLinks } from "./ru/words.ts";
import type { LinkWords } from "./words.ts";

const words: Readonly<Record<Language, LinkWords>> = {
  fr: frenchLinks,
  en: englishLinks,
  ru: russianLinks,
};

/** How a language ties records. */
export function linkWords(language: Language): LinkWords {
  return words[language];
}
