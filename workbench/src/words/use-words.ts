import { useEffect, useState } from "react";
import type { Language } from "../../../src/core/language.ts";
import type { DecidingWords } from "./deciding/words.ts";
import type { Words } from "./en.ts";

/** All that the workbench itself says in one language. */
export interface SpokenWords {
  readonly language: Language;
  readonly words: Words;
  /** What is said around decisions. */
  readonly deciding: DecidingWords;
}

/** Each language calls itself so. */
export const languageNames: Readonly<Record<Language, string>> = {
  fr: "Français",
  en: "English",
  ru: "Русский",
};

const loaders: Readonly<Record<Language, () => Promise<Omit<SpokenWords, "language">>>> = {
  fr: () => import("./spoken/fr.ts"),
  en: () => import("./spoken/en.ts"),
  ru: () => import("./spoken/ru.ts"),
};

/** The words of the chosen language, loaded when it is chosen; until they are there, those of before. */
export function useWords(language: Language): SpokenWords | null {
  const [spoken, setSpoken] = useState<SpokenWords | null>(null);
  useEffect(() => {
    let left = false;
    loaders[language]().then(
      ({ words, deciding }) => {
        if (!left) setSpoken({ language, words, deciding });
      },
      // The server has gone: the page goes on in the words that it has.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [language]);
  return spoken;
}
