import { isLanguage, type Language } from "../../core/language.ts";
import { foldWords } from "../record.ts";
import { numberOf } from "../counted-things.ts";
import { subjectWords } from "./subject-words.ts";

interface Stem {
  readonly subject: string;
  /** One word, or two or three that stand side by side. */
  readonly words: readonly string[];
}

/** Stems of one language by their first two letters: a word is held against few of them. */
type StemIndex = ReadonlyMap<string, readonly Stem[]>;

const indexes: Readonly<Record<Language, StemIndex>> = {
  fr: indexOf("fr"),
  en: indexOf("en"),
  ru: indexOf("ru"),
};

function indexOf(language: Language): StemIndex {
  const index = new Map<string, Stem[]>();
  const stems = Object.entries(subjectWords).flatMap(([subject, labels]) =>
    labels[language].split(",").map((stem): Stem => ({ subject, words: stem.split(" ") })),
  );
  for (const stem of stems.toSorted((one, other) => other.words.length - one.words.length)) {
    const key = (stem.words[0] ?? "").slice(0, 2);
    index.set(key, [...(index.get(key) ?? []), stem]);
  }
  return index;
}

/** Endings are no longer than this. */
const endingLengthMax = 6;

/** What some words are about, by the table of subjects; the longest name takes its words. */
export function subjectsOf(text: string, language: string): ReadonlySet<string> {
  const index = indexes[isLanguage(language) ? language : "en"];
  const words = foldWords(text).split(" ");
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const known = index.get((words[at] ?? "").slice(0, 2)) ?? [];
    const stem = known.find((one) => standsAt(words, at, one));
    if (stem === undefined) continue;
    found.add(stem.subject);
    at += stem.words.length - 1;
  }
  return found;
}

function standsAt(words: readonly string[], at: number, stem: Stem): boolean {
  return stem.words.every((part, next) => fits(words[at + next] ?? "", part));
}

function fits(word: string, stem: string): boolean {
  if (stem.endsWith("=")) return word === stem.slice(0, -1);
  return word.startsWith(stem) && word.length <= stem.length + endingLengthMax;
}

/** The numbers of two digits and more that some words name, in digits or in words, spaces and points taken out. */
export function numbersOf(text: string): ReadonlySet<string> {
  const joined = text.replaceAll(/(\d)[\s.,](?=\d{3}(?!\d))/gu, "$1");
  const years = /^(?:19|20)\d\d$/;
  const digits = (joined.match(/\d{2,}/g) ?? []).filter((number) => !years.test(number));
  const words = foldWords(joined).split(" ").map(numberOf);
  const spelt = words.filter((number) => number !== null && number >= numberMin).map(String);
  return new Set([...digits, ...spelt]);
}

/** Smaller numbers tell nothing apart. */
const numberMin = 10;

/** Names within a thing's name, without the first word: "Sanankoroba" keeps its sense anywhere. */
export function properNamesOf(text: string): ReadonlySet<string> {
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const names = words.slice(1).filter((word) => /^\p{Lu}\p{Ll}{3,}/u.test(word));
  return new Set(names.map(foldWords));
}
