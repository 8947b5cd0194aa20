import type { Language } from "../../core/language.ts";
import type { Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import type { Mentions } from "../mentions.ts";
import { findEnglishVerbs } from "./en/find-verbs.ts";
import { findFrenchVerbs } from "./fr/find-verbs.ts";
import { findRussianVerbs } from "./ru/find-verbs.ts";

type FindVerbs = (lattice: Lattice, window: Window) => void;

const finders: Readonly<Partial<Record<Language, FindVerbs>>> = {
  fr: findFrenchVerbs,
  en: findEnglishVerbs,
  ru: findRussianVerbs,
};

/** Lays the verb groups of a document on its lattice, sentence by sentence. */
export function findVerbs({ lattice, language, sentences }: Mentions): void {
  for (const window of sentences) findVerbsIn(lattice, window, language);
}

/**
 * Lays `verb` items on a sentence: each verb with its auxiliaries, negation, modal and pronouns.
 *
 * A verb under another that is an act of its own (« a promis de recevoir ») gives two items from the
 * same token: the short one is the act, the long one what it governs.
 */
export function findVerbsIn(lattice: Lattice, window: Window, language: Language): void {
  finders[language]?.(lattice, window);
}
