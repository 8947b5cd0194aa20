import type { Language } from "../../core/language.ts";
import { englishPersonWords } from "./en/words.ts";
import { frenchPersonWords } from "./fr/words.ts";
import { russianPersonWords } from "./ru/words.ts";
import type { PersonWords } from "./words.ts";

const nothing: PersonWords = {
  described: new Map(),
  ours: new Set(),
  whose: new Set(),
  belonging: new Set(),
  occasions: new Set(),
  conveys: new Set(),
  theirs: new Set(),
  headed: new Set(),
  who: new Set(),
  speaksFor: new Set(),
  formerly: new Set(),
  nowOrThen: new Set(),
  heads: new Set(),
  bodies: new Map(),
  company: new Set(),
  side: new Set(),
  deeds: new Set(),
};

const words: Readonly<Record<Language, PersonWords>> = {
  fr: frenchPersonWords,
  en: englishPersonWords,
  ru: russianPersonWords,
};

/** The words for persons of a language. */
export function personWordsOf(language: Language): PersonWords {
  return words[language];
}
