import type { Language } from "../core/language.ts";
import type { Mentions } from "./mentions.ts";

/** Lays one kind of find on the lattice of a document. */
export type MentionFinder = (mentions: Mentions) => void;

/** What is looked for in each language, in order: a later finder builds on the earlier ones. */
export const mentionFinders: Readonly<Record<Language, readonly MentionFinder[]>> = {
  fr: [],
  en: [],
  ru: [],
};
