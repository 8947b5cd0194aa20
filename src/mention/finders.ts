import type { Language } from "../core/language.ts";
import { layDates } from "./date/lay-dates.ts";
import type { Mentions } from "./mentions.ts";
import { findOffices } from "./office/find-offices.ts";
import { findParties } from "./party/find-parties.ts";
import { findNames } from "./person/find-names.ts";
import { findVerbs } from "./verb/find-verbs.ts";

/** Lays one kind of find on the lattice of a document. */
export type MentionFinder = (mentions: Mentions) => void;

/** What is looked for, in order: a later finder builds on the earlier ones. */
const everyLanguage: readonly MentionFinder[] = [
  layDates,
  findOffices,
  findNames,
  findVerbs,
  findParties,
];

/** What is looked for in each language. */
export const mentionFinders: Readonly<Record<Language, readonly MentionFinder[]>> = {
  fr: everyLanguage,
  en: everyLanguage,
  ru: everyLanguage,
};
